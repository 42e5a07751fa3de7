import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CommandError, type Diagnostic, type SourceFile } from "@thanos-fleet/diagnostics";
import { loadSourceFile } from "@thanos-fleet/yaml-source";
import type { Role } from "@thanos-fleet/schema";

/** The files under clusters/, as they were read. */
export interface ClusterFiles {
  readonly fleet: SourceFile | undefined;
  readonly roles: ReadonlyMap<Role, SourceFile>;
  readonly clusters: readonly SourceFile[];
}

/** Reads clusters/ of a repository: fleet.yaml, roles/, and every other *.yaml as one cluster. */
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
  const clusters = clusterFileNames(root).map((name) => read(`clusters/${name}`));
  return { files: { fleet, roles, clusters: clusters.filter((file) => file !== undefined) }, diagnostics };
}

function clusterFileNames(root: string): string[] {
  try {
    return readdirSync(join(root, "clusters"))
      .filter((name) => name.endsWith(".yaml") && name !== "fleet.yaml")
      .sort();
  } catch (cause) {
    throw new CommandError("fleet/no-clusters", `cannot read ${join(root, "clusters")}`, {
      hint: "run this in the repository that holds clusters/",
      cause,
    });
  }
}
