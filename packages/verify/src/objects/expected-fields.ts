import { isDeepStrictEqual } from "node:util";
import type { DiagnosticCode } from "@thanos-fleet/diagnostics";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { Finding, PlacedObject } from "./cluster-objects.ts";
import type { Path } from "./object-path.ts";

/** What stands at a place of an object, and why nothing else may. */
export interface ExpectedField {
  readonly path: Path;
  readonly is: JsonValue;
  readonly why: string;
  /** The value of the cluster that decides it. */
  readonly fedBy?: Path;
}

/** A table about whole objects of one form. */
export interface ExpectedObject {
  readonly at: PlacedObject;
  readonly fields: readonly ExpectedField[];
  readonly code: DiagnosticCode;
}

/** Holds an object to its table: every field of the table is as it says, and the object has no field beside them. */
export function fieldFindings({ at, fields, code }: ExpectedObject): Finding[] {
  const place = (path: Path) => ({ file: at.file, document: at.document ?? 0, path });
  const wrong = fields.flatMap(({ path, is, why, fedBy }): Finding[] => {
    const actual = valueAt(at.object, path);
    if (isDeepStrictEqual(actual, is)) return [];
    const message = `${path.join(".")} must be ${text(is)}, but is ${text(actual)}: ${why}`;
    return [{ code, place: place(path), message, ...(fedBy === undefined ? {} : { fedBy }) }];
  });
  const unknown = leaves(at.object, [])
    .filter((leaf) => !fields.some(({ path }) => path.every((part, index) => leaf[index] === part)))
    .map((path): Finding => ({ code, place: place(path), message: `no table says what ${path.join(".")} is for` }));
  return [...wrong, ...unknown];
}

/** The value at a path; undefined where the path ends early. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((holder, part) => (holder as Readonly<Record<string | number, unknown>> | null | undefined)?.[part], value);
}

function leaves(value: unknown, path: Path): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  // An empty map or list says something too.
  return entries.length === 0 ? [path] : entries.flatMap(([key, child]) => leaves(child, [...path, key]));
}

function text(value: unknown): string {
  return value === undefined ? "absent" : JSON.stringify(value);
}
