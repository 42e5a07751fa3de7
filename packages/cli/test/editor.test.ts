import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { formatsByName } from "@thanos-fleet/schema";
import { parse } from "yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LanguageServer } from "./language-server.ts";
import { temporaryProject } from "./run-command.ts";
import { runInProcess } from "./run-in-process.ts";

const folder = mkdtempSync(join(tmpdir(), "fleet-editor-"));
const server = new LanguageServer();

beforeAll(async () => {
  cpSync(join(repository, "schemas/generated"), join(folder, "schemas/generated"), { recursive: true });
  await server.start(folder);
}, 60_000);

afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true });
});

let opened = 0;

/** A file of clusters/ with a schema, opened in the editor. */
async function open(schema: string, ...lines: readonly string[]) {
  opened += 1;
  const path = join(folder, `clusters/cluster-${opened}.yaml`);
  const text = [`# yaml-language-server: $schema=../schemas/generated/${schema}.layer.json`, ...lines, ""].join("\n");
  return { path, problems: await server.open(path, text) };
}

describe("an editor marks", () => {
  test.each([
    ["a duration with a unit of its own", "edge", ["prometheus-agent:", "  scrapeInterval: 15sec"], 2, "must be a duration"],
    ["bytes with a unit of its own", "edge", ["logBudget: 200MB"], 1, "must be an amount of bytes"],
    ["an address beyond 255", "edge", ["address: 192.168.101.256"], 1, "must be an IPv4 or IPv6 address"],
    ["a network without a prefix", "edge", ["networkCidrs:", "  nodes: [10.0.0.0]"], 2, "must be a network"],
    ["a name with a capital", "edge", ["name: Cluster-05"], 1, "must be a DNS label"],
    ["a number out of its range", "edge", ["seriesBudget: 12"], 1, "1000"],
    ["a key of the other role", "edge", ["thanos-receiver: {}"], 1, "thanos-receiver"],
    ["a value that only fleet.yaml may set", "edge", ["domain: example.org"], 1, "domain"],
    ["a label name that no label can have", "edge", ["externalLabels: { 1st: a }"], 1, "must be a label name"],
  ] as const)("%s", async (_mistake, schema, lines, line, message) => {
    const { problems } = await open(schema, ...lines);
    expect(problems.map((problem) => problem.range.start.line)).toEqual([line]);
    expect(problems[0]?.message).toContain(message);
  });

  test.each([
    ["edge", ["name: cluster-05", "role: edge", "address: 2001:db8::7", "nodes:", "  count: 3", "logBudget: 1.5Gi", "outageBudget: 1h30m"]],
    ["central", ["thanos-receiver:", "  storage:", "    size: 100Gi"]],
    ["fleet", ["domain: example.org", "retention:", "  raw: 7d"]],
    ["edge-role", ["region: edge", "node-exporter: null"]],
  ] as const)("nothing in a sound file of %s", async (schema, lines) => {
    expect((await open(schema, ...lines)).problems).toEqual([]);
  });
});

test("resting on a key shows what the value is, its unit or range, and its default", async () => {
  const { path } = await open("edge", "outageBudget: 6h", "nodes:", "  count: 3", "  podsPerNode: 40");
  expect(await server.hover(path, { line: 1, character: 3 })).toMatch(/From 10m to 30d\..*Default: 6h\./);
  expect(await server.hover(path, { line: 4, character: 4 })).toMatch(/Unit: pods\. Default: 30\./);
});

test("completion offers the keys of the role, and the members of an enumeration", async () => {
  const edge = await open("edge", "");
  const keys = await server.complete(edge.path, { line: 1, character: 0 });
  expect(keys).toEqual(expect.arrayContaining(["seriesBudget", "tenants", "prometheus-agent"]));
  expect(keys).not.toContain("thanos-receiver");
  const central = await open("central", "kubernetesVersion: ");
  expect(await server.complete(central.path, { line: 1, character: 19 })).toEqual(expect.arrayContaining(['"1.35"', '"1.36"']));
});

test.each(Object.entries(formatsByName))("the pattern of %s is one that editors can compile, and takes its example", (_name, format) => {
  expect(new RegExp(format.pattern.source, "u").test(format.example)).toBe(true);
});

/** Such files may have comments and trailing commas, which YAML reads too. */
function settingsFile<T>(name: string): T {
  return parse(readFileSync(join(repository, ".vscode", name), "utf8")) as T;
}

interface Task {
  readonly label: string;
  readonly command: string;
  readonly problemMatcher: { readonly pattern: readonly [{ readonly regexp: string }, { readonly regexp: string }] };
}

describe("the setup of VS Code", () => {
  test("the matcher of the task render finds a problem that render prints", async () => {
    const project = temporaryProject();
    appendFileSync(join(project, "clusters/cluster-02.yaml"), "unheardOf: 1\n");
    const lines = (await runInProcess(project, ["render"])).stdout.split("\n");
    const matcher = settingsFile<{ tasks: readonly Task[] }>("tasks.json").tasks.find(({ label }) => label === "render")?.problemMatcher;
    const [first, second] = (matcher?.pattern ?? []).map(({ regexp }) => new RegExp(regexp));
    const at = lines.findIndex((line) => first?.test(line));
    expect(first?.exec(lines[at] ?? "")?.slice(1)).toEqual([
      "clusters/cluster-02.yaml",
      expect.stringMatching(/^\d+$/),
      "1",
      "error",
      "schema/unknown-key",
    ]);
    expect(second?.exec(lines[at + 1] ?? "")?.[1]).toContain("unheardOf");
  });

  test("its tasks run scripts that there are", () => {
    const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { scripts: Record<string, string> };
    const called = settingsFile<{ tasks: readonly Task[] }>("tasks.json").tasks.map(({ command }) => command.split(" ")[1] ?? "");
    expect(called.length).toBeGreaterThan(2);
    expect(called.filter((script) => !(script in scripts))).toEqual([]);
  });

  test("its snippets are sound as they are inserted", async () => {
    const snippets = Object.values(settingsFile<Record<string, { body: readonly string[] }>>("clusters.code-snippets"));
    expect(snippets.length).toBeGreaterThan(1);
    for (const { body } of snippets) {
      const inserted = body.map((line) => line.replaceAll(/\$\{\d:(?:\$\{\w+:([^}]*)\}|([^}]*))\}/g, "$1$2").replace("\\$", "$"));
      expect({ inserted, problems: (await open("edge", ...inserted)).problems }).toEqual({ inserted, problems: [] });
    }
  });
});
