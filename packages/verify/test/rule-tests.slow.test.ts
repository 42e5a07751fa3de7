import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promtool } from "@thanos-fleet/native-tool";
import { expect, onTestFinished, test } from "vitest";
import { podContainers, ruleFilesOf } from "../src/index.ts";
import { runProgram } from "../src/programs/program.ts";
import { withImpostors } from "./impostors.ts";
import { program, sharedFleet } from "./rendered-project.ts";

/** The unit tests of the rules, one file a rule file, in promtool's own format. */
const folder = join(import.meta.dirname, "../../render/test/rules");
const shared = sharedFleet();

/** What the rulers of the specification's fleet read, by file name. */
function renderedRules(): Record<string, string> {
  const { deploy, fleet } = shared.current;
  const containers = fleet.clusters.flatMap((cluster) => podContainers(deploy, cluster, () => "sample"));
  return Object.fromEntries(ruleFilesOf(containers).map(({ path, content }) => [basename(path), content]));
}

/** Runs one file of tests against rules; a test may have the name of the rules that it tests. */
async function runRuleTests(
  name: string,
  rules: Readonly<Record<string, string>>,
  change: (tests: string) => string = (tests) => tests,
): Promise<{ status: number | null; output: string }> {
  const workspace = mkdtempSync(join(tmpdir(), "rule-tests-"));
  onTestFinished(() => rmSync(workspace, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(rules)) writeFileSync(join(workspace, file), text);
  writeFileSync(join(workspace, `test-${name}`), change(readFileSync(join(folder, name), "utf8")));
  const { status, stdout, stderr } = await runProgram(await program(promtool), ["test", "rules", `test-${name}`], { cwd: workspace });
  return { status, output: `${stdout}${stderr}` };
}

test.each(readdirSync(folder))("promtool passes %s", async (name) => {
  const { status, output } = await runRuleTests(name, renderedRules());
  expect(status, output).toBe(0);
});

test.each(readdirSync(folder))("promtool passes %s while other tenants send forged copies of every series", async (name) => {
  const { status, output } = await runRuleTests(name, renderedRules(), withImpostors);
  expect(status, output).toBe(0);
});

test("a rule that takes any tenant's series fails its test while forged copies come", async () => {
  const { "fleet.yaml": fleet = "", ...others } = renderedRules();
  const unlimited = { ...others, "fleet.yaml": fleet.replaceAll(/ and on \(cluster, tenant_id\) label_replace\(.*?\(\.\+\)\\?"\)/g, "") };
  expect(unlimited["fleet.yaml"].length).toBeLessThan(fleet.length);
  const { status, output } = await runRuleTests("fleet.yaml", unlimited, withImpostors);
  expect(status).toBe(1);
  expect(output).toContain("alertname: ClusterSilent,");
});

test("a rule that no longer does what its test says fails the test", async () => {
  const { "receive.yaml": receive = "", ...others } = renderedRules();
  expect(receive).toContain("> 0.01");
  const { status, output } = await runRuleTests("receive.yaml", { ...others, "receive.yaml": receive.replaceAll("> 0.01", "> 0.5") });
  expect(status).toBe(1);
  expect(output).toContain("FAILED");
});
