import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The part of promtool's unit tests that says what is proven. */
export interface RuleTest {
  readonly file: string;
  readonly name: string;
  readonly input_series: readonly { readonly series: string; readonly values: string }[];
  readonly alert_rule_test?: readonly {
    readonly alertname: string;
    readonly eval_time: string;
    readonly exp_alerts?: readonly { readonly exp_labels: Labels; readonly exp_annotations?: Labels }[];
  }[];
  readonly promql_expr_test?: readonly { readonly expr: string; readonly exp_samples?: readonly object[] }[];
}

type Labels = Readonly<Record<string, string>>;

/** Every unit test of the rules, as `pnpm check` hands them to promtool. */
export function ruleTests(): readonly RuleTest[] {
  const folder = join(import.meta.dirname, "rules");
  const found: RuleTest[] = [];
  for (const file of readdirSync(folder).sort()) {
    const { tests } = parse(readFileSync(join(folder, file), "utf8")) as { tests: readonly Omit<RuleTest, "file">[] };
    for (const test of tests) found.push({ ...test, file });
  }
  return found;
}

/** The names of the metrics that an expression reads. */
export function metricsOf(expression: string): ReadonlySet<string> {
  const withoutStrings = expression.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  const withoutLabels = withoutStrings
    .replaceAll(/\b(?:by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)/g, " ")
    .replaceAll(/\{[^}]*\}/g, "{}");
  return new Set(
    [...withoutLabels.matchAll(/(?<![\w:.])([a-zA-Z_:][\w:]*)(?!\s*\(|[\w:])/g)]
      .map(([, name = ""]) => name)
      .filter((name) => !keywords.has(name)),
  );
}

const keywords = new Set([
  "and",
  "or",
  "unless",
  "bool",
  "offset",
  "by",
  "without",
  "on",
  "ignoring",
  "group_left",
  "group_right",
  "inf",
  "nan",
  "s",
  "m",
  "h",
  "d",
]);
