import type { Dashboard } from "@grafana/grafana-foundation-sdk/dashboard";
import { agents } from "./agents.ts";
import { alerts } from "./alerts.ts";
import { board } from "./board.ts";
import { cluster } from "./cluster.ts";
import { fleetOverview } from "./fleet-overview.ts";
import { logs } from "./logs.ts";
import { readPath } from "./read-path.ts";
import { writePath } from "./write-path.ts";

/** What the dashboards depend on. */
export interface DashboardsOptions {
  /** The datasource's uid. */
  readonly datasource: string;
  /** The scrape jobs of the central cluster: what nobody scrapes is not shown. */
  readonly jobs: ReadonlySet<string>;
}

/** Every provisioned dashboard. */
export function dashboards({ datasource, jobs }: DashboardsOptions): readonly Dashboard[] {
  const source = { type: "prometheus", uid: datasource } as const;
  return [fleetOverview, cluster, writePath, readPath, agents, logs(jobs), alerts].map((options) => board(options, source));
}
