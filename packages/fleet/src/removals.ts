import { createDiagnostic, positionAt, type Diagnostic, type Location } from "@thanos-fleet/diagnostics";
import { componentNames, schemaAt, type Path, type SchemaNode } from "@thanos-fleet/schema";
import { locationOf, nodeAt, type Layered } from "./layered.ts";
import { isSameItem } from "./merge-layers.ts";

/** A value that a file removes with `null`. */
export interface Removal {
  readonly path: string;
  /** Where the `null` stands, and where the value was set: `file:line:column`. */
  readonly at: string;
  readonly setAt: string;
}

interface RemovingLayer {
  /** The file's own values, with the `null`s. */
  readonly own: Layered;
  readonly below: Layered | undefined;
  readonly schema: SchemaNode;
  readonly paths: readonly Path[];
}

/** What the `null`s of a file remove from the layers below, and which of them remove nothing. */
export function findRemovals({ own, below, schema, paths }: RemovingLayer): { removals: Removal[]; diagnostics: Diagnostic[] } {
  const removals: Removal[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const origin = nodeAt(own, path)?.origins[0];
    // What stands in something wrong was left out with it.
    if (origin?.file === undefined) continue;
    const at = { file: origin.file, range: origin.keyRange };
    const setAt = locationOf(inherited({ own, below, schema }, path), []);
    if (setAt === undefined && isComponent(path)) continue;
    if (setAt === undefined)
      diagnostics.push(
        createDiagnostic("fleet/removes-nothing", at, `${path.join(".")}: null removes nothing: no layer below sets it`, {
          hint: "remove the line; to take a value out of every cluster, remove it where it is set",
          schema: schema.source,
        }),
      );
    else removals.push({ path: path.join("."), at: placeOf(at), setAt: placeOf(setAt) });
  }
  return { removals, diagnostics };
}

/** The value below that a path of a file merges with; items of a list are found by their merge key. */
function inherited({ own, below, schema }: Omit<RemovingLayer, "paths">, path: Path): Layered | undefined {
  let lower = below;
  for (const [index, part] of path.entries()) {
    const mergeKey = schemaAt(schema, path.slice(0, index))?.mergeKey;
    if (lower?.kind !== "list") {
      lower = nodeAt(lower, [part]);
      continue;
    }
    // Stryker disable next-line ConditionalExpression: without a key no two items are the same
    if (mergeKey === undefined) return undefined;
    const item = nodeAt(own, path.slice(0, index + 1));
    lower = lower.items.find((candidate) => isSameItem(candidate, item, mergeKey));
  }
  return lower;
}

function placeOf({ file, range }: Location): string {
  const { line, column } = positionAt(file, range?.start ?? 0);
  return `${file.path}:${line}:${column}`;
}

/** `opensearch: null` says that OpenSearch does not run, which is worth saying where nothing below has it too. */
function isComponent([name, ...below]: Path): boolean {
  return below.length === 0 && (componentNames as readonly unknown[]).includes(name);
}
