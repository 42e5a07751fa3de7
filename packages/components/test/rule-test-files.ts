import { globSync } from "node:fs";
import { basename, join } from "node:path";

/** A file of tests of a subject's rules, beside the rules. */
export interface RuleTestFile {
  readonly subject: string;
  readonly path: string;
}

/** Scenarios written by hand, in promtool's own format, by subject. */
export const scenarioFiles = filesOf("scenarios");

/** The cases that every alert has, by subject; `alert-cases.md` says what they hold. */
export const alertCaseFiles = filesOf("cases");

function filesOf(kind: "scenarios" | "cases"): readonly RuleTestFile[] {
  const root = join(import.meta.dirname, "..");
  return globSync(`*/rules/*.${kind}.yaml`, { cwd: root })
    .map((path) => ({ subject: basename(path, `.${kind}.yaml`), path: join(root, path) }))
    .sort((a, b) => (a.subject < b.subject ? -1 : 1));
}
