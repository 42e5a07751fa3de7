import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RingSteps } from "@thanos-fleet/lab";
import { parseDocument } from "yaml";
import { clusterDocuments, renderCopy } from "./render-copy.ts";

/** Each receiver needs a node of its own, and one more takes no workloads. */
const nodes = 6;

/** Renders of a fleet for each step of growing the receivers from three to five and back; `remove` takes them away. */
export function renderedRing(root: string): { readonly steps: RingSteps; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "thanos-fleet-ring-"));
  for (const name of ["clusters", "charts"]) cpSync(join(root, name), join(folder, name), { recursive: true });
  const render = (step: string, values: Readonly<Record<string, number>>): string => {
    const path = join(folder, "clusters/roles/central.yaml");
    const central = parseDocument(readFileSync(path, "utf8"));
    for (const [key, value] of Object.entries(values)) central.setIn(["thanos-receiver", key], value);
    writeFileSync(path, central.toString());
    renderCopy(folder);
    // Argo CD's paths begin at the repository, so each render keeps a folder called deploy.
    cpSync(join(folder, "deploy"), join(folder, step, "deploy"), { recursive: true });
    return join(folder, step, "deploy");
  };
  giveNodes(folder);
  try {
    const steps = {
      morePods: render("more-pods", { replicas: 5, ringMembers: 3 }),
      growRing: render("grow-ring", { ringMembers: 5 }),
      shrinkRing: render("shrink-ring", { ringMembers: 3 }),
      fewerPods: render("fewer-pods", { replicas: 3 }),
    };
    return { steps, remove: () => rmSync(folder, { recursive: true, force: true }) };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The rule on the receivers' spread would refuse more of them than there are nodes. */
function giveNodes(folder: string): void {
  for (const { path, document } of clusterDocuments(join(folder, "clusters"), "central")) {
    document.setIn(["nodes", "count"], Math.max(nodes, Number(document.getIn(["nodes", "count"]) ?? 0)));
    writeFileSync(path, document.toString());
  }
}
