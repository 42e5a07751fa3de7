import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataPathScenarios } from "../data-path/scenario-names.ts";
import { proofDocument } from "./proof-document.ts";
import { readResults } from "./proof-results.ts";
import { promiseGroups } from "./promises.ts";

const root = join(import.meta.dirname, "../../../..");
const promises = promiseGroups.flatMap((group) => group.promises);
const cited = new Set(promises.flatMap(({ scenarios = [] }) => scenarios));
const results = readResults(join(root, "packages/lab/proof/results.json"));

/** The names of all scenarios in a folder, as their modules have them. */
async function scenariosIn(folder: string): Promise<string[]> {
  const files = readdirSync(join(import.meta.dirname, folder)).filter((name) => !name.endsWith(".test.ts"));
  const modules = await Promise.all(
    files.map(async (name) => (await import(join(import.meta.dirname, folder, name))) as Record<string, unknown>),
  );
  const values = modules.flatMap((module) => Object.values(module) as { name?: string; expectation?: string }[]);
  return values.flatMap(({ name, expectation }) => (expectation === undefined || name === undefined ? [] : [name]));
}

async function allScenarios(): Promise<ReadonlySet<string>> {
  return new Set((await Promise.all(["../scenarios", "../data-path/scenarios"].map(scenariosIn))).flat());
}

test("every scenario that shows a promise exists, and so does every test", async () => {
  const all = await allScenarios();
  expect([...cited].filter((name) => !all.has(name))).toEqual([]);
  const tests = promises.flatMap((promise) => promise.tests ?? []);
  expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("every scenario shows a promise, and each of the data path can be run by its name", async () => {
  expect([...(await allScenarios())].filter((name) => !cited.has(name))).toEqual([]);
  expect([...dataPathScenarios].sort()).toEqual((await scenariosIn("../data-path/scenarios")).sort());
});

test("every promise is shown, or says why not", () => {
  const silent = promises.filter(
    ({ scenarios = [], tests = [], because }) => scenarios.length + tests.length === 0 && because === undefined,
  );
  expect(silent).toEqual([]);
});

test("only scenarios that exist are recorded, and docs/proof.md says what they showed", async () => {
  const all = await allScenarios();
  expect(Object.keys(results.rows).filter((name) => !all.has(name))).toEqual([]);
  expect(readFileSync(join(root, "docs/proof.md"), "utf8")).toBe(proofDocument(results));
});

test("a recorded run that was not met, and a scenario without one, are both said", () => {
  const row = { date: "2026-01-02", expectation: "it holds", isMet: false, seconds: 3, figures: { lost: 7 }, unmet: ["seven are lost"] };
  const text = proofDocument({ versions: ["thanos v0"], rows: { "samples-end-to-end": row } });
  expect(text).toContain("scenario `samples-end-to-end`: NOT met: seven are lost on 2026-01-02 (lost 7, 3 s)");
  expect(text).toContain("scenario `ring-resized`: not shown, because no run of it is recorded");
  expect(text).toContain("Programs: thanos v0.");
});
