import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { componentEdits } from "@thanos-fleet/components/edits";
import { repository, type Patch } from "@thanos-fleet/fleet/testing";
import { describe, test, type ExpectStatic } from "vitest";
import { patchedProject, temporaryProject } from "./run-command.ts";

const fleet = "clusters/fleet.yaml";
const central = "clusters/roles/central.yaml";
const edge = "clusters/roles/edge.yaml";

/** A component that neither the fleet nor a role has any more. */
function without(...components: readonly string[]): Patch {
  const none = Object.fromEntries(components.map((component) => [component, null]));
  return { [fleet]: none, [central]: none, [edge]: none };
}

const elsewhere = "https://git.example.com/ops/monitoring";

/** What people change in a fleet, day by day; each must render, and pass every check, as it is. */
const edits: readonly (readonly [what: string, patch: Patch])[] = [
  ["another scrape interval", { [fleet]: { "prometheus-agent": { scrapeInterval: "30s" } } }],
  ["another series budget", { [edge]: { seriesBudget: 25_000 } }],
  ["another virtual address", { [fleet]: { remoteWrite: { address: "192.168.101.220" } } }],
  [
    "another Git host and runbook address",
    { [fleet]: { argocd: { repoURL: `${elsewhere}.git` }, alerting: { runbookURL: `${elsewhere}/runbooks` } } },
  ],
  [
    "another domain",
    {
      [fleet]: {
        domain: "example.com",
        objectStorage: { endpoint: "s3.example.com:9000" },
        remoteWrite: { host: "receive.example.com" },
        hosts: { grafana: "grafana.example.com", thanosQuery: "query.example.com", opensearch: "logs.example.com" },
      },
    },
  ],
  [
    "a second and a third team",
    {
      "clusters/cluster-03.yaml": { tenants: [{ name: "team-c", namespaces: ["team-c", "team-c-jobs"] }] },
      "clusters/cluster-04.yaml": { tenants: [{ name: "team-d", namespaces: ["team-d"] }] },
    },
  ],
  ["no team at all", { "clusters/cluster-02.yaml": { tenants: null } }],
  ["another Kubernetes version", { [fleet]: { kubernetesVersion: "1.35" } }],
  ["another Kubernetes version at one edge", { "clusters/cluster-04.yaml": { kubernetesVersion: "1.33" } }],
  ["longer retention", { [fleet]: { retention: { raw: "14d", fiveMinutes: "60d", oneHour: "365d" } } }],
  [
    "other replicas",
    { [central]: { "thanos-query": { replicas: 3 }, "thanos-store": { replicas: 3 }, "thanos-receiver": { replicas: 4 } } },
  ],
  ...[
    ["thanos-receiver"],
    ["thanos-query"],
    ["thanos-store"],
    ["thanos-compactor"],
    ["thanos-store", "thanos-compactor"],
    ["thanos-ruler"],
    ["alertmanager"],
    ["grafana"],
    ["opensearch"],
    ["opensearch", "fluentbit"],
    ["fluentbit"],
    ["prometheus-agent"],
    ["node-exporter"],
    ["kube-state-metrics"],
  ].map((components) => [`no ${components.join(" and ")}`, without(...components)] as const),
  ...componentEdits,
];

describe("an edit of values renders and passes every check", () => {
  // Each asserts by its own `expect`: the shared one counts the assertions of whatever runs at the same time.
  test.concurrent.for(edits)("%s", async ([, patch], { expect: own }) => {
    await expectGreen(patchedProject(patch), own);
  });

  test.concurrent("the smallest fleet", async ({ expect: own }) => {
    await expectGreen(temporaryProject({ fleet: "minimal" }), own);
  });

  test.concurrent("a cluster that is added as the README says, and removed in its two steps", async ({ expect: own }) => {
    const folder = temporaryProject();
    const [, added = ""] = /^## Add a cluster\n[^]*?```yaml\n([^`]+)```/m.exec(readFileSync(join(repository, "README.md"), "utf8")) ?? [];
    const file = join(folder, "clusters/cluster-05.yaml");
    own(added).toContain("name: cluster-05");
    writeFileSync(file, added);
    await expectGreen(folder, own);
    writeFileSync(file, `${added}decommission: true\n`);
    await expectGreen(folder, own);
    rmSync(file);
    await expectGreen(folder, own);
  });
});

async function expectGreen(folder: string, own: ExpectStatic): Promise<void> {
  for (const command of ["render", "check"]) {
    const { status, output } = await run(folder, command);
    const wrong = output.split("\n").filter((line) => !line.startsWith("passed"));
    own(status, [command, ...wrong].join("\n")).toBe(0);
  }
}

function run(folder: string, command: string): Promise<{ readonly status: number; readonly output: string }> {
  const program = join(repository, "packages/cli/bin/fleet.js");
  return new Promise((resolve) => {
    execFile(process.execPath, [program, command], { cwd: folder, env: { ...process.env, NO_COLOR: "1" } }, (error, stdout, stderr) =>
      resolve({ status: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` }),
    );
  });
}
