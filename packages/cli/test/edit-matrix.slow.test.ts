import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { componentEdits } from "@thanos-fleet/components/edits";
import { fleetFixture, patchFiles, repository, type Patch } from "@thanos-fleet/fleet/testing";
import { afterAll, beforeAll, describe, expect, test, type ExpectStatic } from "vitest";
import { EditedClones } from "./edited-clones.ts";

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

const [first] = edits;
const clones = new EditedClones();
/** The hashes of the tests that passed. */
let passed: Awaited<ReturnType<EditedClones["testHashes"]>>;

// The tests run for real in a clone that is edited already. For every other edit Turbo replays them, which shows that nothing
// that they declare to depend on has changed; vitest.guard.js refuses tests that read the fleet without declaring it.
beforeAll(async () => {
  clones.make(2);
  await clones.edit(async (clone) => {
    patchClone(clone, first?.[1] ?? {});
    await clones.run(clone, "render");
    await clones.run(clone, "test");
    passed = await clones.testHashes(clone);
  });
}, 1_800_000);
afterAll(() => clones.remove());

test("Turbo knows that the tests of every package passed", () => {
  const packages = readdirSync(join(repository, "packages")).map((name): unknown => ({
    name,
    isGreen: passed.get(`@thanos-fleet/${name}#test`)?.isGreen,
  }));
  expect(packages.length).toBeGreaterThan(10);
  expect(packages.filter((each) => (each as { isGreen?: boolean }).isGreen !== true)).toEqual([]);
});

describe("after an edit of values render, test and check pass", () => {
  // Each asserts by its own `expect`: the shared one counts the assertions of whatever runs at the same time.
  test.concurrent.for(edits)("%s", async ([, patch], { expect: own }) => {
    await clones.edit(async (clone) => {
      patchClone(clone, patch);
      await expectGreen(clone, own);
    });
  });

  test.concurrent("the smallest fleet", async ({ expect: own }) => {
    await clones.edit(async (clone) => {
      for (const folder of ["clusters", "deploy"]) rmSync(join(clone, folder), { recursive: true });
      cpSync(fleetFixture("minimal"), clone, { recursive: true });
      await expectGreen(clone, own);
    });
  });

  test.concurrent("a cluster that is added as the README says, and removed in its two steps", async ({ expect: own }) => {
    await clones.edit(async (clone) => {
      const [, added = ""] = /^## Add a cluster\n[^]*?```yaml\n([^`]+)```/m.exec(readFileSync(join(clone, "README.md"), "utf8")) ?? [];
      const file = join(clone, "clusters/cluster-05.yaml");
      own(added).toContain("name: cluster-05");
      writeFileSync(file, added);
      await expectGreen(clone, own);
      writeFileSync(file, `${added}decommission: true\n`);
      await expectGreen(clone, own);
      rmSync(file);
      await expectGreen(clone, own);
    });
  });
});

function patchClone(clone: string, patch: Patch): void {
  const { fleet: shared, roles, clusters } = patchFiles(patch);
  for (const file of [shared, ...roles.values(), ...clusters]) if (file !== undefined) writeFileSync(join(clone, file.path), file.text);
}

async function expectGreen(clone: string, own: ExpectStatic): Promise<void> {
  await clones.run(clone, "render");
  own([...(await clones.testHashes(clone))]).toEqual([...passed]);
  await clones.run(clone, "test");
  await clones.run(clone, "check");
}
