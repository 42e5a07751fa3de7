import { expect, test } from "vitest";
import { loadPatched, type Patch } from "./patched-fleet.ts";

test.each<[string, Patch[string], string]>([
  ["no role", { role: null }, "the file: the cluster has no role; add `role: edge` or `role: central`"],
  ["a misspelt key", { role: null, roel: "edge" }, 'roel: the cluster has no role, and roel is not a known key; did you mean "role"?'],
  ["a misspelt role", { role: "egde" }, 'egde: role must be one of "central", "edge", but is "egde"; did you mean "edge"?'],
  [
    "another role",
    { role: "gateway" },
    'gateway: role must be one of "central", "edge", but is "gateway"; write `role: edge` or `role: central`',
  ],
])("a cluster with %s is told so at its place", (_case, patch, expected) => {
  const { diagnostics } = loadPatched({ "clusters/cluster-03.yaml": patch });
  const found = diagnostics.map(({ file, range, message, hint }) => {
    const text = range === undefined ? "the file" : file.text.slice(range.start, range.end);
    return `${text.replaceAll('"', "")}: ${message}; ${hint}`;
  });
  expect(found).toEqual([expected]);
});
