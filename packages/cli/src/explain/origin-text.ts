import { positionAt } from "@thanos-fleet/diagnostics";
import { plainValue, type Layered, type Origin } from "@thanos-fleet/fleet";
import { formatScalar, type JsonValue } from "@thanos-fleet/yaml-source";

/** Where an origin is: a place in a values file, or the schema node that gives the default. */
export function placeOf(origin: Origin): string {
  if (origin.file === undefined) return origin.schema ?? "schema";
  const range = origin.range ?? origin.keyRange;
  const position = positionAt(origin.file, range?.start ?? 0);
  return `${origin.file.path}:${position.line}:${position.column}`;
}

/** A value with the layer that set it and those that it shadows, each with its place. */
export function scalarText(path: string, node: Layered): string {
  const [winner, ...shadowed] = node.origins;
  const lines = [`${path}: ${formatScalar(plainValue(node) as string)}`];
  if (winner !== undefined) lines.push(`  set by the ${winner.layer} layer at ${placeOf(winner)}`);
  for (const origin of shadowed)
    lines.push(`  shadows ${JSON.stringify(origin.value ?? null)} of the ${origin.layer} layer at ${placeOf(origin)}`);
  return `${lines.join("\n")}\n`;
}

/** An origin for programs. */
export function originJson(origin: Origin): JsonValue {
  const base: { [key: string]: JsonValue } = { layer: origin.layer };
  if (origin.value !== undefined) base["value"] = origin.value;
  if (origin.schema !== undefined) base["schema"] = origin.schema;
  if (origin.file === undefined) return base;
  const position = positionAt(origin.file, (origin.range ?? origin.keyRange)?.start ?? 0);
  return { ...base, file: origin.file.path, line: position.line, column: position.column };
}
