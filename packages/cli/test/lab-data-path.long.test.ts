import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { renderedProbes } from "../src/changed-fleets/probe-renders.ts";
import { renderedProject } from "./run-command.ts";
import { sound, tried } from "./running-data-path.ts";
import { brokenDeploy, unmetOf } from "./broken-deploy.ts";

// Each test breaks what is rendered, and sees the scenarios that guard it fail. What the smoke tries is broken in the slow tests.

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

const day = 86_400_000;
/** What the specification's fleet declares. */
const retention = { raw: 7 * day, fiveMinutes: 30 * day, oneHour: 180 * day };

test("a compactor that keeps raw blocks longer, leaves copies or deletes late, and panels that ask for no 1h data, are each named", async () => {
  const compactor = "overlays/cluster-01-central/thanos-compactor/stateful-set.yaml";
  const broken = brokenDeploy([
    [compactor, "resolution-raw=7d", "resolution-raw=60d"],
    [compactor, /.*--deduplication.replica-label=.*\n/, ""],
    [compactor, "delete-delay=48h", "delete-delay=96h"],
    ["overlays/cluster-01-central/grafana/provisioning.yaml", "max_source_resolution=auto", "max_source_resolution=0s"],
    ["overlays/cluster-01-central/grafana/organizations-config-map.yaml", /max_source_resolution=auto/g, "max_source_resolution=0s"],
  ]);
  const unmet = unmetOf(await tried(["retention-and-downsampling"], broken, { patience: 120, retention }));
  expect(unmet).toMatch(/raw: a block that ends on \S+ is still kept/);
  expect(unmet).toMatch(/raw: a block has the labels \{"replica":"thanos-receive-0"/);
  expect(unmet).toMatch(/\d+ blocks that were marked 49 hours ago are still there/);
  expect(unmet).toMatch(/a panel of \S+ with a point for each minute shows 0 series/);
}, 1_800_000);

test("a Query that joins no copies is named", async () => {
  const broken = brokenDeploy([["overlays/cluster-01-central/thanos-query/deployment.yaml", /.*--query.replica-label=.*\n/, ""]]);
  const unmet = unmetOf(await tried(["block-boundary"], broken, { patience: 120 }));
  expect(unmet).toMatch(/cluster-01, namespace lab: 3 series instead of one/);
}, 1_200_000);

test("an agent without a limit on its memory is named", async () => {
  const broken = brokenDeploy([
    ["overlays/cluster-04-edge/prometheus-agent/stateful-set.yaml", /( +)limits:\n +memory: "\d+Mi"\n/g, "$1limits:\n"],
  ]);
  const unmet = unmetOf(await tried(["agent-out-of-memory"], broken, { patience: 90 }));
  expect(unmet).toContain("the agent's memory is not limited");
}, 1_800_000);

test("an agent that asks the exporter about another port than the declared one is named", async () => {
  const { steps, remove } = renderedProbes(renderedProject());
  onTestFinished(remove);
  const path = join(steps.deploy, "overlays/cluster-04-edge/prometheus-agent/config-map.yaml");
  const text = readFileSync(path, "utf8");
  const broken = text.replace(/(target:\n +- "[^"]+):19291"/, '$1:9"');
  expect(broken).not.toBe(text);
  writeFileSync(path, broken);
  expect(unmetOf(await tried(["probes-answered"], sound, { patience: 120, probes: steps }))).toContain("the probe lab-open says 0, not 1");
}, 1_200_000);
