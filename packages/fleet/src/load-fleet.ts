import { hasErrors, type Diagnostic, type SourceFile } from "@thanos-fleet/diagnostics";
import { schemaNode, toDiagnostics, validateEffective, type Role } from "@thanos-fleet/schema";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { CentralCluster, Cluster, EdgeCluster, Fleet } from "./fleet.ts";
import { LayerReader, type ClusterLayer } from "./layer-reader.ts";
import { locationOf, plainValue, type Layered } from "./layered.ts";
import { dropNulls, mergeLayers } from "./merge-layers.ts";
import type { ClusterFiles } from "./read-cluster-files.ts";
import { clusterKeys, type RememberedCluster, type RememberedClusters } from "./remembered-clusters.ts";
import { checkRules } from "./rules/check-rules.ts";
import { serveComponents } from "./serve-components.ts";
import { SharedLayers } from "./shared-layers.ts";
import { rememberValuesHash, valuesHash } from "./values-hash.ts";

export interface LoadedFleet {
  /** Present when every layer and every merged cluster satisfies its schema, whatever the rules say. */
  readonly fleet: Fleet | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What a later load can take as it is; nothing where a layer has anything to report. */
  remember(): RememberedClusters;
}

export interface LoadOptions {
  readonly onStage?: (stage: "merge" | "validate") => void;
  /** Clusters that need not be parsed, merged and validated again. The rules are checked all the same. */
  readonly remembered?: RememberedClusters | undefined;
}

/**
 * Parses, merges and validates the fleet, then checks the rules. Stages stop at the first one with errors, so that one
 * broken line is not reported forty times; within a stage everything wrong in all files is collected.
 */
export function loadFleet(files: ClusterFiles, { onStage, remembered }: LoadOptions = {}): LoadedFleet {
  const reader = new LayerReader();
  const shared = new SharedLayers(files, reader);
  const keyOf = clusterKeys(files);
  const sources = files.clusters.map((file) => {
    const key = keyOf(file);
    return { file, key, known: remembered?.get(key) };
  });
  // Whoever remembers a cluster has found the shared layers sound.
  if (sources.every(({ known }) => known === undefined)) shared.validate();
  const read = sources.map(({ file, known }) => (known === undefined ? reader.readCluster(file) : undefined));
  if (hasErrors(reader.diagnostics)) return unsound(reader.diagnostics);

  onStage?.("merge");
  const clusters: { readonly key: string; readonly cluster: Cluster; readonly isNew: boolean }[] = [];
  for (const [index, { file, key, known }] of sources.entries()) {
    const own = read[index];
    if (known !== undefined) clusters.push({ key, cluster: recallCluster(file, known, shared), isNew: false });
    else if (own !== undefined) clusters.push({ key, cluster: mergeCluster(own, shared), isNew: true });
  }

  onStage?.("validate");
  const diagnostics: Diagnostic[] = [...reader.diagnostics];
  for (const { cluster, isNew } of clusters) {
    const violations = isNew ? validateEffective(cluster.role, cluster.values as unknown as JsonValue) : [];
    if (violations.length > 0) diagnostics.push(...toDiagnostics(violations, (path, on) => cluster.locate(path, on)));
  }
  if (hasErrors(diagnostics)) return unsound(diagnostics);
  const sound = diagnostics.length === 0 ? clusters : [];
  const fleet = toFleet(serveComponents(clusters.map(({ cluster }) => cluster)));
  diagnostics.push(...checkRules(fleet));
  return { fleet, diagnostics, remember: () => new Map(sound.map(({ key, cluster }) => [key, toRemember(cluster)])) };
}

function unsound(diagnostics: readonly Diagnostic[]): LoadedFleet {
  return { fleet: undefined, diagnostics, remember: () => new Map() };
}

function mergeCluster({ role, file, layered: own }: ClusterLayer, shared: SharedLayers): Cluster {
  const schema = schemaNode(role);
  const below = shared.below(role);
  const layered = shared.filler.fill(dropNulls(below === undefined ? own : mergeLayers(below, own, schema)), schema);
  return createCluster(role, file, plainValue(layered) as unknown as Cluster["values"], () => layered);
}

/** A cluster as it is remembered. Where its values were set is found out when somebody asks. */
function recallCluster(file: SourceFile, { role, values, valuesHash: known }: RememberedCluster, shared: SharedLayers): Cluster {
  let merged: Cluster | undefined;
  const cluster = createCluster(role, file, values, () => {
    const own = merged === undefined ? new LayerReader().readCluster(file) : undefined;
    merged ??= own === undefined ? undefined : mergeCluster(own, shared);
    if (merged === undefined) throw new Error(`${file.path} was sound, and cannot be read now`);
    return merged.layered;
  });
  rememberValuesHash(cluster, known);
  return cluster;
}

function toRemember(cluster: Cluster): RememberedCluster {
  return { role: cluster.role, values: cluster.values, valuesHash: valuesHash(cluster) };
}

function createCluster(role: Role, file: SourceFile, values: Cluster["values"], layered: () => Layered): Cluster {
  const { name } = values as { readonly name?: unknown };
  return {
    name: String(name ?? ""),
    role,
    path: file.path,
    values,
    unserved: [],
    get layered() {
      return layered();
    },
    locate: (path, on) => locationOf(layered(), path, on) ?? { file },
  } as CentralCluster | EdgeCluster;
}

function toFleet(clusters: readonly Cluster[]): Fleet {
  const sorted = clusters.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return {
    clusters: sorted,
    centrals: sorted.filter((cluster) => cluster.role === "central"),
    edges: sorted.filter((cluster) => cluster.role === "edge"),
  };
}
