import { expect, test } from "vitest";
import { camelCase, pascalCase } from "./identifiers.ts";

test.each([
  ["grafana", "grafana", "Grafana"],
  ["node-exporter", "nodeExporter", "NodeExporter"],
  ["a-b-c1", "aBC1", "ABC1"],
])("%s becomes %s and %s in code", (name, camel, pascal) => {
  expect([camelCase(name), pascalCase(name)]).toEqual([camel, pascal]);
});
