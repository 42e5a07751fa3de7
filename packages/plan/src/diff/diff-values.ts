import { isDeepStrictEqual } from "node:util";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { Difference } from "./difference.ts";
import { alignItems } from "./align-items.ts";
import { nameItems } from "./list-identity.ts";
import { isMap } from "../json-map.ts";

/** Every difference between two values, each at the deepest place: items of lists are compared with those of the same name. */
export function diffValues(before: JsonValue | undefined, after: JsonValue | undefined, path: readonly string[] = []): Difference[] {
  if (before === after || isDeepStrictEqual(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(before, after, path);
  if (isMap(before) && isMap(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => diffValues(before[key], after[key], [...path, key]));
  }
  return [{ path, before, after }];
}

function diffLists(before: readonly JsonValue[], after: readonly JsonValue[], path: readonly string[]): Difference[] {
  const name = nameItems(before, after);
  if (name !== undefined) return diffNamed(before, after, { path, name });
  return alignItems(before, after).flatMap(({ index, old, next }) => {
    const isScalar = typeof (old ?? next) !== "object";
    return isScalar && (old === undefined || next === undefined)
      ? [{ path: [...path, "[]"], before: old, after: next }]
      : diffValues(old, next, [...path, `[${index}]`]);
  });
}

interface NamedList {
  readonly path: readonly string[];
  readonly name: (item: JsonValue) => string;
}

function diffNamed(before: readonly JsonValue[], after: readonly JsonValue[], { path, name }: NamedList): Difference[] {
  const [old, next] = [before, after].map((list) => new Map(list.map((item) => [name(item), item])));
  if (old === undefined || next === undefined) return [];
  const names = [...new Set([...old.keys(), ...next.keys()])];
  const found = names.flatMap((key) => diffValues(old.get(key), next.get(key), [...path, `[${key}]`]));
  const kept = (list: Iterable<string>): string[] => [...list].filter((key) => old.has(key) && next.has(key));
  const [oldOrder, newOrder] = [kept(old.keys()), kept(next.keys())];
  if (isDeepStrictEqual(oldOrder, newOrder)) return found;
  return [...found, { path: [...path, "(order)"], before: oldOrder, after: newOrder }];
}
