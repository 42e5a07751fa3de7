import { describe, expect, test } from "vitest";
import { Adjustable, adjustableValue, helmValuePaths, helmValuesSchema, withAdjustables } from "./index.ts";

test("only placement, image registry, pull secrets, log level and CPU requests stay adjustable", () => {
  expect(helmValuePaths("thanos-query").map((path) => path.join("."))).toEqual([
    "image.registry",
    "frontend.resources.cpu",
    "tenants.resources.cpu",
    "rulers.resources.cpu",
    "resources.cpu",
    "placement.nodeSelector",
    "placement.tolerations",
    "placement.priorityClassName",
    "placement.imagePullSecrets",
    "logLevel",
  ]);
});

test("the chart's schema is closed, draft-07, and allows Helm's global", () => {
  const schema = helmValuesSchema("thanos-receiver") as { properties: Record<string, unknown> };
  expect(schema).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#", additionalProperties: false });
  expect(Object.keys(schema.properties).sort()).toEqual(["global", "image", "logLevel", "placement", "resources"]);
  expect(schema.properties["logLevel"]).toMatchObject({ enum: ["debug", "info", "warn", "error"] });
});

test("a chart without adjustable values takes Helm's global alone", () => {
  const global = { type: "object", additionalProperties: false, properties: { global: { type: "object" } } };
  expect(helmValuesSchema("platform")).toMatchObject(global);
  expect(Object.keys((helmValuesSchema("platform") as { properties: object }).properties)).toEqual(["global"]);
});

test("the chart's schema has of each adjustable value what Helm can check: types, patterns, bounds, and what is required", () => {
  const schema = helmValuesSchema("node-exporter") as unknown as {
    description: string;
    properties: Record<"image" | "placement" | "logLevel" | "global", { properties: Record<string, Record<string, unknown>> }>;
  };
  const { image, placement, logLevel, global } = schema.properties;
  expect(schema.description).toBe("Host metrics of every node.");
  expect(global).toEqual({ type: "object" });
  expect(image).toMatchObject({ type: "object", additionalProperties: false });
  expect(Object.keys(image.properties)).toEqual(["registry"]);
  const { nodeSelector, tolerations, imagePullSecrets, priorityClassName } = placement.properties;
  expect(nodeSelector).toEqual({
    type: "object",
    description: "Labels a node must have.",
    additionalProperties: { type: "string", description: "A label value.", pattern: expect.stringContaining("[A-Za-z0-9]") },
  });
  expect(tolerations).toMatchObject({
    type: "array",
    items: {
      type: "object",
      additionalProperties: false,
      properties: {
        key: { type: "string", pattern: expect.any(String) },
        operator: { enum: ["Exists", "Equal"] },
        tolerationSeconds: { type: "integer", minimum: 0, maximum: 86_400 },
      },
    },
  });
  expect(tolerations?.["items"]).not.toHaveProperty("required");
  expect(tolerations?.["items"]).not.toHaveProperty("properties.tolerationSeconds.pattern");
  expect(tolerations).not.toHaveProperty("additionalProperties");
  expect(imagePullSecrets).toMatchObject({ items: { required: ["name"], properties: { name: { type: "string" } } } });
  expect(priorityClassName).toMatchObject({ type: "string", pattern: expect.any(String) });
  expect(priorityClassName).not.toHaveProperty("enum");
  expect(logLevel).not.toHaveProperty("pattern");
});

describe("an adjustable value", () => {
  const withTokens = () =>
    withAdjustables("node-exporter", {
      image: { registry: "quay.io", repository: "a/b", tag: "v1" },
      resources: { cpu: "1", memory: "1Mi" },
      port: 9100,
      logLevel: "info",
      placement: {},
    });

  test("is a token with its path; everything else stays as it is", () => {
    const values = withTokens();
    expect(values.logLevel).toBeInstanceOf(Adjustable);
    expect(values.image.registry.path).toEqual(["image", "registry"]);
    expect(adjustableValue(values.image.registry)).toBe("quay.io");
    expect(values.image.repository).toBe("a/b");
    expect(values.port).toBe(9100);
    const items = [{ name: "a" }];
    expect(withAdjustables("node-exporter", { port: items, unknown: { a: 1 } } as never)).toEqual({ port: items, unknown: { a: 1 } });
  });

  test("is so as a whole, whatever is below it", () => {
    const { placement, port } = withAdjustables("node-exporter", {
      placement: { nodeSelector: { a: "b" }, tolerations: [{ key: "c" }] },
      port: null,
    } as never) as unknown as { placement: Record<string, Adjustable<unknown>>; port: null };
    expect(port).toBeNull();
    expect(placement["nodeSelector"]?.path).toEqual(["placement", "nodeSelector"]);
    expect(Object.values(placement).map((value) => adjustableValue(value))).toEqual([{ a: "b" }, [{ key: "c" }]]);
  });

  test("cannot be used as text or compared by accident", () => {
    const values = withTokens();
    expect(() => String(values.logLevel)).toThrow("logLevel");
    expect(() => (values.resources.cpu as unknown as number) + 1).toThrow("resources.cpu was used as a plain value");
    expect(() => values.resources.cpu.toString()).toThrow("resources.cpu was used as text");
    expect(Object.keys(values.logLevel)).toEqual(["path"]);
  });
});
