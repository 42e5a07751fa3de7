import type { Range } from "@thanos-fleet/diagnostics";
import type { SourceMap, SourceNode } from "@thanos-fleet/yaml-source";

/** A secret that an object declares as one: a Secret's content, or a variable whose name says what it holds. */
export interface DeclaredSecret {
  readonly what: string;
  readonly range: Range;
  readonly hidden: readonly Range[];
}

const secretVariable = /(?:PASSWORD|PASSWD|SECRET|TOKEN|(?:SECRET|ACCESS|PRIVATE|API)_KEY)$/;

/** Every Secret with content, and every secret variable with a value, at any depth of a document. */
export function findDeclared(node: SourceNode): DeclaredSecret[] {
  if (node.kind === "scalar") return [];
  if (node.kind === "list") return node.items.flatMap((item) => findDeclared(item));
  return [...contentOf(node), ...variableOf(node), ...[...node.entries.values()].flatMap(({ value }) => findDeclared(value))];
}

function contentOf(object: SourceMap): DeclaredSecret[] {
  if (textAt(object, "kind") !== "Secret" || textAt(object, "apiVersion") !== "v1") return [];
  return ["data", "stringData"].flatMap((key) => {
    const entry = object.entries.get(key);
    if (entry === undefined || scalarsOf(entry.value).length === 0) return [];
    return [{ what: `the ${key} of a Secret`, range: entry.keyRange, hidden: scalarsOf(entry.value) }];
  });
}

function variableOf(object: SourceMap): DeclaredSecret[] {
  const name = textAt(object, "name");
  const value = object.entries.get("value")?.value;
  if (name === undefined || !secretVariable.test(name) || value?.kind !== "scalar" || value.value === "") return [];
  return [{ what: `the value of the variable ${name}`, range: value.range, hidden: [value.range] }];
}

function textAt({ entries }: SourceMap, key: string): string | undefined {
  const value = entries.get(key)?.value;
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}

function scalarsOf(node: SourceNode): Range[] {
  if (node.kind === "scalar") return [node.range];
  const children = node.kind === "list" ? node.items : [...node.entries.values()].map(({ value }) => value);
  return children.flatMap((child) => scalarsOf(child));
}
