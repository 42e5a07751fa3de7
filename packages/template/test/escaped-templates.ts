import fc from "fast-check";
import { expect } from "vitest";
import { parseAllDocuments } from "yaml";
import { compileTemplate } from "../src/compile-template.ts";
import type { EmitTarget } from "../src/emit-value.ts";
import type { ParsedTemplate } from "../src/parse-template.ts";
import type { ParsedChart } from "../src/index.ts";
import { syntheticView } from "./synthetic-view.ts";

const traps = [
  "no",
  "0o17",
  "{{ .Values.x }}",
  "{{{{",
  "}}",
  "%percent",
  "12345678901234567890",
  "a: b",
  "# c",
  "'",
  '"',
  "\\",
  "é😀",
  "a\nb\n",
  "a\n\nb",
  " a",
  "a ",
  "- x",
  "@root",
  "null",
  "1e3",
  "|\n",
  "\u2028",
];
const anyText = fc.oneof(
  fc.constantFrom(...traps),
  fc.string({ unit: "binary" }).filter((text) => text.isWellFormed()),
);

export type EscapedTemplate = readonly [path: string, parsed: ParsedTemplate, targets: readonly EmitTarget[]];

/** Every template and embedded file of a chart, with the readers that it is rendered for. */
export function escapedTemplates(chart: ParsedChart): EscapedTemplate[] {
  return [
    ...chart.templates.map((template): EscapedTemplate => [template.path, template.parsed, ["manifests", "chart"]]),
    ...[...chart.files].map(([name, parsed]): EscapedTemplate => [`files/${name}`, parsed, ["file"]]),
  ];
}

/** Renders a template with so many texts at each of its places, and expects YAML readers of both versions to read them back. */
export function expectTextsToSurvive([, parsed, targets]: EscapedTemplate, numRuns: number): void {
  const renders = targets.map((target) => ({
    target,
    render: compileTemplate(parsed, { target, renderFile: () => "embedded: {{ text }}\n" }),
  }));
  fc.assert(
    fc.property(anyText, (text) => {
      const { view, texts } = syntheticView(parsed.nodes, (index) => `${text}${index === 0 ? "" : `#${index}`}`);
      for (const { target, render } of renders) {
        const item = Object.values(view).find((value) => Array.isArray(value)) as readonly object[] | undefined;
        const rendered = render({ ...item?.[0], ...view });
        for (const version of ["1.2", "1.1"] as const) {
          const found = scalarsOf(target === "chart" ? asHelmPrints(rendered) : rendered, version);
          for (const expected of texts) expect(found).toContain(expected);
        }
      }
    }),
    { numRuns },
  );
}

/** What Helm makes of the only Go expression that text may hold; the real program is asked in the slow tests. */
function asHelmPrints(text: string): string {
  return text.replaceAll('{{ "{{" }}', "{{");
}

function scalarsOf(text: string, version: "1.1" | "1.2"): Set<unknown> {
  const found = new Set<unknown>();
  for (const document of parseAllDocuments(text, { version, merge: false })) {
    if (document.errors.length > 0) throw new Error(`${document.errors[0]?.message}\n${text}`);
    collect(document.toJS());
  }
  return found;

  function collect(value: unknown): void {
    if (typeof value !== "object" || value === null) found.add(value);
    else for (const child of Object.values(value)) collect(child);
  }
}
