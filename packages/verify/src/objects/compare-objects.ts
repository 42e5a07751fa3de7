import { isDeepStrictEqual } from "node:util";
import type { KubernetesObject } from "./kubernetes-objects.ts";

/** How two sets of objects differ: the key of each object that does, and what of it. */
export interface ObjectDifference {
  readonly key: string;
  readonly message: string;
}

/** Compares object by object, no field ignored. */
export function compareObjects(
  actual: ReadonlyMap<string, KubernetesObject>,
  expected: ReadonlyMap<string, KubernetesObject>,
): ObjectDifference[] {
  const differences: ObjectDifference[] = [];
  for (const [key, object] of expected) {
    const other = actual.get(key);
    if (other === undefined) differences.push({ key, message: "is missing" });
    else if (!isDeepStrictEqual(other, object))
      differences.push({ key, message: `differs at ${firstDifference(other, object, "") ?? "the order of its keys"}` });
  }
  for (const key of actual.keys()) if (!expected.has(key)) differences.push({ key, message: "is there without being expected" });
  return differences;
}

/** The path of the first value that differs, with both sides. */
export function firstDifference(actual: unknown, expected: unknown, path: string): string | undefined {
  if (isDeepStrictEqual(actual, expected)) return undefined;
  if (
    typeof actual !== "object" ||
    typeof expected !== "object" ||
    actual === null ||
    expected === null ||
    Array.isArray(actual) !== Array.isArray(expected)
  ) {
    return `${path === "" ? "/" : path}: ${JSON.stringify(actual)} where ${JSON.stringify(expected)} was expected`;
  }
  for (const key of new Set([...Object.keys(actual), ...Object.keys(expected)])) {
    const found = firstDifference((actual as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key], `${path}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
