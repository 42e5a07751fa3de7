import { hash } from "node:crypto";
import type { Cluster } from "./fleet.ts";

const hashes = new WeakMap<object, string>();

/** SHA-256 of a cluster's values; computed once, or not at all where an earlier run is known to have. */
export function valuesHash({ values }: Pick<Cluster, "values">): string {
  const known = hashes.get(values) ?? hash("sha256", JSON.stringify(values), "base64url");
  // Stryker disable next-line CallExpression: saves computing it again
  hashes.set(values, known);
  return known;
}

export function rememberValuesHash({ values }: Pick<Cluster, "values">, known: string): void {
  hashes.set(values, known);
}
