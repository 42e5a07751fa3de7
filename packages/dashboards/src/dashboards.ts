import type { Dashboard } from "@grafana/grafana-foundation-sdk/dashboard";
import { agents } from "./agents.ts";
import { alerts } from "./alerts.ts";
import { board } from "./board.ts";
import { cluster } from "./cluster.ts";
import { fleetOverview } from "./fleet-overview.ts";
import { logs } from "./logs.ts";
import { readPath } from "./read-path.ts";
import { writePath } from "./write-path.ts";

/** Every provisioned dashboard, over the datasource of that uid. */
export function dashboards(datasource: string): readonly Dashboard[] {
  const source = { type: "prometheus", uid: datasource } as const;
  return [fleetOverview, cluster, writePath, readPath, agents, logs, alerts].map((options) => board(options, source));
}
