import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { dataPathPrograms, runDataPath, type LabRow } from "@thanos-fleet/lab";
import { dataPathSmoke, type DataPathScenario } from "@thanos-fleet/lab/scenario-names";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { renderedProject, runCommand } from "./run-command.ts";

// Each test but the first breaks what is rendered, and sees the scenarios that guard it fail.

let sound: string;
let programs: Awaited<ReturnType<typeof dataPathPrograms>>;

beforeAll(async () => {
  sound = join(renderedProject(), "deploy");
  programs = await dataPathPrograms((message) => process.stderr.write(`${message}\n`));
}, 600_000);

test("a sound render passes the smoke", () => {
  const { status, stdout } = runCommand(renderedProject(), ["lab", "data-path", "--smoke", "--format", "json"]);
  const rows = JSON.parse(stdout) as LabRow[];
  expect(rows.map(({ name, unmet }) => [name, unmet])).toEqual(dataPathSmoke.map((name) => [name, []]));
  expect(rows[0]?.figures).toMatchObject({ targets: 6, lost: 0, receivers: 3 });
  expect(status).toBe(0);
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
  expect(unmet).toMatch(/forged-header: stored for (?!cluster-01)\S+, not cluster-01/);
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
  return running.filter((pid) => rootOf(pid).includes(folder)).length;
}

/** Where a process has its root: that of a lab's container is below the lab's folder. */
function rootOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/root`);
  } catch {
    return "";
  }
}

function groupsOf(owner: string): string[] {
  const roots = ["/sys/fs/cgroup/memory", "/sys/fs/cgroup"].filter((root) => existsSync(root));
  return roots.flatMap((root) => readdirSync(root)).filter((name) => name.startsWith(owner));
}

function tried(scenarios: readonly DataPathScenario[], deploy: string): Promise<readonly LabRow[]> {
  const silent = (): void => undefined;
  return runDataPath({ programs, deploy, scenarios, onNote: silent, onRow: silent, onKept: undefined, patience: 45 });
}

function unmetOf(rows: readonly LabRow[]): string {
  return rows.flatMap(({ unmet }) => unmet).join("\n");
}

/** A copy of the render in which a text of some files is another; a text that is not there fails the test. */
function brokenDeploy(changes: readonly (readonly [string, string | RegExp, string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), "fleet-lab-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const deploy = join(folder, "deploy");
  cpSync(sound, deploy, { recursive: true });
  for (const [file, before, after] of changes) {
    const path = join(deploy, file);
    const text = readFileSync(path, "utf8");
    const changed = text.replace(before, after);
    expect(changed, file).not.toBe(text);
    writeFileSync(path, changed);
  }
  return deploy;
}
