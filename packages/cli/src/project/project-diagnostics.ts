import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createDiagnostic, type Diagnostic } from "@thanos-fleet/diagnostics";
import type { Fleet } from "@thanos-fleet/fleet";
import type { Project } from "../load-project.ts";

/** All that is wrong with a project before anything is rendered: its values, its templates, and clusters whose file is gone. */
export function projectDiagnostics(root: string, { fleet, diagnostics }: Pick<Project, "fleet" | "diagnostics">): readonly Diagnostic[] {
  return fleet === undefined ? diagnostics : [...diagnostics, ...vanishedClusters(root, fleet)];
}

/**
 * Clusters that deploy/ still runs but clusters/ does not have any more. A cluster leaves in two steps: `decommission`
 * first, its file later; a file that just vanished would take a running cluster's manifests with it. A file that is there
 * but cannot be read has a diagnostic of its own.
 */
function vanishedClusters(root: string, fleet: Fleet): Diagnostic[] {
  const target = join(root, "deploy");
  const known = new Set([...fleet.clusters.map(({ name }) => `${name}.json`), "shared.json"]);
  return inventories(target)
    .filter((name) => name.endsWith(".json") && !known.has(name))
    .filter((name) => !existsSync(join(root, "clusters", `${basename(name, ".json")}.yaml`)))
    .map((name) => ({ name, text: readFileSync(join(target, "inventory", name), "utf8") }))
    .filter(({ text }) => /"overlays\/[^/"]+\/(?!namespaces\/)/.test(text))
    .map(({ name, text }) => {
      const cluster = basename(name, ".json");
      const message = `${cluster} is deployed, but clusters/${cluster}.yaml is gone`;
      return createDiagnostic("fleet/vanished-cluster", { file: { path: `deploy/inventory/${name}`, text } }, message, {
        hint: `bring clusters/${cluster}.yaml back with \`decommission: true\`; remove it when Argo CD has deleted the workloads`,
      });
    });
}

function inventories(target: string): string[] {
  try {
    return readdirSync(join(target, "inventory")).sort();
  } catch {
    return [];
  }
}
