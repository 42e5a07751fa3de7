import { compareText, type Diagnostic, type SourceFile } from "@thanos-fleet/diagnostics";
import { schemaNode, type Path, type Role } from "@thanos-fleet/schema";
import { Doubts, noDoubts } from "./doubts.ts";
import { toFleet, type CentralCluster, type Cluster, type EdgeCluster, type Fleet } from "./fleet.ts";
import { LayerReader, type ClusterLayer } from "./layer-reader.ts";
import { locationOf, plainValue, type Layered } from "./layered.ts";
import { dropNulls, mergeLayers } from "./merge-layers.ts";
import { findMissingValues } from "./missing-values.ts";
import type { ClusterFiles } from "./read-cluster-files.ts";
import { clusterKeys, type RememberedCluster, type RememberedClusters } from "./remembered-clusters.ts";
import { findRemovals, type Removal } from "./removals.ts";
import { checkRules, checkRulesInDoubt } from "./rules/check-rules.ts";
import { servedBy, serveComponents } from "./serve-components.ts";
import { SharedLayers } from "./shared-layers.ts";
import { withStandIns } from "./stand-ins.ts";
import { rememberValuesHash, valuesHash } from "./values-hash.ts";

export interface LoadedFleet {
  /** Present when every layer is there, and it and every merged cluster satisfies its schema, whatever the rules say. */
  readonly fleet: Fleet | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What files remove with `null` from the layers below them, each once. */
  readonly removals: readonly Removal[];
  /** What a later load can take as it is; nothing where a layer has anything to report. */
  remember(): RememberedClusters;
}

export interface LoadOptions {
  readonly onStage?: (stage: "merge" | "validate") => void;
  /** Clusters that need not be parsed, merged and validated again. The rules are checked all the same. */
  readonly remembered?: RememberedClusters | undefined;
}

/** A cluster with what is known of it. */
interface Merged {
  readonly key: string;
  readonly file: SourceFile;
  readonly cluster: Cluster;
  readonly isNew: boolean;
  readonly doubts: Doubts;
  readonly removals: readonly Removal[];
}

/**
 * Parses, merges and validates the fleet, then checks the rules. Everything that can be known is reported at once: what is
 * wrong in a file is left out of it, and a rule that would have needed it says nothing.
 */
export function loadFleet(files: ClusterFiles, { onStage, remembered }: LoadOptions = {}): LoadedFleet {
  const reader = new LayerReader();
  const shared = new SharedLayers(files, reader);
  const keyOf = clusterKeys(files);
  const sources = files.clusters.map((file) => {
    const key = keyOf(file);
    return { file, key, known: remembered?.get(key) };
  });
  // What remembers a cluster has found the shared layers sound.
  if (sources.every(({ known }) => known === undefined)) shared.validate();
  const read = sources.map(({ file, known }) => (known === undefined ? reader.readCluster(file) : undefined));

  onStage?.("merge");
  const clusters: Merged[] = [];
  for (const [index, { file, key, known }] of sources.entries()) {
    const own = read[index];
    if (known !== undefined) clusters.push({ key, file, ...recallCluster(file, known, shared) });
    else if (own !== undefined) clusters.push({ key, file, ...mergeCluster(own, shared, reader) });
  }

  onStage?.("validate");
  const fresh = clusters.filter(({ isNew }) => isNew);
  const whole = fresh.filter(({ cluster }) => shared.below(cluster.role).isComplete);
  const missing = findMissingValues(whole, files);
  const diagnostics: Diagnostic[] = [...reader.diagnostics, ...missing.diagnostics];
  const removals = uniqueRemovals(clusters);
  const isWhole = whole.length === fresh.length;
  // What layers report are errors.
  if (!isWhole || diagnostics.length > 0) {
    const isSure = isWhole && files.isComplete && !reader.isGuessing;
    const found = isSure ? checkRulesInDoubt(withoutGaps(clusters, missing.doubts, shared)) : [];
    return { fleet: undefined, diagnostics: [...diagnostics, ...found], removals, remember: () => new Map() };
  }
  const fleet = toFleet(serveComponents(clusters.map(({ cluster }) => cluster)));
  const remember = () => new Map(clusters.map((merged) => [merged.key, toRemember(merged)]));
  return { fleet, diagnostics: checkRules(fleet), removals, remember };
}

