import type { Cluster } from "@thanos-fleet/fleet";
import type { ComponentMemory } from "@thanos-fleet/render";

/** What the specification says of each role's memory, before and after, in GB (its section "Resource Requirements"). */
const specification = { central: { before: 4, after: 6 }, edge: { before: 2, after: 0.2 } } as const;
/** The specification's "after" counts these alone: the receivers in the centre, the agent at an edge. */
const compared = { central: "thanos-receiver", edge: "prometheus-agent" } as const;

const gigabyte = 1e9;

/** One line of the specification's table of memory, in GB of 10^9 bytes: requests, the document's and those rendered. */
export interface MemoryRow {
  readonly before: number;
  readonly documented: number;
  /** The components that the document's figure counts. */
  readonly alone: number;
  /** Everything that is rendered. */
  readonly all: number;
}

type Requests = readonly Pick<ComponentMemory, "component" | "requests">[];

/** A cluster's line; `components` are all that it runs. */
export function compareMemory({ role }: Pick<Cluster, "role">, components: Requests): MemoryRow {
  const { before, after } = specification[role];
  const alone = components.find(({ component }) => component === compared[role])?.requests ?? 0;
  const all = components.reduce((sum, { requests }) => sum + requests, 0);
  return { before, documented: after, alone: alone / gigabyte, all: all / gigabyte };
}

export function totalMemory(rows: readonly MemoryRow[]): MemoryRow {
  const sum = (name: keyof MemoryRow): number => rows.reduce((total, row) => total + row[name], 0);
  return { before: sum("before"), documented: sum("documented"), alone: sum("alone"), all: sum("all") };
}

/** How much more or less the compared components ask for than a whole Prometheus did. */
export function memoryChange({ before, alone }: MemoryRow): string {
  const change = Math.round((alone / before - 1) * 100);
  return `${change > 0 ? "+" : ""}${change} %`;
}
