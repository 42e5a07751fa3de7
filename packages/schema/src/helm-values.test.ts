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

describe("an adjustable value", () => {
  const values = withAdjustables("node-exporter", {
    image: { registry: "quay.io", repository: "a/b", tag: "v1" },
    resources: { cpu: "1", memory: "1Mi" },
    port: 9100,
    logLevel: "info",
    placement: {},
  });

  test("is a token with its path; everything else stays as it is", () => {
    expect(values.logLevel).toBeInstanceOf(Adjustable);
    expect(values.image.registry.path).toEqual(["image", "registry"]);
    expect(adjustableValue(values.image.registry)).toBe("quay.io");
    expect(values.port).toBe(9100);
  });

  test("cannot be used as text or compared by accident", () => {
    expect(() => String(values.logLevel)).toThrow("logLevel");
    expect(() => (values.resources.cpu as unknown as number) + 1).toThrow("resources.cpu");
    expect(Object.keys(values.logLevel)).toEqual(["path"]);
  });
});
