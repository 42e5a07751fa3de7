import { readdirSync } from "node:fs";
import { join } from "node:path";
import { codes, positionAt } from "@thanos-fleet/diagnostics";
import { loadSourceFile, locate, parseYaml, toValue } from "@thanos-fleet/yaml-source";
import { describe, expect, test } from "vitest";
import { toDiagnostics, validateEffective, validateLayer, type Layer } from "./index.ts";

const repository = join(import.meta.dirname, "../../..");

function fixtures(kind: "valid" | "invalid"): string[] {
  return readdirSync(join(repository, "schemas/fixtures", kind)).sort();
}

/** Violations as `code line:column`. The file's head names the layer it is checked as. */
function violationsOf(kind: "valid" | "invalid", name: string): { found: string[]; expected: string[] } {
  const { file } = loadSourceFile(repository, `schemas/fixtures/${kind}/${name}`);
  if (file === undefined) throw new Error(`${name} cannot be read`);
  const { root, diagnostics } = parseYaml(file);
  if (root === undefined) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message)));
  const layer = /^# layer: (\w+)$/m.exec(file.text)?.[1] as Layer;
  const found = toDiagnostics(validateLayer(layer, toValue(root)), (path, on) => locate(root, path, on)).map((diagnostic) => {
    const { line, column } = positionAt(diagnostic.file, diagnostic.range?.start ?? 0);
    return `${diagnostic.code} ${line}:${column}`;
  });
  return { found: found.sort(), expected: [...file.text.matchAll(/^# expect: (.+)$/gm)].map(([, text]) => text ?? "").sort() };
}

test.each(fixtures("valid"))("valid/%s", (name) => {
  expect(violationsOf("valid", name).found).toEqual([]);
});

test.each(fixtures("invalid"))("invalid/%s", (name) => {
  const { found, expected } = violationsOf("invalid", name);
  expect(expected.length).toBeGreaterThan(0);
  expect(found).toEqual(expected);
});

test("every code that a single file can break has a fixture", () => {
  const seen = new Set(fixtures("invalid").flatMap((name) => violationsOf("invalid", name).expected.map((line) => line.split(" ")[0])));
  // A value is only missing once the layers are merged.
  const expected = Object.keys(codes).filter((code) => code.startsWith("schema/") && code !== "schema/required");
  expect([...seen].sort()).toEqual(expected.sort());
});

describe("a merged cluster", () => {
  test("names every value that is missing, with what it is and an example", () => {
    const missing = validateEffective("edge", { name: "a", role: "edge", nodes: {} });
    expect(missing.map(({ code }) => code)).toEqual(missing.map(() => "schema/required"));
    expect(missing.find(({ message }) => message.startsWith("nodes.count"))).toMatchObject({
      path: ["nodes"],
      on: "key",
      hint: "for example `count: 3`",
    });
    expect(missing.map(({ message }) => message.split(" ")[0])).toContain("address");
  });
});

test("a hint names the key that was meant", () => {
  const [violation] = validateLayer("edge", { "prometheus-agent": { scrapeIntervall: "15s" } });
  expect(violation).toMatchObject({ hint: 'did you mean "scrapeInterval"?', schema: "schemas/components/prometheus-agent.schema.json#" });
});
