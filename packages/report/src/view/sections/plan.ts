import {
  blocksOf,
  causeText,
  changeClasses,
  commonCauses,
  fieldLine,
  foldedText,
  headline,
  marks,
  objectsByEffect,
  objectsTitle,
  sameObjects,
  sectionsOf,
  summaryOf,
  valueLines,
  type ChangeClass,
  type PlanSection,
  type Plan,
  type SameObjects,
} from "@thanos-fleet/plan";
import { html, type Html } from "../../html.ts";
import type { Report } from "../../report.ts";
import { inlineCode } from "../inline-code.ts";
import type { Section } from "../section.ts";

/** What the working tree changes in what runs, the gravest first; the words are those of `pnpm plan`. */
export function planSection({ plan }: Report): Section | undefined {
  if (plan === undefined) return undefined;
  const folded = foldedText(plan);
  const body = html`<p>${headline(plan)}.</p>
    ${summary(plan)} ${values(plan)} ${sectionsOf(plan).map((section) => sectionDetails(section))}
    ${folded !== undefined && html`<p class="note">${folded}</p>`} `;
  return { id: "plan", title: "Plan", body };
}

function summary(plan: Plan): Html | undefined {
  const lines = summaryOf(plan);
  if (lines.length === 0) return undefined;
  return html`<dl class="classes">
    ${lines.map(
      ({ name, subjects }) =>
        html`<div>
          <dt>${badge(name)}</dt>
          <dd>${subjects.join(", ")} <small>${changeClasses[name].meaning}</small></dd>
        </div> `,
    )}
  </dl>`;
}

function values({ values: changes }: Plan): Html | undefined {
  if (changes === undefined)
    return html`<p class="note">This program cannot read the values of the base, so no change is traced to its value.</p>`;
  if (changes.length === 0) return undefined;
  return html`<h3>Values that changed</h3>
    <ul class="lines">
      ${changes.flatMap((change) => valueLines(change)).map((line) => html`<li><code>${line}</code></li>`)}
    </ul>`;
}

function sectionDetails(section: PlanSection): Html {
  const common = commonCauses(section.components);
  const body = section.isWhole
    ? objectsByEffect(section).map(({ effect, objects }) => html`<p>${objects.join(", ")}: ${inlineCode(effect)}</p> `)
    : sameObjects(section.components).map((same) => objectMarkup(same, common === undefined));
  return html`<details class="change">
    <summary>${section.title} ${badges(section.classes)}</summary>
    ${common !== undefined && html`<p class="cause">${causeText(common)}</p>`} ${body}
  </details> `;
}

function objectMarkup(same: SameObjects, showsCauses: boolean): Html {
  const { object } = same;
  const known = new Set(object.effects.map(({ effect }) => effect));
  return html`<div class="object">
    <p>${mark(marks[object.change])} <b>${objectsTitle(same)}</b> ${badges(object.classes)}</p>
    ${object.effects.map(({ effect }) => html`<p>${inlineCode(effect)}</p>`)}
    ${showsCauses && object.fields.length === 0 && html`<p class="cause">${causeText(object.causes)}</p>`}
    ${blocksOf(object).map(
      (block) =>
        html`<ul class="lines">
            ${block.fields.map((field) => html`<li>${fieldMarkup(fieldLine(field))}</li>`)}
          </ul>
          ${block.effect !== "" && !known.has(block.effect) && html`<p>${inlineCode(block.effect)}</p>`}
          ${showsCauses && html`<p class="cause">${causeText(block.causes)}</p>`}`,
    )}
  </div> `;
}

/** A field as `plan` prints it, with its sign said in words for those who hear the page. */
function fieldMarkup(line: string): Html {
  return html`<code>${mark(line.slice(0, 1))} ${line.slice(2)}</code>`;
}

const signs: Readonly<Record<string, string>> = { "+": "added", "-": "removed", "~": "changed" };

function mark(sign: string): Html {
  return html`<span class="mark" aria-hidden="true">${sign}</span><span class="heard">${signs[sign]}</span>`;
}

function badges(classes: readonly ChangeClass[]): Html[] {
  return (classes.length === 0 ? (["nothing"] as const) : classes).map((name) => badge(name));
}

function badge(name: ChangeClass): Html {
  return html`<span class="class" data-class="${name}">${changeClasses[name].title}</span> `;
}
