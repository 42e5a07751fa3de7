import { expect, test } from "vitest";
import { parsePointer } from "./parse-pointer.ts";

test.each([
  ["", { a: 1 }, []],
  ["/a/0/b", { a: [{ b: 1 }] }, ["a", 0, "b"]],
  ["/a/0", { a: { "0": 1 } }, ["a", "0"]],
  ["/prometheus.io~1port", { "prometheus.io/port": "1" }, ["prometheus.io/port"]],
  ["/a~01", { "a~1": 1 }, ["a~1"]],
  ["/a/b", { a: null }, ["a", "b"]],
])("%j in %j leads along %j", (pointer, root, path) => {
  expect(parsePointer(pointer, root)).toEqual(path);
});
