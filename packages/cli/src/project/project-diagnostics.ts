import type { Diagnostic } from "@thanos-fleet/diagnostics";
import type { Project } from "../load-project.ts";
import { vanishedClusters } from "./vanished-clusters.ts";

/** All that is wrong with a project before anything is rendered: its values, its templates, and clusters whose file is gone. */
export function projectDiagnostics(root: string, { fleet, diagnostics }: Pick<Project, "fleet" | "diagnostics">): readonly Diagnostic[] {
  return fleet === undefined ? diagnostics : [...diagnostics, ...vanishedClusters(root, fleet)];
}
