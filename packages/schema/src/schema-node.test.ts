import { expect, test } from "vitest";
import { schemaAt, toSchemaNode, type SchemaNodeData } from "./schema-node.ts";
import { componentSchemaNode, schemaNode } from "./schema-nodes.ts";

const leaf = (source: string): SchemaNodeData => ({ source, type: "string", description: "a value" });
/** Made inside each test, where its faults count. */
const sample = () =>
  toSchemaNode({
    ...leaf("#"),
    type: "object",
    required: ["a"],
    properties: {
      a: leaf("#a"),
      list: { ...leaf("#list"), type: "array", items: { ...leaf("#item"), type: "object", properties: { b: leaf("#b") } } },
    },
    additional: { ...leaf("#free"), bounds: { maxLength: 3 }, helmValue: true },
    propertyNames: leaf("#names"),
  });

test("a schema keeps what it says, and has what it does not say as empty", () => {
  const node = sample();
  expect(node).toMatchObject({
    source: "#",
    type: "object",
    description: "a value",
    required: new Set(["a"]),
    bounds: {},
    helmValue: false,
  });
  expect(node.propertyNames).toMatchObject({ source: "#names", required: new Set() });
  expect(node.additional).toMatchObject({ bounds: { maxLength: 3 }, helmValue: true });
  const { properties, additional, propertyNames, items } = toSchemaNode(leaf("#"));
  expect([properties, additional, propertyNames, items]).toEqual([new Map(), undefined, undefined, undefined]);
});

test.each([
  [[], "#"],
  [["a"], "#a"],
  [["list"], "#list"],
  [["list", 7, "b"], "#b"],
  [["other"], "#free"],
  [[5], "#free"],
  [["a", "deeper"], undefined],
  [["list", 0, "none"], undefined],
  [["a", "deeper", 1, "still"], undefined],
])("what the schema says of %j is found", (path, source) => {
  expect(schemaAt(sample(), path)?.source).toBe(source);
});

test("a schema is resolved once, so that what was found to be complete by it is known", () => {
  expect(schemaNode("edge")).toBe(schemaNode("edge"));
  expect(schemaNode("edge")).not.toBe(schemaNode("central"));
  expect(componentSchemaNode("grafana")).toBe(componentSchemaNode("grafana"));
});
