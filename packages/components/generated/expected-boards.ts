// Generated from the folders of packages/components by `pnpm generate`. Do not edit.
import type { ExpectedBoard } from "../src/expected/expected-panel.ts";
import { probes } from "../blackbox-exporter/expected/boards/probes.ts";
import { logs } from "../opensearch/expected/boards/logs.ts";
import { agents } from "../prometheus-agent/expected/boards/agents.ts";
import { cluster } from "../prometheus-agent/expected/boards/cluster.ts";
import { fleetOverview } from "../prometheus-agent/expected/boards/fleet-overview.ts";
import { readPath } from "../thanos-query/expected/boards/read-path.ts";
import { writePath } from "../thanos-receiver/expected/boards/write-path.ts";
import { alerts } from "../thanos-ruler/expected/boards/alerts.ts";

/** The rows that each dashboard is judged against, by component and uid. */
export const expectedBoards: readonly ExpectedBoard[] = [
  probes,
  logs,
  agents,
  cluster,
  fleetOverview,
  readPath,
  writePath,
  alerts,
];
