import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { LabRow } from "@thanos-fleet/lab";
import { expect, test } from "vitest";
import { brokenDeploy } from "./broken-deploy.ts";
import { sound, tried } from "./running-control-plane.ts";

// Each test breaks how Argo CD is told to work, and sees the scenarios that guard it fail.

const patience = 2_700_000;

/** The same change of every rendered Application but the root and those of clusters. */
function everywhere(before: string, after: string): (readonly [string, string, string])[] {
  const folder = "argocd/apps";
  const clusters = readdirSync(join(sound, folder));
  const files = clusters.flatMap((cluster) => readdirSync(join(sound, folder, cluster)).map((file) => `${folder}/${cluster}/${file}`));
  return files.filter((file) => !file.endsWith("kustomization.yaml")).map((file) => [file, before, after] as const);
}

function unmetBy(rows: readonly LabRow[]): Readonly<Record<string, string>> {
  return Object.fromEntries(rows.map(({ name, unmet }) => [name, unmet.join("\n")]));
}

test(
  "an Application that Argo CD rewrites is never steady",
  async () => {
    // Argo CD takes empty settings out of an Application, and its parent puts them back.
    const broken = brokenDeploy([["argocd/apps/cluster-04/platform.yaml", "  destination:", "    kustomize: {}\n  destination:"]]);
    const unmet = unmetBy(await tried(["install"], { deploy: broken }));
    expect(unmet["steady-state"]).toMatch(/cluster-04.*OutOfSync/);
  },
  patience,
);

test(
  "Applications that heal nothing, and syncs that do not look for a fix, are each named",
  async () => {
    const broken = brokenDeploy([...everywhere("selfHeal: true", "selfHeal: false"), ...everywhere("      refresh: true\n", "")]);
    const unmet = unmetBy(await tried(["install", "faults"], { deploy: broken }));
    expect([unmet["first-installation"], unmet["steady-state"]]).toEqual(["", ""]);
    expect(unmet["hand-made-change"]).toMatch(/did not come within 90 s: \S+ has \d+ replicas/);
    expect(unmet["failed-sync-fixed"]).toMatch(/did not come within 180 s/);
    expect(unmet["fixed-while-progressing"]).toMatch(/did not come within 240 s/);
  },
  patience,
);

test(
  "a comparison that takes a refused change for applied, and a manager that Argo CD does not know, are each named",
  async () => {
    const broken = brokenDeploy(everywhere("ServerSideDiff=false", "ServerSideDiff=true"));
    const unmet = unmetBy(await tried(["faults"], { deploy: broken, managers: ["someone"] }));
    expect(unmet["immutable-change"]).toMatch(/reads Synced and \w+, with the old object running/);
    expect(unmet["removed-field"]).toContain("an object applied by hand as someone before keeps a field");
  },
  patience,
);

test(
  "an alert that reads a metric that Argo CD does not have is named",
  async () => {
    const rules = "overlays/cluster-01-central/thanos-ruler/rules-argocd.yaml";
    const broken = brokenDeploy([[rules, /argocd_app_sync_total\{/g, "argocd_app_syncs_total{"]]);
    const unmet = unmetBy(await tried(["faults"], { deploy: broken, managers: ["argocd-controller"] }));
    expect(unmet).toMatchObject({ "failed-sync-fixed": "", "immutable-change": "", "removed-field": "" });
    expect(unmet["argocd-alerts"]).toContain(
      "after a sync was given up these alerts are open: ArgocdOutOfSync; not: ArgocdOutOfSync, ArgocdSyncFailed",
    );
  },
  patience,
);

test(
  "a wave that waits for OpenSearch is named when OpenSearch is in trouble",
  async () => {
    const broken = brokenDeploy([["argocd/apps/cluster-01/opensearch.yaml", 'sync-wave: "1"', 'sync-wave: "0"']]);
    const unmet = unmetBy(await tried(["trouble"], { deploy: broken }));
    expect(unmet["trouble-at-start"]).toMatch(/there are 25 of 37 Applications|cluster-01/);
  },
  patience,
);
