import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { components } from "@thanos-fleet/components";
import { CommandError } from "@thanos-fleet/diagnostics";
import type { ProbeSteps } from "@thanos-fleet/lab";
import { parse } from "yaml";
import { clusterDocuments, renderCopy } from "./render-copy.ts";

/** The port that agents write to, and one that the Gateway has no listener on. */
const [open, closed] = [19291, 9];

/** A render of a fleet whose last edge probes the receivers' address; `remove` takes it away. */
export function renderedProbes(root: string): { readonly steps: ProbeSteps; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "thanos-fleet-probes-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  for (const name of ["clusters", "charts"]) cpSync(join(root, name), join(folder, name), { recursive: true });
  try {
    const edge = clusterDocuments(join(folder, "clusters"), "edge").at(-1);
    const fleet = parse(readFileSync(join(folder, "clusters/fleet.yaml"), "utf8")) as { remoteWrite?: { address?: string } };
    const address = fleet.remoteWrite?.address;
    if (edge === undefined || address === undefined)
      throw new CommandError("lab/no-render", "no edge of this fleet knows the receivers' address");
    const probe = (name: string, port: number) => ({ name, kind: "tcp", endpoint: `${address}:${port}`, addresses: [address] });
    edge.document.setIn([prober()], edge.document.createNode({ probes: [probe("lab-open", open), probe("lab-closed", closed)] }));
    writeFileSync(edge.path, edge.document.toString());
    renderCopy(folder);
    const steps = {
      deploy: join(folder, "deploy"),
      cluster: String(edge.document.get("name")),
      answered: "lab-open",
      refused: "lab-closed",
    };
    return { steps, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The component that probes, by the job that agents scrape of it. */
export function prober(): string {
  const found = components.find(({ jobs = [] }) => jobs.includes("probes"));
  if (found === undefined) throw new CommandError("lab/no-render", "no component probes anything");
  return found.name;
}
