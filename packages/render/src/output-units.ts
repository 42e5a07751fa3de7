import { hash } from "node:crypto";
import { capacityOf, centralOf, valuesHash, type Fleet } from "@thanos-fleet/fleet";
import type { FleetRenderer } from "./render-fleet.ts";
import type { RenderedFile } from "./rendered-file.ts";
import { sendersOf } from "@thanos-fleet/components/senders";

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
  // The budgets of all clusters reach the centre as figures alone. The jobs of a sender follow from its components and the
  // program, which need not be loaded to know that nothing changed.
  const seenByCentre = digest(JSON.stringify([sendersOf(fleet, []), capacityOf(central, fleet)]));
  const units: OutputUnit[] = fleet.clusters.map((cluster) => ({
    name: cluster.name,
    fingerprint: digest([programHash, valuesHash(cluster), cluster === central ? seenByCentre : valuesHash(central)].join()),
    render: async () => (await renderer()).renderCluster(cluster, fleet),
  }));
  units.push({
    name: "shared",
    fingerprint: digest([programHash, valuesHash(central)].join()),
    render: async () => (await renderer()).renderShared(fleet),
  });
  return units;
}

function digest(text: string): string {
  return hash("sha256", text, "base64url");
}
