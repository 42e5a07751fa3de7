import { expect, test } from "vitest";
import { findMissingBlank } from "./missing-blank.ts";
import { toSchemaNode, type SchemaNodeData } from "./schema-node.ts";

const leaf: SchemaNodeData = { source: "#", type: "string", description: "a value" };
const map = () => toSchemaNode({ ...leaf, type: "object", properties: { size: leaf, class: leaf } });

test("a value right behind its key's colon wants a blank before it", () => {
  expect(findMissingBlank("class:a:b", map())).toEqual({ key: "class", hint: "put a blank after the colon: `class: a:b`" });
});

test.each(["size", "size:", "size: 9Gi", "sizes:9Gi", "a size:9Gi", "other:9Gi", ""])("%j lacks no blank", (text) => {
  expect(findMissingBlank(text, map())).toBeUndefined();
});
