import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { expect, test } from "vitest";
import { runCommand, temporaryProject } from "./run-command.ts";
import { runInProcess } from "./run-in-process.ts";

const flags = ["new-cluster", "--name", "cluster-05", "--address", "192.168.101.199", "--nodes", "3"];
const file = "clusters/cluster-05.yaml";

test("the file is the one that the README shows, and renders", async () => {
  const project = temporaryProject();
  const { status, stdout } = await runInProcess(project, flags);
  const [, shown = ""] = /^## Add a cluster\n[^]*?```yaml\n([^`]+)```/m.exec(readFileSync(join(repository, "README.md"), "utf8")) ?? [];
  expect(readFileSync(join(project, file), "utf8")).toBe(shown);
  expect(stdout).toContain("argocd cluster add cluster-05 --name cluster-05");
  expect(stdout).toContain("pnpm secrets cluster-01");
  expect(status).toBe(0);
  expect((await runInProcess(project, ["render"])).status).toBe(0);
  expect(existsSync(join(project, /-k (deploy\S+)/.exec(stdout)?.[1] ?? "none"))).toBe(true);
});

test.each([
  ["an address that another cluster has", "192.168.101.197", /clusters\/cluster-05\.yaml:4:10 error rule\/unique-clusters/],
  ["an address that is none", "192.168.101.256", /clusters\/cluster-05\.yaml:4:10 error schema\/format/],
])("%s is refused at its line, and nothing is written", async (_what, address, problem) => {
  const project = temporaryProject();
  const { status, stdout } = await runInProcess(project, flags.with(4, address));
  expect(stdout).toMatch(problem);
  expect([status, existsSync(join(project, file))]).toEqual([1, false]);
});

test("a name that leads elsewhere is refused, and nothing is written", async () => {
  const project = temporaryProject();
  const { status } = await runInProcess(project, flags.with(2, "../cluster-05"));
  expect([status, existsSync(join(project, "cluster-05.yaml"))]).toEqual([1, false]);
});

test("a file that is there stays as it is", async () => {
  const project = temporaryProject();
  const before = readFileSync(join(project, "clusters/cluster-04.yaml"), "utf8");
  const { status, stderr } = await runInProcess(project, flags.with(2, "cluster-04"));
  expect([status, stderr]).toEqual([2, expect.stringContaining("clusters/cluster-04.yaml is there already")]);
  expect(readFileSync(join(project, "clusters/cluster-04.yaml"), "utf8")).toBe(before);
});

test("a fleet that is wrong already is told of first", async () => {
  const project = temporaryProject();
  writeFileSync(join(project, "clusters/cluster-04.yaml"), "name: cluster-04\nrole: edgy\n");
  expect(await runInProcess(project, flags)).toMatchObject({ status: 1, stdout: expect.stringContaining("clusters/cluster-04.yaml:2:7") });
});

test("without a terminal what is missing is named", () => {
  const { status, stderr } = runCommand(temporaryProject(), ["new-cluster", "--name", "cluster-05"]);
  expect([status, stderr]).toEqual([2, expect.stringContaining("--address, --nodes are missing")]);
});
