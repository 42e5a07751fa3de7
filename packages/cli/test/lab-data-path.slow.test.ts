import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import type { LabRow } from "@thanos-fleet/lab";
import { dataPathSmoke } from "@thanos-fleet/lab/scenario-names";
import { expect, onTestFinished, test } from "vitest";
import { sound, tried } from "./running-data-path.ts";
import { brokenDeploy, unmetOf } from "./broken-deploy.ts";
import { renderedProject, runCommand, temporaryProject } from "./run-command.ts";

// Each test but the first breaks what is rendered, and sees the scenarios that guard it fail.

test("a sound render passes the smoke", () => {
  const { status, stdout } = runCommand(renderedProject(), ["lab", "data-path", "--smoke", "--format", "json"]);
  const rows = JSON.parse(stdout) as LabRow[];
  expect(rows.map(({ name, unmet }) => [name, unmet])).toEqual(dataPathSmoke.map((name) => [name, []]));
  expect(rows[0]?.figures).toMatchObject({ targets: 6, lost: 0, receivers: 3 });
  expect(status).toBe(0);
});

test("a fleet without receivers is refused", () => {
  const project = temporaryProject({ fleet: "minimal" });
  expect(runCommand(project, ["render"]).status).toBe(0);
  const { status, stderr } = runCommand(project, ["lab", "data-path", "--smoke"]);
  expect([status, stderr]).toEqual([2, expect.stringContaining("no cluster of this render has receivers")]);
});

test("a lab that is killed leaves no process, and the next one takes its folder and control groups away", async () => {
  const child = spawn(process.execPath, [fleet, "lab", "data-path", "--smoke", "--root", join(sound, "..")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (told += chunk));
  await expect.poll(() => told, { timeout: 300_000 }).toContain("pods of 4 clusters ready");
  const folder = readdirSync(tmpdir()).find((name) => ownerOf(name) === child.pid) ?? "none";
  expect(processesWith(folder)).toBeGreaterThan(30);
  child.kill("SIGKILL");
  await expect.poll(() => processesWith(folder), { timeout: 60_000 }).toBe(0);
  await tried([], sound);
  expect(readdirSync(tmpdir())).not.toContain(folder);
  expect(groupsOf(folder)).toEqual([]);
});

test("both halves end when they are interrupted", async () => {
  const child = spawn(process.execPath, [fleet, "lab", "all", "--root", join(sound, "..")], { stdio: ["ignore", "ignore", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (told += chunk));
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const foldersOf = (): string[] => readdirSync(tmpdir()).filter((name) => ownerOf(name) === child.pid);
  const running = (): number => foldersOf().filter((folder) => processesWith(folder) > 3).length;
  // Three labs of the data path, and one of the control plane.
  await expect.poll(running, { timeout: 300_000 }).toBe(4);
  const folders = foldersOf();
  child.kill("SIGINT");
  expect([await ended, told]).toEqual([2, expect.stringContaining("the lab was interrupted")]);
  for (const folder of folders) await expect.poll(() => processesWith(folder), { timeout: 60_000 }).toBe(0);
});

test("a wrong label, an unlisted tenant, a lost route and a shut policy are each named", async () => {
  const broken = brokenDeploy([
    ["overlays/cluster-03-edge/prometheus-agent/config-map.yaml", "replacement: edge", "replacement: elsewhere"],
    ["overlays/cluster-01-central/thanos-receiver/config-map.yaml", '          "team-a",\n', ""],
    ["overlays/cluster-01-central/alertmanager/config-map.yaml", String.raw`alertname=\"Watchdog\"`, String.raw`alertname=\"Nothing\"`],
    ["overlays/cluster-01-central/thanos-receiver/network-policy-thanos-receive.yaml", /port: 10901/g, "port: 10999"],
  ]);
  const unmet = unmetOf(await tried(dataPathSmoke, broken));
  expect(unmet).toContain("cluster-03, namespace lab: label region is elsewhere, not edge");
  expect(unmet).toContain("cluster-02, namespace team-a: nothing is stored");
  expect(unmet).toContain("the dead-man's switch was not called");
  expect(unmet).toMatch(/cluster-01: thanos-query to thanos-receive:10901 is refused by the receiver's policy thanos-receive/);
});

test("a receiver that asks for no certificate, and takes the tenant from a header, is named", async () => {
  const receiver = "overlays/cluster-01-central/thanos-receiver/stateful-set.yaml";
  const broken = brokenDeploy([
    [receiver, /.*--remote-write.server-tls-client-ca=.*\n/, ""],
    [receiver, /.*--receive.tenant-certificate-field=.*\n/, ""],
  ]);
  const unmet = unmetOf(await tried(["refused-certificates"], broken));
  expect(unmet).toMatch(/none: the answer is \d+/);
  expect(unmet).toMatch(/forged-header: stored for cluster-\S+, not cluster-01/);
});

test("a lab that stays follows a render, shows its pages on the loopback, lets others look inside, and ends when it is told", async () => {
  const project = temporaryProject({ withDeploy: true });
  const child = spawn(process.execPath, [fleet, "lab", "up", "--root", project], { stdio: ["ignore", "ignore", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (told += chunk));
  await expect.poll(() => told, { timeout: 300_000 }).toMatch(/Alertmanager: http:\S+/);
  const page = /Alertmanager: (http:\S+)/.exec(told)?.[1] ?? "";
  expect((await fetch(`${page}/-/ready`)).status).toBe(200);
  const inside = runCommand(project, [
    "lab",
    "shell",
    "cluster-02",
    "prometheus-agent",
    "--",
    "sh",
    "-c",
    "ls prometheus; touch etc/try 2>&1",
  ]);
  expect(inside.stdout).toContain("wal");
  expect(inside.stdout).toContain("Read-only file system");
  const queries = join(project, "deploy/overlays/cluster-01-central/thanos-query/deployment.yaml");
  writeFileSync(queries, readFileSync(queries, "utf8").replace("replicas: 2", "replicas: 3"));
  await expect.poll(() => told, { timeout: 300_000 }).toContain("cluster-01 thanos-query-lab-2 started");
  const folder = readdirSync(tmpdir()).find((name) => ownerOf(name) === child.pid) ?? "none";
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(readdirSync(tmpdir())).not.toContain(folder);
  expect([processesWith(folder), groupsOf(folder)]).toEqual([0, []]);
});

const fleet = join(repository, "packages/cli/bin/fleet.js");

/** The process that a lab's folder belongs to. */
function ownerOf(name: string): number | undefined {
  const path = join(tmpdir(), name, "owner");
  return name.startsWith("thanos-fleet-lab-") && existsSync(path) ? Number(readFileSync(path, "utf8")) : undefined;
}

/** How many processes of this machine were started with a folder. */
function processesWith(folder: string): number {
  const running = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return running.filter((pid) => placeOf(pid).includes(folder)).length;
}

/** Where a process has its root, and its command line: a container's root, and a control plane's data, are below the lab's folder. */
function placeOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/root`) + readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

function groupsOf(owner: string): string[] {
  const roots = ["/sys/fs/cgroup/memory", "/sys/fs/cgroup"].filter((root) => existsSync(root));
  return roots.flatMap((root) => readdirSync(root)).filter((name) => name.startsWith(owner));
}
