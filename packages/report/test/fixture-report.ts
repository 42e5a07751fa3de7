import { contextOf } from "@thanos-fleet/components";
import { centralOf, loadFleet, readClusterFiles, type Fleet } from "@thanos-fleet/fleet";
import { fleetFixture, loadPatched, repository, type Patch } from "@thanos-fleet/fleet/testing";
import { FleetRenderer } from "@thanos-fleet/render";
import { parseCharts } from "@thanos-fleet/template";
import { loadCharts } from "@thanos-fleet/render/units";
import { WorkloadReader } from "../src/model/workloads.ts";
import type { ReportInput } from "../src/report.ts";

const renderer = new FleetRenderer(parseCharts(loadCharts(repository).sources).charts);

/** A report of a frozen fleet, as `pnpm report` makes it, without a plan. */
export function fixtureReport(name: string): ReportInput {
  return reportOf(loadFleet(readClusterFiles(fleetFixture(name)).files).fleet);
}

/** A report of the specification's fleet with some values changed. */
export function patchedReport(patch: Patch): ReportInput {
  const { fleet, diagnostics } = loadPatched(patch);
  if (fleet === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return { ...reportOf(fleet), warnings: diagnostics };
}

/** The specification's fleet with so many edges in place of its own. */
export function reportWithEdges(count: number): ReportInput {
  const edges = Array.from({ length: count }, (_, index) => `edge-${String(index + 1).padStart(4, "0")}`);
  const patch = Object.fromEntries(
    edges.map((name, index) => [
      `clusters/${name}.yaml`,
      { name, role: "edge", address: `10.1.${index >> 8}.${index & 255}`, nodes: { count: 3 + (index % 4) }, seriesBudget: 15_000 },
    ]),
  );
  // The centre of the specification holds a few clusters; these need a larger one.
  return patchedReport({
    ...patch,
    "clusters/roles/central.yaml": {
      "thanos-receiver": { replicas: 12, ringMembers: 12, resources: { cpu: "4", memory: "24Gi" }, storage: { size: "900Gi" } },
      "thanos-compactor": { storage: { size: "600Gi" } },
      "thanos-store": { storage: { size: "300Gi" } },
      opensearch: { replicas: 12, storage: { size: "3Ti" }, resources: { memory: "32Gi" } },
    },
    "clusters/cluster-01.yaml": { nodes: { count: 24 }, seriesBudget: 400_000 },
  });
}

function reportOf(fleet: Fleet | undefined): ReportInput {
  if (fleet === undefined) throw new Error("the fleet does not load");
  centralOf(fleet);
  const reader = new WorkloadReader();
  const views = fleet.clusters.map((cluster) => ({
    cluster,
    context: contextOf(cluster, fleet),
    workloads: reader.workloadsOf(cluster, renderer.renderCluster(cluster, fleet)),
  }));
  return { fleet, views, warnings: [], deviations: "# Deviations\n\n- one\n", revision: undefined, plan: undefined };
}
