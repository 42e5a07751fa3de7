import { changeClasses } from "../classes/change-class.ts";
import type { Plan } from "../plan.ts";
import {
  blocksOf,
  causeText,
  classTitles,
  commonCauses,
  fieldLine,
  foldedText,
  headline,
  objectsTitle,
  summaryOf,
  valueLines,
} from "./describe.ts";
import { sameObjects, type SameObjects } from "./same-objects.ts";
import { objectsByEffect, sectionsOf, sectionTitle, type Section } from "./sections.ts";

/** What GitHub takes as a comment, in characters. */
export const commentLimit = 65_536;

/** Kept free for what stands behind the sections. */
const reserve = 600;
const mostValues = 30;
const mostSubjects = 8;

/** A plan as a comment: details folded, and whole sections left out, with a count, rather than anything cut. */
export function formatPlanMarkdown(plan: Plan): string {
  const head = [`### ${headline(plan)}`, "", ...summary(plan), ...values(plan)].join("\n");
  const sections = sectionsOf(plan).map((section) => sectionText(section));
  let text = head.length > commentLimit - reserve ? headline(plan) : head;
  let left = 0;
  for (const part of sections) {
    if (text.length + part.length + 1 <= commentLimit - reserve) text += `\n${part}`;
    else left += 1;
  }
  const more =
    left === 0
      ? []
      : ["", `**${left} of ${sections.length} sections are left out, since a comment has no room for them: run \`pnpm plan\`.**`];
  const folded = foldedText(plan);
  return `${[text, ...more, ...(folded === undefined ? [] : ["", folded])].join("\n")}\n`;
}

function summary(plan: Plan): string[] {
  const rows = summaryOf(plan).map(({ name, subjects }) => {
    const more = subjects.length > mostSubjects ? `, and ${subjects.length - mostSubjects} more` : "";
    return `| **${changeClasses[name].title}** | ${subjects.slice(0, mostSubjects).join(", ")}${more} |`;
  });
  return rows.length === 0 ? [] : ["| what happens | where |", "| --- | --- |", ...rows, ""];
}

function values({ values: changes }: Plan): string[] {
  if (changes === undefined) return ["This program cannot read the values of the base, so no change is traced to its value.", ""];
  if (changes.length === 0) return [];
  const lines = changes.flatMap((change) => valueLines(change)).map((line) => `- ${code(line)}`);
  return [...lines.slice(0, mostValues), ...(lines.length > mostValues ? [`- and ${lines.length - mostValues} more`] : []), ""];
}

function sectionText(section: Section): string {
  const { title, classes } = sectionTitle(section);
  const common = commonCauses(section.components);
  const from = common === undefined ? [] : [`*${escapeText(causeText(common) ?? "")}*`, ""];
  const body = section.isWhole
    ? objectsByEffect(section).map(({ effect, objects }) => `- ${escapeText(objects.join(", "))}: ${escapeText(effect)}`)
    : sameObjects(section.components).flatMap((same) => objectLines(same, common === undefined));
  return [`<details><summary>${escapeHtml(`${title}: ${classes}`)}</summary>`, "", ...from, ...body, "", "</details>"].join("\n");
}

function objectLines(same: SameObjects, showsCauses: boolean): string[] {
  const { object } = same;
  const lines = [
    `- ${object.change === "changed" ? "" : `${object.change}: `}**${escapeText(objectsTitle(same))}** (${classTitles(object.classes)})`,
  ];
  const cause = showsCauses && object.fields.length === 0 ? causeText(object.causes) : undefined;
  for (const { effect } of object.effects) lines.push(`  ${escapeText(effect)}  `);
  if (cause !== undefined) lines.push(`  *${escapeText(cause)}*`);
  const known = new Set(object.effects.map(({ effect }) => effect));
  for (const block of blocksOf(object)) {
    const fields = block.fields.map((field) => `  ${fieldLine(field).replaceAll("\n", " ").replace(/^~/, "!")}`);
    const fence = fenceFor(fields);
    const notes = [
      block.effect === "" || known.has(block.effect) ? undefined : escapeText(block.effect),
      showsCauses ? italic(causeText(block.causes)) : undefined,
    ];
    lines.push(
      "",
      `  ${fence}diff`,
      ...fields,
      `  ${fence}`,
      ...notes.filter((note) => note !== undefined).map((note) => `  ${note}  `),
      "",
    );
  }
  return lines;
}

function italic(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `*${escapeText(text)}*`;
}

/** A fence that nothing within it closes. */
function fenceFor(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  return "`".repeat(longest + 1);
}

function code(text: string): string {
  const fence = text.includes("`") ? "``" : "`";
  return `${fence}${text.replaceAll("|", "\\|").replaceAll("\n", " ")}${fence}`;
}

/** Text that Markdown takes as it is; code in backticks stays. */
function escapeText(text: string): string {
  return text.replaceAll(/`[^`]*`|[<>*_[\]|]/g, (piece) => (piece.startsWith("`") ? piece : `\\${piece}`));
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
