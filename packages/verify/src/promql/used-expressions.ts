import type { Path } from "../objects/object-path.ts";
import { readDocument, type Document } from "../embedded/document.ts";
import type { EmbeddedFile } from "../embedded/embedded-file.ts";
import { fillVariables } from "./grafana-variables.ts";

/** An expression of the platform and where it stands. */
export interface UsedExpression {
  readonly file: EmbeddedFile;
  readonly line: number;
  /** What it belongs to, for messages: `panel Write path lag`. */
  readonly owner: string;
  /** As Prometheus would be asked: variables have values. */
  readonly text: string;
  /** The name under which the result is recorded, and the labels that the rule adds. */
  readonly record?: { readonly name: string; readonly labels: readonly string[] };
  /** Labels that are expected in the result: a legend's, an annotation's, or those that a variable lists. */
  readonly shown: readonly string[];
}

interface Rule {
  readonly record?: string;
  readonly alert?: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

interface Panel {
  readonly title?: string;
  readonly panels?: readonly Panel[];
  readonly targets?: readonly { readonly expr?: string; readonly legendFormat?: string }[];
}

interface Dashboard {
  readonly panels?: readonly Panel[];
  readonly templating?: { readonly list?: readonly { readonly name: string; readonly query?: string | { readonly query?: string } }[] };
}

/** The expressions of a rule file. */
export function ruleExpressions(file: EmbeddedFile): UsedExpression[] {
  const { value, lineOf } = readDocument(file.source.key, file.content);
  const { groups = [] } = (value ?? {}) as { groups?: readonly { readonly rules?: readonly Rule[] }[] };
  return groups.flatMap(({ rules = [] }, group) =>
    rules.map(({ record, alert, expr, labels = {}, annotations = {} }, rule): UsedExpression => {
      const named = Object.values(annotations).flatMap((text) => [...text.matchAll(/\$labels\.(\w+)/g)].map((match) => match[1] ?? ""));
      const shown = [...new Set(named)].filter((label) => !(label in labels));
      const used = {
        file,
        line: lineOf(["groups", group, "rules", rule, "expr"]),
        owner: `rule ${record ?? alert ?? ""}`,
        text: expr,
        shown,
      };
      return record === undefined ? used : { ...used, record: { name: record, labels: Object.keys(labels) } };
    }),
  );
}

/** The expressions of a dashboard's panels and variables. */
export function dashboardExpressions(file: EmbeddedFile): UsedExpression[] {
  const { value, lineOf } = readDocument(file.source.key, file.content);
  const { panels = [], templating } = (value ?? {}) as Dashboard;
  const variables = (templating?.list ?? []).flatMap(({ query }, index): UsedExpression[] => {
    const text = typeof query === "string" ? query : query?.query;
    const [, selector, label] = /^label_values\((?:([^]*),)?\s*([a-zA-Z_]\w*)\)$/.exec(text ?? "") ?? [];
    if (selector === undefined || label === undefined) return [];
    const line = lineOf(["templating", "list", index, "query"]);
    return [{ file, line, owner: `variable ${templating?.list?.[index]?.name ?? ""}`, text: fillVariables(selector), shown: [label] }];
  });
  return [...variables, ...panelExpressions({ file, lineOf }, panels, ["panels"])];
}

interface MountedDashboard {
  readonly file: EmbeddedFile;
  readonly lineOf: Document["lineOf"];
}

function panelExpressions(at: MountedDashboard, panels: readonly Panel[], path: Path): UsedExpression[] {
  const { file, lineOf } = at;
  return panels.flatMap(({ title = "", panels: inner = [], targets = [] }, index) => [
    ...targets.flatMap(({ expr, legendFormat = "" }, target): UsedExpression[] => {
      if (expr === undefined) return [];
      const shown = [...legendFormat.matchAll(/\{\{\s*([^}\s]+)\s*\}\}/g)].map((match) => match[1] ?? "");
      const line = lineOf([...path, index, "targets", target, "expr"]);
      return [{ file, line, owner: `panel ${title}`, text: fillVariables(expr), shown }];
    }),
    ...panelExpressions(at, inner, [...path, index, "panels"]),
  ]);
}
