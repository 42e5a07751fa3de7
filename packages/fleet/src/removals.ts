import { createDiagnostic, positionAt, type Diagnostic, type Location } from "@thanos-fleet/diagnostics";
import { componentNames, type Path, type SchemaNode } from "@thanos-fleet/schema";
import { locationOf, type Layered } from "./layered.ts";
import { childSchema, keyOf } from "./merge-layers.ts";

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
    const at = locationOf(own, path, "key");
    if (at === undefined) continue;
    const removed = below === undefined ? undefined : inherited({ own, below, schema }, path);
    const setAt = removed === undefined ? undefined : locationOf(removed, [], "value");
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
function inherited({ own, below, schema }: { own: Layered; below: Layered; schema: SchemaNode }, path: Path): Layered | undefined {
  let upper: Layered | undefined = own;
  let lower: Layered | undefined = below;
  let node: SchemaNode | undefined = schema;
  for (const part of path) {
    if (upper?.kind === "map" && lower?.kind === "map") {
      const key = String(part);
      [upper, lower, node] = [upper.entries.get(key), lower.entries.get(key), childSchema(node, key)];
    } else if (upper?.kind === "list" && lower?.kind === "list" && node?.mergeKey !== undefined) {
      const { mergeKey } = node;
      const item: Layered | undefined = upper.items[Number(part)];
      const key = item === undefined ? undefined : keyOf(item, mergeKey);
      [upper, lower, node] = [item, lower.items.find((candidate) => key !== undefined && keyOf(candidate, mergeKey) === key), node.items];
    } else return undefined;
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
