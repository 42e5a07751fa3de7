import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { scenarioFiles } from "@thanos-fleet/components/rule-tests";
import { promtool } from "@thanos-fleet/components/tools";
import { everything } from "@thanos-fleet/components/edits";
import { expect, onTestFinished, test } from "vitest";
import { podContainers, ruleFilesOf } from "../src/index.ts";
import { runProgram } from "../src/programs/program.ts";
import { withImpostors } from "./impostors.ts";
import { program, sharedFleet } from "./rendered-project.ts";

const shared = sharedFleet(everything);

/** What the rulers of the specification's fleet read, by file name. */
function renderedRules(): Record<string, string> {
  const { deploy, fleet } = shared.current;
  const containers = fleet.clusters.flatMap((cluster) => podContainers(deploy, cluster, () => "sample"));
  return Object.fromEntries(ruleFilesOf(containers).map(({ path, content }) => [basename(path), content]));
}

const subjects = scenarioFiles.map(({ subject }) => subject);

/** Runs the scenarios of a subject against rules. */
async function runRuleTests(
  subject: string,
  rules: Readonly<Record<string, string>>,
  change: (tests: string) => string = (tests) => tests,
): Promise<{ status: number | null; output: string }> {
  const workspace = mkdtempSync(join(tmpdir(), "rule-tests-"));
  onTestFinished(() => rmSync(workspace, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(rules)) writeFileSync(join(workspace, file), text);
  const scenarios = scenarioFiles.find((file) => file.subject === subject);
  if (scenarios === undefined) throw new Error(`${subject} has no scenarios`);
  writeFileSync(join(workspace, "scenarios.yaml"), change(readFileSync(scenarios.path, "utf8")));
  const { status, stdout, stderr } = await runProgram(await program(promtool), ["test", "rules", "scenarios.yaml"], { cwd: workspace });
  return { status, output: `${stdout}${stderr}` };
}

test.each(subjects)("promtool passes %s", async (subject) => {
  const { status, output } = await runRuleTests(subject, renderedRules());
  expect(status, output).toBe(0);
});

test.each(subjects)("promtool passes %s while other tenants send forged copies of every series", async (subject) => {
  const { status, output } = await runRuleTests(subject, renderedRules(), withImpostors);
  expect(status, output).toBe(0);
});

test("a rule that takes any tenant's series fails its test while forged copies come", async () => {
  const { "fleet.yaml": fleet = "", ...others } = renderedRules();
  const unlimited = { ...others, "fleet.yaml": fleet.replaceAll(/ and on \(cluster, tenant_id\) label_replace\(.*?\(\.\+\)\\?"\)/g, "") };
  expect(unlimited["fleet.yaml"].length).toBeLessThan(fleet.length);
  const { status, output } = await runRuleTests("fleet", unlimited, withImpostors);
  expect(status).toBe(1);
  expect(output).toContain("alertname: ClusterSilent,");
});

test("a rule that no longer does what its test says fails the test", async () => {
  const { "receive.yaml": receive = "", ...others } = renderedRules();
  expect(receive).toContain("> 0.01");
  const { status, output } = await runRuleTests("receive", { ...others, "receive.yaml": receive.replaceAll("> 0.01", "> 0.5") });
  expect(status).toBe(1);
  expect(output).toContain("FAILED");
});
