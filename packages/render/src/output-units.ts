import { hash } from "node:crypto";
import { agentBacklog, centralOf, tenantsOf, valuesHash, type Fleet } from "@thanos-fleet/fleet";
import type { Sender } from "./component-definition.ts";
import type { FleetRenderer } from "./render-fleet.ts";

/** A file of deploy/: its path below deploy/, its text, and the template or module that made it. */
export interface RenderedFile {
  readonly path: string;
  readonly content: string;
  readonly origin: string;
}

/** Files that are rendered and owned together: a cluster's, or the fleet's shared ones. */
export interface OutputUnit {
  readonly name: string;
  /** Hash of everything the unit's files depend on; equal fingerprints mean equal files. */
  readonly fingerprint: string;
  render(): Promise<readonly RenderedFile[]>;
}

/**
 * The fleet's units, nothing rendered yet; `renderer` is asked for when the first is. `programHash` stands for the
 * templates and the program: a unit is rendered again when it, the cluster's values, or the values of the clusters it
 * looks at change.
 */
export function outputUnits(fleet: Fleet, programHash: string, renderer: () => Promise<FleetRenderer>): OutputUnit[] {
  const central = centralOf(fleet);
  const senders = digest(JSON.stringify(sendersOf(fleet)));
  const units: OutputUnit[] = fleet.clusters.map((cluster) => ({
    name: cluster.name,
    fingerprint: digest([programHash, valuesHash(cluster), cluster === central ? senders : valuesHash(central)].join()),
    render: async () => (await renderer()).renderCluster(cluster, fleet),
  }));
  units.push({
    name: "shared",
    fingerprint: digest([programHash, valuesHash(central)].join()),
    render: async () => (await renderer()).renderShared(fleet),
  });
  return units;
}

/** What the central cluster's documents know of every cluster. One that is being removed sends nothing any more. */
export function sendersOf(fleet: Fleet): Sender[] {
  const sending = [...fleet.centrals, ...fleet.edges].filter(({ values }) => !values.decommission);
  return sending.map((cluster) => ({
    name: cluster.name,
    role: cluster.role,
    region: cluster.values.region,
    tenants: tenantsOf(cluster),
    outageBudget: cluster.values.outageBudget,
    backlogHours: "prometheus-agent" in cluster.values ? agentBacklog(cluster).hours : undefined,
  }));
}

function digest(text: string): string {
  return hash("sha256", text, "base64url");
}
