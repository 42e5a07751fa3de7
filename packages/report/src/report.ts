import type { Diagnostic } from "@thanos-fleet/diagnostics";
import { centralOf, type CentralCluster, type Fleet } from "@thanos-fleet/fleet";
import type { Plan } from "@thanos-fleet/plan";
import type { ClusterView } from "./model/topology.ts";

/** Everything that the page says. */
export interface Report {
  readonly fleet: Fleet;
  readonly central: CentralCluster;
  /** In the order of the fleet. */
  readonly views: readonly ClusterView[];
  /** What was reported about the values without failing them. */
  readonly warnings: readonly Diagnostic[];
  /** Where the rendered platform deviates from the specification, as Markdown. */
  readonly deviations: string;
  /** The commit of the working tree; undefined outside of Git. */
  readonly revision: Revision | undefined;
  /** What changes against a base; undefined where none was named. */
  readonly plan: Plan | undefined;
}

export interface Revision {
  readonly commit: string;
  /** Whether files differ from it. */
  readonly isChanged: boolean;
}

export type ReportInput = Omit<Report, "central">;

/** The report of a fleet that a rule has found to have one central cluster. */
export function toReport(input: ReportInput): Report {
  return { ...input, central: centralOf(input.fleet) };
}
