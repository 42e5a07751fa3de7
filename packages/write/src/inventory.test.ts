import { hash } from "node:crypto";
import { expect, test } from "vitest";
import { formatInventory, inventoryPath, inventoryPaths } from "./inventory.ts";

const file = (path: string, content = "x\n") => ({ path, content, origin: `charts/"${path}` });

test("an inventory lists each file with its hash and its origin, sorted by path", () => {
  const text = formatInventory([file("b", "b\n"), file("a/c"), file("a")]);
  expect(text).toBe(
    `{\n  "files": {\n    "a": { "sha256": "${hash("sha256", "x\n")}", "origin": "charts/\\"a" },\n` +
      `    "a/c": { "sha256": "${hash("sha256", "x\n")}", "origin": "charts/\\"a/c" },\n` +
      `    "b": { "sha256": "${hash("sha256", "b\n")}", "origin": "charts/\\"b" }\n  }\n}\n`,
  );
  expect(inventoryPaths(text)).toEqual(["a", "a/c", "b"]);
});

test("the inventory of no files lists none", () => {
  expect(inventoryPaths(formatInventory([]))).toEqual([]);
});

test("each unit has its own", () => expect(inventoryPath("a")).toBe("inventory/a.json"));

test.each(["", "{", "null", "5", "{}", '{"files":null}', '{"files":{"../a":{},"/b":{},"c.render-tmp":{},"":{},"d/":{},"e//f":{}}}'])(
  "%j lists nothing that a render made",
  (text) => {
    expect(inventoryPaths(text)).toEqual([]);
  },
);
