import { changeClasses, type ChangeClass } from "../classes/change-class.ts";
import type { Plan } from "../plan.ts";
import {
  blocksOf,
  causeText,
  classTitles,
  commonCauses,
  fieldLine,
  foldedText,
  headline,
  marks,
  objectsTitle,
  summaryOf,
  valueLines,
} from "./describe.ts";
import { sameObjects, type SameObjects } from "./same-objects.ts";
import { objectsByEffect, sectionsOf, sectionTitle, type Section } from "./sections.ts";

/** Fields of one block, and values, that are printed; `--format json` has all. */
const mostFields = 25;

const mostSubjects = 6;

const codes: Readonly<Partial<Record<ChangeClass, number>>> = {
  "data-loss": 31,
  recreate: 31,
  outage: 33,
  restart: 33,
  access: 35,
  reload: 32,
};

/** A plan for a terminal. */
export function formatPlanText(plan: Plan, { color = false }: { readonly color?: boolean } = {}): string {
  const paint = (text: string, classes: readonly ChangeClass[]): string => {
    const code = codes[classes[0] ?? "nothing"];
    return color && code !== undefined ? `\u001b[${code}m${text}\u001b[0m` : text;
  };
  const sections = [
    [headline(plan), ...summary(plan, paint)],
    values(plan),
    ...sectionsOf(plan).map((section) => sectionLines(section, paint)),
    [foldedText(plan) ?? ""],
  ];
  return `${sections
    .filter((lines) => lines.some((line) => line !== ""))
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

type Paint = (text: string, classes: readonly ChangeClass[]) => string;

/** What carries each class, gravest first. */
function summary(plan: Plan, paint: Paint): string[] {
  return summaryOf(plan).map(({ name, subjects }) => {
    const more = subjects.length > mostSubjects ? `, and ${subjects.length - mostSubjects} more` : "";
    return `  ${paint(changeClasses[name].title.padEnd(18), [name])}${subjects.slice(0, mostSubjects).join(", ")}${more}`;
  });
}

function values({ values: changes }: Plan): string[] {
  if (changes === undefined) return ["Values: this program cannot read those of the base, so no change is traced to its value"];
  if (changes.length === 0) return [];
  const lines = changes.flatMap((change) => valueLines(change));
  const more = lines.length > mostFields ? [`  … and ${lines.length - mostFields} more`] : [];
  return ["Values", ...lines.slice(0, mostFields).map((line) => `  ${line}`), ...more];
}

function sectionLines(section: Section, paint: Paint): string[] {
  const { title, classes } = sectionTitle(section);
  const common = commonCauses(section.components);
  const head = [`${title}  ${paint(`[${classes}]`, section.classes)}`, ...(common === undefined ? [] : [`  ${causeText(common) ?? ""}`])];
  if (section.isWhole)
    return [...head, ...objectsByEffect(section).flatMap(({ effect, objects }) => [`  ${objects.join(", ")}`, `      ${effect}`])];
  return [...head, ...sameObjects(section.components).flatMap((same) => objectLines(same, { paint, showsCauses: common === undefined }))];
}

function objectLines(same: SameObjects, { paint, showsCauses }: { readonly paint: Paint; readonly showsCauses: boolean }): string[] {
  const { object } = same;
  const lines = [`  ${marks[object.change]} ${objectsTitle(same)}  ${paint(`[${classTitles(object.classes)}]`, object.classes)}`];
  for (const { effect } of object.effects) lines.push(`      ${effect}`);
  const cause = showsCauses && object.fields.length === 0 ? causeText(object.causes) : undefined;
  if (cause !== undefined) lines.push(`      ${cause}`);
  const known = new Set(object.effects.map(({ effect }) => effect));
  for (const block of blocksOf(object)) {
    for (const field of block.fields.slice(0, mostFields)) lines.push(`    ${fieldLine(field)}`);
    if (block.fields.length > mostFields) lines.push(`    … and ${block.fields.length - mostFields} more of the same`);
    const effect = block.effect === "" || known.has(block.effect) ? undefined : block.effect;
    for (const line of [effect, showsCauses ? causeText(block.causes) : undefined]) if (line !== undefined) lines.push(`        ${line}`);
  }
  return lines;
}
