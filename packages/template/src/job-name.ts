import { hash } from "node:crypto";
import { Adjustable, adjustableValue } from "@thanos-fleet/schema";
import { goReference, type Target } from "./emit-value.ts";

/** Whether a template's text is that of a Job. */
export function isJob(template: string): boolean {
  return /^kind: Job$/m.test(template);
}

/** A Job as one target prints it, with what its name is made of. */
export interface PrintedJob {
  readonly target: Target;
  readonly content: string;
  /** The same Job for the chart: everything that is fixed, and the Go expressions for the rest. */
  readonly chart: string;
  readonly view: object;
}

/**
 * A Job cannot be changed in place, so its name ends in a hash of everything in it: any change is a new Job beside the old
 * one, which Argo CD and Helm delete. The chart has Helm hash what it may change together with a hash of the rest; the
 * manifests hold the same result.
 */
export function nameJob({ target, content, chart, view }: PrintedJob): string {
  const fixed = hash("sha256", chart.replaceAll(/^ *#.*\n/gm, ""));
  const references = [...new Set(chart.match(/\.Values(?:\.[A-Za-z][A-Za-z0-9]*)+|\(index \.Values(?: "(?:[^"\\]|\\.)*")+\)/g))].sort();
  const suffix = target === "chart" ? goHash(fixed, references) : valueHash(fixed, references, view);
  return content.replace(/^ {2}name: .*/m, (line) => `${line}-${suffix}`);
}

function goHash(fixed: string, references: readonly string[]): string {
  const values = references.map((reference) => ` (toJson ${reference})`).join("");
  return `{{ list "${fixed}"${values} | join "\\n" | sha256sum | trunc 8 }}`;
}

function valueHash(fixed: string, references: readonly string[], view: object): string {
  const values = adjustablesOf(view);
  return hash("sha256", [fixed, ...references.map((reference) => goJson(values.get(reference)))].join("\n")).slice(0, 8);
}

/** The values that Helm may change, wherever they stand in a view, by the Go expression that reads them. */
function adjustablesOf(view: object): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  collect(view);
  return found;

  function collect(value: unknown): void {
    if (value instanceof Adjustable) found.set(goReference(value), adjustableValue(value));
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  }
}

/** JSON as Go's `json.Marshal` writes it for Helm's `toJson`: keys sorted, and no character that HTML gives a meaning. */
export function goJson(value: unknown): string {
  return JSON.stringify(value, sortedKeys).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  // Stryker disable next-line EqualityOperator: no two keys of a map are equal
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
