import { loadFleet, type ClusterFiles, type Fleet } from "@thanos-fleet/fleet";
import type { SourceFile } from "@thanos-fleet/diagnostics";
import type { CommittedFiles } from "./committed-files.ts";

/** The fleet of a commit as this program reads it; undefined where it cannot, or the commit has none. */
export function baseFleet(committed: CommittedFiles): Fleet | undefined {
  const paths = [...committed.tree("clusters").keys()].filter((path) => path.endsWith(".yaml")).sort();
  const texts = committed.texts(paths);
  const read = (path: string): SourceFile | undefined => {
    const text = texts.get(path);
    return text === undefined ? undefined : { path, text };
  };
  const roles = (["central", "edge"] as const).flatMap((role) => {
    const file = read(`clusters/roles/${role}.yaml`);
    return file === undefined ? [] : [[role, file] as const];
  });
  const clusters = paths
    .filter((path) => /^clusters\/[^/]+\.yaml$/.test(path) && path !== "clusters/fleet.yaml")
    .flatMap((path) => read(path) ?? []);
  const files: ClusterFiles = { fleet: read("clusters/fleet.yaml"), roles: new Map(roles), clusters, isComplete: true };
  return clusters.length === 0 ? undefined : loadFleet(files).fleet;
}
