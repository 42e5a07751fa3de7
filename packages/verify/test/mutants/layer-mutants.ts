import type { SourceFile } from "@thanos-fleet/diagnostics";
import { formatsByName, schemaAt, schemaNode, type Role, type SchemaNode } from "@thanos-fleet/schema";
import { nodeAt, plainValue, type Cluster } from "@thanos-fleet/fleet";
import { printYaml, type JsonValue } from "@thanos-fleet/yaml-source";
import type { Mutant } from "./mutation.ts";

type Path = readonly (string | number)[];

/** A file that sets a value which another layer has set, or which is a default, to something else: one for each scalar of the cluster. */
export function layerMutants(cluster: Cluster, file: SourceFile): Mutant[] {
  const schema = schemaNode(cluster.role);
  return scalarPaths(plainValue(cluster.layered), []).flatMap((path) => {
    if (path.some((part) => typeof part === "number") || file.text.includes(`\n${String(path[0])}:`)) return [];
    const node = schemaAt(schema, path);
    const current = nodeAt(cluster.layered, path);
    return node === undefined || current === undefined
      ? []
      : others(node, plainValue(current)).map((value) => appended({ file, path, value }, cluster.role));
  });
}

function appended({ file, path, value }: { file: SourceFile; path: Path; value: JsonValue }, role: Role): Mutant {
  const nested = path.toReversed().reduce<JsonValue>((inner, key) => ({ [String(key)]: inner }), value);
  const text = `${file.text.trimEnd()}\n${printYaml(nested)}`;
  const first = file.text.trimEnd().split("\n").length + 1;
  return {
    kind: `another value in ${layerOf(file.path, role)}`,
    path: path.join("."),
    file,
    text,
    first,
    last: text.trimEnd().split("\n").length,
  };
}

function layerOf(path: string, role: Role): string {
  if (path.includes("roles/")) return "a role";
  return path.endsWith("fleet.yaml") ? "the fleet" : `the ${role} cluster`;
}

function scalarPaths(value: JsonValue, path: Path): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, child]) => scalarPaths(child, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** Sound values of a kind, other than the one that is there. */
function others(node: SchemaNode, current: JsonValue): JsonValue[] {
  if (node.enum !== undefined) return node.enum.filter((value) => value !== current);
  if (typeof current === "boolean") return [!current];
  if (typeof current === "number") return [current + 1, current * 2, Math.max(node.bounds["minimum"] ?? 0, Math.floor(current / 2))];
  if (typeof current !== "string") return [];
  const [, number, unit = ""] = /^([0-9]+)([A-Za-z]+)$/.exec(current) ?? [];
  if (number !== undefined && formatsByName[node.format ?? ""]?.measure !== undefined)
    return [`${Number(number) * 2}${unit}`, `${Math.max(1, Math.floor(Number(number) / 2))}${unit}`, `${Number(number) * 100}${unit}`];
  const example = formatsByName[node.format ?? ""]?.example;
  return example === undefined || example === current ? [] : [example];
}
