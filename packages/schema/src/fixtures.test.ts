import { readdirSync } from "node:fs";
import { join } from "node:path";
import { codes, positionAt } from "@thanos-fleet/diagnostics";
import { loadSourceFile, locate, parseYaml } from "@thanos-fleet/yaml-source";
import { describe, expect, test } from "vitest";
import { checkLayer, toDiagnostics, validateEffective, type Layer, type LayerLevel } from "./index.ts";

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
  const [, layer = "", level = ""] = /^# layer: (\w+)(?:, as a (role)'s file)?$/m.exec(file.text) ?? [];
  const as = (layer === "fleet" ? "fleet" : level === "" ? "cluster" : level) as LayerLevel;
  const { violations } = checkLayer(root, layer as Layer, as);
  const found = toDiagnostics(violations, (path, on) => locate(root, path, on)).map((diagnostic) => {
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
      hint: "add it, for example `count: 3`",
    });
    expect(missing.map(({ message }) => message.split(" ")[0])).toContain("address");
  });
});

/** What is wrong in a text of one mistake, and the hint. */
function said(text: string, layer: Layer): string[] {
  return violationsIn(text, layer, layer === "fleet" ? "fleet" : "cluster").map(({ message, hint }) => `${message}; ${hint}`);
}

describe("a hint", () => {
  test.each<[string, string, Layer, string]>([
    ["a slip of the fingers", "prometheus-agent:\n  scrapeIntervall: 15s\n", "edge", 'did you mean "scrapeInterval"?'],
    ["capitals", "Region: here\n", "edge", 'did you mean "region"?'],
    ["no blank after a colon", "prometheus-agent:\n  storage: { size:9Gi }\n", "edge", "put a blank after the colon: `size: 9Gi`"],
    ["no blank, the only line", "prometheus-agent:\n  storage:\n    size:9Gi\n", "edge", "put a blank after the colon: `size: 9Gi`"],
    ["a level that was left out", "prometheus-agent:\n  maxShards: 4\n", "edge", 'did you mean "queue.maxShards"?'],
    ["two levels that were left out", "prometheus-agent:\n  size: 9Gi\n", "edge", 'did you mean "storage.size"?'],
    [
      "a level too many",
      "prometheus-agent:\n  queue:\n    scrapeInterval: 15s\n",
      "edge",
      'indent it less: "prometheus-agent.scrapeInterval" stands beside queue',
    ],
    ["another component", "fluentbit:\n  scrapeInterval: 15s\n", "edge", 'did you mean "prometheus-agent.scrapeInterval"?'],
    [
      "the other role",
      "thanos-query: {}\n",
      "edge",
      "only central clusters have it: set it in clusters/roles/central.yaml or in the file of a central cluster",
    ],
    [
      "the other role, deeper",
      "tenants: []\n",
      "central",
      "only edge clusters have it: set it in clusters/roles/edge.yaml or in the file of an edge cluster",
    ],
    ["a role's value in the fleet", "grafana: {}\n", "fleet", "set it in clusters/roles/central.yaml: it is a value of central clusters"],
    [
      "a line too much",
      "edge:\n  region: a\n  cni: other\n",
      "edge",
      "remove this line and indent what is below it less: region, cni belong here",
    ],
  ])("names what was meant by %s", (_slip, text, layer, hint) => {
    expect(said(text, layer).map((line) => line.slice(line.indexOf("; ") + 2))).toEqual([hint]);
  });

  test.each<[string, string, string]>([
    ["storage: { size: 10GB }", "10GB", "10Gi"],
    ["storage: { size: 100 }", "", "100Gi"],
    ["scrapeInterval: 7days", "7days", "7d"],
    ["scrapeInterval: 1.5m", "1.5m", "1m30s"],
    ["resources: { cpu: 2 cores }", "2 cores", "2"],
    ["image: { tag: v1 , registry: https://quay.io }", "https://quay.io", ""],
  ])("corrects the unit of %s", (line, _wrong, right) => {
    const [found] = violationsIn(`prometheus-agent:\n  ${line}\n`, "edge");
    expect(found?.hint).toBe(right === "" ? "for example quay.io" : `did you mean ${right}?`);
  });

  test("quotes what would be a comment", () => {
    expect(said("alertmanager:\n  slack:\n    channel: #alerts\n", "central")).toEqual([
      'alertmanager.slack.channel has no value; quote what starts with #: `channel: "#alerts"`',
    ]);
  });

  test("names both intentions of an empty value", () => {
    expect(said("fluentbit:\n", "edge")).toEqual([
      "fluentbit has no value; write `fluentbit: {}` for its defaults, or `fluentbit: null` to remove what a lower layer sets",
    ]);
    expect(said("alertmanager:\n  deadMansSwitch: # later\n", "central")).toEqual([
      "alertmanager.deadMansSwitch has no value; write `deadMansSwitch: {}` for its defaults, or `deadMansSwitch: null` to remove what a lower layer sets",
    ]);
    expect(said("remoteWrite:\n  clientAuthentication:\n", "fleet")).toEqual([
      "remoteWrite.clientAuthentication has no value; write a value after the colon, or remove the line to leave it as it is",
    ]);
  });

  test("says why a value cannot be removed", () => {
    expect(said("prometheus-agent:\n  storage:\n    storageClassName: null\n", "edge")).toEqual([
      "prometheus-agent.storage.storageClassName cannot be removed: every cluster needs it; write the value that you want",
    ]);
    expect(said("prometheus-agent:\n  scrapeInterval: null\n", "edge")).toEqual([
      "prometheus-agent.scrapeInterval cannot be removed: without it, its default holds: 15s; remove the line to inherit the value, or write the value that you want",
    ]);
  });
});

test("a value of 300 kB is not repeated in a message", () => {
  const long = "x".repeat(300_000);
  const key = "x".repeat(1000);
  for (const text of [`region: ${long}\n`, `cni: ${long}\n`, `${key}: a\n`, `externalLabels: { ${key}: a }\n`])
    for (const { message, hint } of violationsIn(text)) expect(`${message}${hint}`.length).toBeLessThan(400);
});

function violationsIn(text: string, layer: Layer = "edge", level: LayerLevel = "cluster") {
  const { root } = parseYaml({ path: "clusters/a.yaml", text });
  if (root === undefined) throw new Error("the text cannot be parsed");
  return checkLayer(root, layer, level).violations;
}