function mergeCluster(own: ClusterLayer, shared: SharedLayers, reader: LayerReader): Omit<Merged, "key" | "file"> {
  const { role, file } = own;
  const below = shared.below(role);
  const schema = schemaNode(role);
  const found = findRemovals({ own: own.layered, below: below.layered, schema, paths: own.nulls });
  // A value below that is wrong itself has been left out.
  if (below.doubts.isEmpty) reader.diagnostics.push(...found.diagnostics);
  const layered = merge(own, shared);
  const cluster = createCluster({ role, file, values: plainValue(layered) as unknown as Cluster["values"] }, () => layered);
  return { cluster, isNew: true, doubts: below.doubts.and([own.doubts]), removals: [...below.removals, ...found.removals] };
}

function merge({ role, layered: own }: ClusterLayer, shared: SharedLayers): Layered {
  const schema = schemaNode(role);
  const { layered: below } = shared.below(role);
  return shared.filler.fill(dropNulls(below === undefined ? own : mergeLayers(below, own, schema)), schema);
}

/** A cluster as it is remembered. Where its values were set is found on demand. */
function recallCluster(file: SourceFile, known: RememberedCluster, shared: SharedLayers): Omit<Merged, "key" | "file"> {
  let merged: Layered | undefined;
  const read = (): Layered => {
    const own = new LayerReader().readCluster(file);
    if (own === undefined) throw new Error(`${file.path} was sound, and cannot be read now`);
    return merge(own, shared);
  };
  const cluster = createCluster({ role: known.role, file, values: known.values }, () => (merged ??= read()));
  rememberValuesHash(cluster, known.valuesHash);
  return { cluster, isNew: false, doubts: noDoubts, removals: known.removals };
}

function toRemember({ cluster, removals }: Merged): RememberedCluster {
  return { role: cluster.role, values: cluster.values, valuesHash: valuesHash(cluster), removals };
}

/** Clusters for the rules: what is missing in them has a stand-in, and is in doubt. */
function withoutGaps(
  clusters: readonly Merged[],
  missing: ReadonlyMap<Cluster, Doubts>,
  { filler }: SharedLayers,
): { cluster: Cluster; doubts: Doubts }[] {
  const filled = clusters.map(({ file, cluster, doubts: own }) => {
    const doubts = own.and([missing.get(cluster) ?? noDoubts]);
    // Stryker disable next-line ConditionalExpression: a cluster without gaps is filled as it is
    if (doubts.isEmpty) return { cluster, doubts };
    const schema = schemaNode(cluster.role);
    const layered = filler.fill(withStandIns(cluster.layered, schema), schema);
    return {
      cluster: createCluster({ role: cluster.role, file, values: plainValue(layered) as unknown as Cluster["values"] }, () => layered),
      doubts,
    };
  });
  // Where it is in doubt whether the centre runs a component, so is everything that needs it.
  const unsure = new Doubts(filled.filter(({ cluster }) => cluster.role === "central").flatMap(({ doubts }) => unsureComponents(doubts)));
  const served = serveComponents(filled.map(({ cluster }) => cluster));
  // Stryker disable next-line OptionalChaining: there are as many as before
  return served.map((cluster, index) => ({ cluster, doubts: (filled[index]?.doubts ?? noDoubts).and([unsure]) }));
}

function unsureComponents(doubts: Doubts): Path[] {
  return [...servedBy].filter(([, server]) => doubts.cover([server])).map(([component]) => [component]);
}

function uniqueRemovals(clusters: readonly Merged[]): Removal[] {
  const byPlace = new Map(
    clusters.flatMap(({ removals }) => removals.map((removal) => [`${removal.at} ${removal.path}`, removal] as const)),
  );
  return [...byPlace.values()].toSorted((a, b) => compareText(a.at, b.at));
}

interface ClusterParts {
  readonly role: Role;
  readonly file: SourceFile;
  readonly values: Cluster["values"];
}

function createCluster({ role, file, values }: ClusterParts, layered: () => Layered): Cluster {
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
