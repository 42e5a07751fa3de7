import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Departure, Departures } from "@thanos-fleet/lab";
import type { Document } from "yaml";
import { clusterDocuments, renderCopy } from "./render-copy.ts";

/** Renders of a fleet without some of its edges, in a folder of their own. */
export interface RenderedDepartures extends Departures {
  readonly remove: () => void;
}

/** The name of the cluster that comes in the place of another; its address is in no fleet's range. */
const newcomer = { name: "lab-newcomer", address: "192.0.2.250" };

/** Copies a fleet's values, and renders them without its last edge, and without the last two, of which one is replaced. */
export function renderedDepartures(root: string): RenderedDepartures {
  const folder = mkdtempSync(join(tmpdir(), "thanos-fleet-departures-"));
  for (const name of ["clusters", "charts"]) cpSync(join(root, name), join(folder, name), { recursive: true });
  const edges = edgesIn(join(folder, "clusters"));
  const [last, lastButOne] = edges.toReversed();
  const depart = (edge: Edge | undefined): Departure => {
    if (edge === undefined) throw new Error("the fleet has too few edges: one goes, and another is replaced");
    write(edge.path, edge.document, { decommission: true });
    renderCopy(folder);
    return { deploy: join(folder, "deploy"), cluster: edge.name };
  };
  return {
    newcomer: newcomer.name,
    alone: () => depart(last),
    replaced: () => {
      if (lastButOne !== undefined) write(join(folder, "clusters", `${newcomer.name}.yaml`), lastButOne.document, newcomer);
      return depart(lastButOne);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Edge {
  readonly path: string;
  readonly name: string;
  readonly document: Document;
}

function edgesIn(folder: string): Edge[] {
  return clusterDocuments(folder, "edge").map(({ path, document }) => ({ path, document, name: String(document.get("name")) }));
}

function write(path: string, document: Document, values: Readonly<Record<string, unknown>>): void {
  const changed = document.clone() as Document;
  for (const [key, value] of Object.entries(values)) changed.set(key, value);
  writeFileSync(path, changed.toString());
}
