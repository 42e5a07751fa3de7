import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { dataPathPrograms, runDataPath, type LabRow, type RingSteps } from "@thanos-fleet/lab";
import { dataPathSmoke, type DataPathScenario } from "@thanos-fleet/lab/scenario-names";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { renderedProject, runCommand, temporaryProject } from "./run-command.ts";

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

test("a Query that forgets tenants, a short window, a rule that records nothing and a limit that is raised are each named", async () => {
  const broken = brokenDeploy([
    ["overlays/cluster-01-central/thanos-query/tenant-deployment-thanos-query-tenants.yaml", /.*--query.enforce-tenancy.*\n/, ""],
    ["overlays/cluster-01-central/thanos-receiver/stateful-set.yaml", "out-of-order.time-window=6h", "out-of-order.time-window=1h"],
    [
      "overlays/cluster-01-central/thanos-ruler/rules-fleet.yaml",
      'record: "cluster:newest_sample_timestamp_seconds:max"',
      'record: "lab:else"',
    ],
    ["overlays/cluster-04-edge/prometheus-agent/config-map.yaml", /sample_limit: \d+\n\s+body_size_limit: \S+/g, "sample_limit: 0"],
    ["overlays/cluster-04-edge/prometheus-agent/stateful-set.yaml", /memory: "\d+Mi"/g, 'memory: "2Gi"'],
  ]);
  const unmet = unmetOf(await tried(["tenants-apart", "accepted-times", "recorded-series", "too-many-series"], broken, { patience: 120 }));
  expect(unmet).toMatch(/team-a sees a series of cluster-01/);
  expect(unmet).toContain("a sample of 358 minutes, which an agent may send, is answered 409");
  expect(unmet).toContain("cluster-01 has 0 series cluster:newest_sample_timestamp_seconds:max");
  expect(unmet).toContain("200000 series of the scrapes that are too large are stored");
}, 1_200_000);

test("one copy of each sample is seen when a receiver is away, and a ring with members that do not run when it grows", async () => {
  const receiver = "overlays/cluster-01-central/thanos-receiver/";
  const single = brokenDeploy([[`${receiver}stateful-set.yaml`, "replication-factor=3", "replication-factor=1"]]);
  const member = (ordinal: number): string => `"thanos-receive-${ordinal}.thanos-receive.monitoring.svc.cluster.local:10901"`;
  const absent = brokenDeploy([[`${receiver}config-map.yaml`, member(2), [2, 3, 4, 5].map(member).join(",\n          ")]]);
  const ring = { morePods: absent, growRing: absent, shrinkRing: sound, fewerPods: sound };
  expect(unmetOf(await tried(["one-receiver-killed"], single, { patience: 120 }))).toContain(
    "it did not come within 120 s: new samples of every target",
  );
  expect(unmetOf(await tried(["ring-resized"], sound, { patience: 120, ring }))).toContain("it did not come within 120 s");
}, 1_200_000);

test("agents that drop what is older than a second lose samples at every fault", async () => {
  const clusters = ["cluster-01-central", "cluster-02-edge", "cluster-03-edge", "cluster-04-edge"];
  const broken = brokenDeploy(
    clusters.map((cluster) => [
      `overlays/${cluster}/prometheus-agent/config-map.yaml`,
      /( +)retry_on_http_429: true/g,
      "$1retry_on_http_429: true\n$1sample_age_limit: 1s",
    ]),
  );
  const faults = ["two-receivers-killed", "all-receivers-killed", "receivers-restarted", "object-store-away", "edge-cut-off"] as const;
  const rows = await tried(faults, broken, { patience: 90 });
  expect(
    rows.map(({ name, unmet }) => [name, unmet.some((line) => line.includes("lost scrapes") || line.includes("did not come"))]),
  ).toEqual(faults.map((name) => [name, true]));
}, 1_800_000);

test("receivers that cannot upload leave nothing to build the centre from", async () => {
  const broken = brokenDeploy([["overlays/cluster-01-central/thanos-receiver/object-store.yaml", "insecure: true", "insecure: false"]]);
  expect(unmetOf(await tried(["samples-end-to-end", "centre-rebuilt"], broken, { patience: 120 }))).toMatch(/lost scrapes 1, 2/);
}, 1_200_000);

test("rules that let any tenant speak for a cluster do not tell that it is silent", async () => {
  const guard =
    / and on \(cluster, tenant_id\) label_replace\(fleet_tenant_info\{namespace=\\"\\", tenant_id=\\"\\"\}(?:, \\"[^"]*\\"){4}\)/g;
  const broken = brokenDeploy([["overlays/cluster-01-central/thanos-ruler/rules-fleet.yaml", guard, ""]]);
  expect(unmetOf(await tried(["cluster-silent"], broken, { patience: 100 }))).toContain(
    "it did not come within 800 s: a message about the silent cluster",
  );
}, 1_800_000);

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

interface Trial {
  readonly patience?: number;
  readonly ring?: RingSteps;
}

function tried(scenarios: readonly DataPathScenario[], deploy: string, { patience = 45, ring }: Trial = {}): Promise<readonly LabRow[]> {
  const silent = (): void => undefined;
  return runDataPath({ programs, deploy, scenarios, ring, onNote: silent, onRow: silent, onKept: undefined, patience });
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
