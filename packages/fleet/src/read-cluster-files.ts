import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CommandError, type Diagnostic, type SourceFile } from "@thanos-fleet/diagnostics";
import { loadSourceFile } from "@thanos-fleet/yaml-source";
import { findUnreadFiles } from "./unread-files.ts";
import type { Role } from "@thanos-fleet/schema";

/** The files under clusters/, as they were read. */
export interface ClusterFiles {
  readonly fleet: SourceFile | undefined;
  readonly roles: ReadonlyMap<Role, SourceFile>;
  readonly clusters: readonly SourceFile[];
  /** False where a file could not be read, or has a name that nothing reads. */
  readonly isComplete: boolean;
}

/** Reads clusters/ of a repository: fleet.yaml, roles/, and every other *.yaml as one cluster. What else is there is reported. */
export function readClusterFiles(root: string): { files: ClusterFiles; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const read = (path: string): SourceFile | undefined => {
    const loaded = loadSourceFile(root, path);
    diagnostics.push(...loaded.diagnostics);
    return loaded.file;
  };
  const fleet = read("clusters/fleet.yaml");
  const roles = new Map<Role, SourceFile>();
  for (const role of ["central", "edge"] as const) {
    const file = read(`clusters/roles/${role}.yaml`);
    if (file !== undefined) roles.set(role, file);
  }
  const names = clusterFileNames(root);
  diagnostics.push(...findUnreadFiles(root, names));
  const clusters = names.filter((name) => name.endsWith(".yaml") && name !== "fleet.yaml").map((name) => read(`clusters/${name}`));
  const isComplete = diagnostics.length === 0;
  return { files: { fleet, roles, clusters: clusters.filter((file) => file !== undefined), isComplete }, diagnostics };
}

function clusterFileNames(root: string): string[] {
  try {
    // Stryker disable next-line MethodExpression: this system's folders are sorted as it is
    return readdirSync(join(root, "clusters")).sort();
  } catch (cause) {
    throw new CommandError("fleet/no-clusters", `cannot read ${join(root, "clusters")}`, {
      hint: "run this in the repository that holds clusters/",
      cause,
    });
  }
}
