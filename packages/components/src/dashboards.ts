import { board, hasSubject, type Dashboard, type FromOwners, type Watched } from "@thanos-fleet/dashboards";
import { boards as declared } from "../generated/dashboards.ts";

/** What the dashboards depend on. */
export interface DashboardsOptions {
  /** The datasource's uid. */
  readonly datasource: string;
  /** What is scraped and recorded: nothing else is shown. */
  readonly watched: Watched;
  /** Limits each expression to series of those who may speak of its subject; not at all where absent. */
  readonly fromOwners?: FromOwners;
}

const all = declared.toSorted((a, b) => a.order - b.order || (a.uid < b.uid ? -1 : 1));

/** Every provisioned dashboard that has anything to show. */
export function dashboards({ datasource, watched, fromOwners = (expr) => expr }: DashboardsOptions): readonly Dashboard[] {
  const surroundings = { source: { type: "prometheus", uid: datasource } as const, watched, fromOwners };
  const shown = all.filter((options) => hasSubject(options, { ...surroundings, boards: new Set() }));
  const boards = new Set(shown.map(({ uid }) => uid));
  return shown.map((options) => board(options, { ...surroundings, boards }));
}
