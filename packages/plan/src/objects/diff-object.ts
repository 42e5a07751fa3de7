import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { JudgedDifference, ObjectPair } from "../classes/class-row.ts";
import type { Difference } from "../diff/difference.ts";
import { intoLines } from "../diff/diff-lines.ts";
import { diffValues } from "../diff/diff-values.ts";
import { diffFiles } from "../diff/embedded-files.ts";
import { groupKind } from "./kubernetes-object.ts";

const known = new WeakMap<ObjectPair, readonly JudgedDifference[]>();

/** Every difference of an object that is there on both sides; the files of a ConfigMap are compared as what they are. */
export function diffObject(object: ObjectPair): readonly JudgedDifference[] {
  const differences = known.get(object) ?? compare(object);
  known.set(object, differences);
  return differences;
}

function compare(object: ObjectPair): readonly JudgedDifference[] {
  if (object.before === undefined || object.after === undefined) return [];
  const found = diffValues(object.before as JsonValue, object.after as JsonValue);
  const differences = groupKind(object.after) === "/ConfigMap" ? found.flatMap((difference) => intoFile(difference)) : found;
  return differences.flatMap((difference) => intoLines(difference)).map(({ path, before, after }) => ({ path, before, after, object }));
}

function intoFile(difference: Difference): Difference[] {
  const { path, before, after } = difference;
  const [data, name] = path;
  if (data !== "data" || name === undefined || typeof before !== "string" || typeof after !== "string") return [difference];
  return diffFiles({ name, before, after }, path);
}
