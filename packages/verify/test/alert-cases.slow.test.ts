import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promtool } from "@thanos-fleet/components/tools";
import { everything } from "@thanos-fleet/components/edits";
import { expect, onTestFinished, test } from "vitest";
import { parse, stringify } from "yaml";
import { podContainers, ruleFilesOf } from "../src/index.ts";
import { runProgram } from "../src/programs/program.ts";
import { caseFiles, caseSubjects, type CaseFile, type Group } from "./alert-cases.ts";
import { program, sharedFleet } from "./rendered-project.ts";

const shared = sharedFleet(everything);

/** What the rulers of the specification's fleet read, by subject. */
function renderedRules(): Record<string, string> {
  const { deploy, fleet } = shared.current;
  const containers = fleet.clusters.flatMap((cluster) => podContainers(deploy, cluster, () => "sample"));
  return Object.fromEntries(ruleFilesOf(containers).map(({ path, content }) => [basename(path, ".yaml"), content]));
}

function filesOf(subject: string, rules: Readonly<Record<string, string>>): CaseFile[] {
  return caseFiles(subject, (name) => (parse(rules[name] ?? "groups: []") as { groups: Group[] }).groups);
}

/** What promtool has against a case; nothing where it passes. */
async function failureOf({ rules, tests }: CaseFile): Promise<string> {
  const workspace = mkdtempSync(join(tmpdir(), "alert-case-"));
  onTestFinished(() => rmSync(workspace, { recursive: true, force: true }));
  const write = (name: string, content: object) =>
    writeFileSync(join(workspace, name), stringify(content, { lineWidth: 0, aliasDuplicateObjects: false }));
  write("rules.yaml", rules);
  write("test.yaml", tests);
  const { status, stdout, stderr } = await runProgram(await program(promtool), ["test", "rules", "test.yaml"], { cwd: workspace });
  return status === 0 ? "" : `${stdout}${stderr}`;
}

test.each(caseSubjects)("every alert of %s fires, ends, is silent while it flaps, and waits for its cluster", async (subject) => {
  for (const file of filesOf(subject, renderedRules())) expect(await failureOf(file), file.key).toBe("");
});

test.each([
  ["fires too early", 'for: "5m"', 'for: "0s"', "is silent while it flaps"],
  ["fires too late", 'for: "5m"', 'for: "30m"', "is silent, fires, and ends"],
  ["ends when its cluster is no longer heard", "or NaN", "unless NaN", "waits until its cluster is heard"],
])("an alert that %s fails the case that says so", async (_name, before, after, kind) => {
  const { compact = "", ...others } = renderedRules();
  expect(compact).toContain(before);
  const [halted] = filesOf("compact", { ...others, compact: compact.replaceAll(before, after) });
  if (halted === undefined) throw new Error("the compactor has a case");
  const tests = halted.tests.tests.filter(({ name }) => name === `CompactorHalted P1 ${kind}`);
  expect(tests).toHaveLength(1);
  expect(await failureOf({ ...halted, tests: { ...halted.tests, tests } })).toContain("FAILED");
});

// The rule `sampling-intervals` takes evaluations up to two minutes apart. The state of an alert is found for five minutes.
test.each([
  ["waits until its cluster is heard", "2m", true],
  ["would not", "5m", false],
])("an alert %s with evaluations every %s", async (_what, evaluation_interval, passes) => {
  const [halted] = filesOf("compact", renderedRules());
  if (halted === undefined) throw new Error("the compactor has a case");
  const tests = halted.tests.tests.filter(({ name }) => name === "CompactorHalted P1 waits until its cluster is heard");
  const failure = await failureOf({ ...halted, tests: { ...halted.tests, evaluation_interval, tests } as CaseFile["tests"] });
  expect(failure === "", failure).toBe(passes);
});
