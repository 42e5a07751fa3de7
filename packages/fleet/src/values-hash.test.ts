import { hash } from "node:crypto";
import { expect, test } from "vitest";
import type { Cluster } from "./fleet.ts";
import { rememberValuesHash, valuesHash } from "./values-hash.ts";

function clusterOf(values: object): Pick<Cluster, "values"> {
  return { values: values as Cluster["values"] };
}

test("the hash of a cluster's values is SHA-256 of their JSON, and fits a URL", () => {
  expect(valuesHash(clusterOf({ a: [1] }))).toBe(hash("sha256", '{"a":[1]}', "base64url"));
});

test("equal values have one hash, others another", () => {
  expect(valuesHash(clusterOf({ a: 1 }))).toBe(valuesHash(clusterOf({ a: 1 })));
  expect(valuesHash(clusterOf({ a: 1 }))).not.toBe(valuesHash(clusterOf({ a: 2 })));
});

test("a hash that is remembered is not computed", () => {
  const cluster = clusterOf({ a: 1 });
  rememberValuesHash(cluster, "known");
  expect(valuesHash(cluster)).toBe("known");
});
