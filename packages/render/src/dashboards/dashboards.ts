import type { Dashboard } from "./dashboard.ts";
import { fleetOverview } from "./fleet-overview.ts";
import { writePath } from "./write-path.ts";

/** Every provisioned dashboard. */
export function dashboards(datasource: string): readonly Dashboard[] {
  return [writePath(datasource), fleetOverview(datasource)];
}
