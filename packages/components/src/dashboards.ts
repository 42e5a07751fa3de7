import { board, hasSubject, type Dashboard, type Watched } from "@thanos-fleet/dashboards";
import { boards as declared } from "../generated/dashboards.ts";

/** What the dashboards depend on. */
export interface DashboardsOptions {
  /** The datasource's uid. */
  readonly datasource: string;
  /** What is scraped and recorded: nothing else is shown. */
  readonly watched: Watched;
}

const all = declared.toSorted((a, b) => a.order - b.order || (a.uid < b.uid ? -1 : 1));

/** Every provisioned dashboard that has anything to show. */
export function dashboards({ datasource, watched }: DashboardsOptions): readonly Dashboard[] {
  const source = { type: "prometheus", uid: datasource } as const;
  const shown = all.filter((options) => hasSubject(options, { source, watched, boards: new Set() }));
  const boards = new Set(shown.map(({ uid }) => uid));
  return shown.map((options) => board(options, { source, watched, boards }));
}
