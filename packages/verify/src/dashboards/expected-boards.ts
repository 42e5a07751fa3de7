import { agentsBoard } from "./boards/agents.ts";
import { alertsBoard } from "./boards/alerts.ts";
import { clusterBoard } from "./boards/cluster.ts";
import { fleetOverviewBoard } from "./boards/fleet-overview.ts";
import { logsBoard } from "./boards/logs.ts";
import { readPathBoard } from "./boards/read-path.ts";
import { writePathBoard } from "./boards/write-path.ts";
import type { ExpectedBoard } from "./expected-panel.ts";

/** Every dashboard of the platform. */
export const expectedBoards: readonly ExpectedBoard[] = [
  fleetOverviewBoard,
  clusterBoard,
  agentsBoard,
  writePathBoard,
  readPathBoard,
  alertsBoard,
  logsBoard,
];
