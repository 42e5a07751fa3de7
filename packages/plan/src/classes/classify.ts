import { groupKind } from "../objects/kubernetes-object.ts";
import { sortClasses, type ChangeClass } from "./change-class.ts";
import { matchesPath, type ClassRow, type JudgedDifference, type ObjectPair } from "./class-row.ts";
import { fileDelivery } from "./file-delivery.ts";
import { podRestart, type PodRestart } from "./pod-restart.ts";
import { fileRows } from "./rows/file-rows.ts";
import { objectRows, unknownRow } from "./rows/object-rows.ts";
import { workloadRows } from "./rows/workload-rows.ts";

/** Every row, in the order in which they are asked. */
export const classRows: readonly ClassRow[] = [...workloadRows, ...fileRows, ...objectRows, unknownRow];

/** The class of a difference, and why. */
export interface Verdict {
  readonly row: string;
  readonly classes: readonly ChangeClass[];
  readonly effect: string;
  readonly source: string;
  /** How the change reaches what runs, where the row leaves that to pods or files. */
  readonly carrier: PodRestart | undefined;
}

/** Classes a difference. `workloads` are those of the object's component, whether they change or not. */
export function classify(difference: JudgedDifference, workloads: readonly ObjectPair[]): Verdict {
  const row = classRows.find((candidate) => fits(candidate, difference)) ?? unknownRow;
  const carrier = carrierOf(row, difference, workloads);
  return {
    row: row.id,
    classes: sortClasses([...row.classes, ...(carrier?.classes ?? [])]),
    effect: row.effect,
    source: row.source,
    carrier,
  };
}

function fits({ kinds, paths, when }: ClassRow, difference: JudgedDifference): boolean {
  const { before, after } = difference.object;
  if (!kinds.includes("*") && !kinds.includes(groupKind(after ?? before ?? {}))) return false;
  return paths.some((pattern) => matchesPath(difference.path, pattern)) && (when?.(difference) ?? true);
}

function carrierOf({ carrier }: ClassRow, { object, path }: JudgedDifference, workloads: readonly ObjectPair[]): PodRestart | undefined {
  if (carrier === "pods") return podRestart(object);
  return carrier === "file" ? fileDelivery(object, path[1] ?? "", workloads) : undefined;
}
