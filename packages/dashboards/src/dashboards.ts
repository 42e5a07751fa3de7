import type { Dashboard } from "@grafana/grafana-foundation-sdk/dashboard";
import { agents } from "./agents.ts";
import { alerts } from "./alerts.ts";
import { board, hasSubject } from "./board.ts";
import { cluster } from "./cluster.ts";
import { fleetOverview } from "./fleet-overview.ts";
import { logs } from "./logs.ts";
import { readPath } from "./read-path.ts";
import type { Watched } from "./watched.ts";
import { writePath } from "./write-path.ts";

/** What the dashboards depend on. */
export interface DashboardsOptions {
  /** The datasource's uid. */
  readonly datasource: string;
  /** What is scraped and recorded: nothing else is shown. */
  readonly watched: Watched;
}

const all = [fleetOverview, cluster, writePath, readPath, agents, logs, alerts];

/** Every provisioned dashboard that has anything to show. */
export function dashboards({ datasource, watched }: DashboardsOptions): readonly Dashboard[] {
  const source = { type: "prometheus", uid: datasource } as const;
  const shown = all.filter((options) => hasSubject(options, { source, watched, boards: new Set() }));
  const boards = new Set(shown.map(({ uid }) => uid));
  return shown.map((options) => board(options, { source, watched, boards }));
}
