import { isDeepStrictEqual } from "node:util";
import { parseQuantity } from "@thanos-fleet/schema";
import { valueAt, type KubernetesObject } from "../objects/kubernetes-object.ts";
import type { ImmutableKind, Path } from "./immutable-fields.ts";

/** A value that Kubernetes will refuse to change. */
export interface ImmutableChange {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

/** The deepest places at which an object's immutable parts differ from what they were. */
export function findImmutableChanges(kind: ImmutableKind, before: KubernetesObject, after: KubernetesObject): ImmutableChange[] {
  return kind.parts
    .flatMap((part) => differences(valueAt(before, part), valueAt(after, part), part))
    .filter((change) => isRefused(kind, change));
}

function isRefused({ mutable = [], growing = [] }: ImmutableKind, { path, before, after }: ImmutableChange): boolean {
  if (mutable.some((free) => startsWith(path, free))) return false;
  if (!growing.some((quantity) => isDeepStrictEqual(quantity, path))) return true;
  return typeof before !== "string" || typeof after !== "string" || parseQuantity(after) < parseQuantity(before);
}

function differences(before: unknown, after: unknown, path: Path): ImmutableChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) return [{ path, before, after }];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  if (Array.isArray(before) && keys.size > Math.min(Object.keys(before).length, Object.keys(after).length))
    return [{ path, before, after }];
  return [...keys].flatMap((key) => {
    const part = Array.isArray(before) ? Number(key) : key;
    return differences(before[key], after[key], [...path, part]);
  });
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((part, index) => path[index] === part);
}
