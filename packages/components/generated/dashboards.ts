// Generated from the folders of packages/components by `pnpm generate`. Do not edit.
import type { BoardOptions } from "@thanos-fleet/dashboards";
import { probes } from "../blackbox-exporter/dashboards/probes.ts";
import { logs } from "../opensearch/dashboards/logs.ts";
import { agents } from "../prometheus-agent/dashboards/agents.ts";
import { cluster } from "../prometheus-agent/dashboards/cluster.ts";
import { fleetOverview } from "../prometheus-agent/dashboards/fleet-overview.ts";
import { readPath } from "../thanos-query/dashboards/read-path.ts";
import { writePath } from "../thanos-receiver/dashboards/write-path.ts";
import { alerts } from "../thanos-ruler/dashboards/alerts.ts";

/** Every dashboard, by component and uid. */
export const boards: readonly BoardOptions[] = [
  probes,
  logs,
  agents,
  cluster,
  fleetOverview,
  readPath,
  writePath,
  alerts,
];
