import type { Difference } from "../diff/difference.ts";
import type { KubernetesObject } from "../objects/kubernetes-object.ts";
import type { ChangeClass } from "./change-class.ts";

/** An object of one cluster on both sides; undefined where it is not there. */
export interface ObjectPair {
  readonly component: string;
  /** Name of the file, without its ending, of what is no object of its own: a patch. */
  readonly file?: string;
  readonly before: KubernetesObject | undefined;
  readonly after: KubernetesObject | undefined;
}

/** A difference with the object that has it. */
export interface JudgedDifference extends Difference {
  readonly object: ObjectPair;
}

/** How a change of some places of some objects is classed. The first row that fits decides. */
export interface ClassRow {
  /** Unique, and the name of the row's test. */
  readonly id: string;
  /** API group and kind, such as `apps/StatefulSet`; `*` for all. */
  readonly kinds: readonly string[];
  /** Places in the object: parts as in `Difference`, `*` for one part, `**` for any number at the end. */
  readonly paths: readonly (readonly string[])[];
  readonly when?: (difference: JudgedDifference) => boolean;
  readonly classes: readonly ChangeClass[];
  /** What carries it out, whose class is added: the restart of the workload's pods, or whatever brings the file to its readers. */
  readonly carrier?: "pods" | "file";
  /** What happens to what runs, in one sentence. */
  readonly effect: string;
  /** Where that is documented, or how it was measured. */
  readonly source: string;
}

/** Whether a place fits a pattern. */
export function matchesPath(path: readonly string[], pattern: readonly string[]): boolean {
  for (const [index, part] of pattern.entries()) {
    if (part === "**") return true;
    const actual = path[index];
    if (actual === undefined) return false;
    if (part === "[*]" ? !actual.startsWith("[") : part !== "*" && part !== actual) return false;
  }
  return path.length === pattern.length;
}
