import { positionAt, type Diagnostic, type Location, type SourceFile } from "@thanos-fleet/diagnostics";
import { loadFleet, type ClusterFiles, type Fleet } from "@thanos-fleet/fleet";
import type { Layer } from "@thanos-fleet/schema";
import { layerMutants } from "./layer-mutants.ts";
import { positionsOf } from "./leaf.ts";
import type { Mutant } from "./mutation.ts";
import { structureMutants } from "./structure-mutants.ts";
import { valueMutants } from "./value-mutants.ts";

export type Outcome =
  | { readonly kind: "refused"; readonly place: "primary" | "related" | "elsewhere"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "accepted"; readonly fleet: Fleet; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "crashed"; readonly error: unknown };

/** Every mutant of a fleet, the same ones in the same order each time. */
export function mutantsOf(files: ClusterFiles): Mutant[] {
  const { fleet } = loadFleet(files);
  if (fleet === undefined || files.fleet === undefined) throw new Error("the fleet itself is not sound");
  const sources: [SourceFile, Layer][] = [
    [files.fleet, "fleet"],
    ...[...files.roles].map(([role, file]): [SourceFile, Layer] => [file, role]),
    ...files.clusters.map((file): [SourceFile, Layer] => [file, fleet.clusters.find(({ path }) => path === file.path)?.role ?? "edge"]),
  ];
  const positions = sources.map(([file, layer]) => ({ layer, of: positionsOf(file) }));
  const leaves = positions.flatMap(({ of }) => of.leaves);
  const values = positions.flatMap(({ layer, of }) => of.leaves.flatMap((leaf) => valueMutants(leaf, layer, leaves)));
  const structure = positions.flatMap(({ of }) => of.entries.flatMap((entry) => structureMutants(entry)));
  const contradictions = fleet.clusters.flatMap((cluster) => {
    const own = files.clusters.find(({ path }) => path === cluster.path);
    const role = files.roles.get(cluster.role);
    return [own, role, files.fleet].flatMap((file) => (file === undefined ? [] : layerMutants(cluster, file)));
  });
  const unique = new Map([...values, ...structure, ...contradictions].map((mutant) => [`${mutant.file.path}\0${mutant.text}`, mutant]));
  return [...unique.values()];
}

/** What the program says of a mutant. */
export function judge(files: ClusterFiles, mutant: Mutant): Outcome {
  try {
    const { fleet, diagnostics } = loadFleet(withText(files, mutant));
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length === 0 && fleet !== undefined) return { kind: "accepted", fleet, diagnostics };
    return { kind: "refused", place: placeOf(errors, mutant), diagnostics: errors };
  } catch (error) {
    return { kind: "crashed", error };
  }
}

function withText(files: ClusterFiles, { file, text }: Mutant): ClusterFiles {
  const change = <File extends SourceFile | undefined>(source: File): File =>
    source?.path === file.path ? ({ path: file.path, text } as File) : source;
  return {
    ...files,
    fleet: change(files.fleet),
    roles: new Map([...files.roles].map(([role, source]) => [role, change(source)])),
    clusters: files.clusters.map(change),
  };
}

function placeOf(errors: readonly Diagnostic[], mutant: Mutant): "primary" | "related" | "elsewhere" {
  if (errors.some((error) => isAt(error, mutant))) return "primary";
  if (errors.some(({ related }) => related?.some((location) => isAt(location, mutant)))) return "related";
  // What is gone has no line of its own: the message names it.
  const key = mutant.path.split(".").at(-1) ?? "";
  const isGone = mutant.kind === "removed" || mutant.kind === "commented out";
  return isGone && errors.some(({ message }) => message.includes(key)) ? "related" : "elsewhere";
}

function isAt({ file, range }: Location, { file: mutated, first, last }: Mutant): boolean {
  if (file.path !== mutated.path) return false;
  const { line } = positionAt(file, range?.start ?? 0);
  return line >= first && line <= last;
}
