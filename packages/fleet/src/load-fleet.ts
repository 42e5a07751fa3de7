import { createDiagnostic, hasErrors, suggest, type Diagnostic, type Range, type SourceFile } from "@thanos-fleet/diagnostics";
import { schemaNode, toDiagnostics, validateEffective, validateLayer, type Layer, type Role } from "@thanos-fleet/schema";
import { locate, parseYaml, toValue, type JsonValue, type SourceNode } from "@thanos-fleet/yaml-source";
import { DefaultFiller } from "./fill-defaults.ts";
import type { CentralCluster, Cluster, EdgeCluster, Fleet } from "./fleet.ts";
import { checkRules } from "./rules/check-rules.ts";
import { fromSource, locationOf, plainValue, type Layered } from "./layered.ts";
import { dropNulls, mergeLayers } from "./merge-layers.ts";
import { clusterKeys, type RememberedCluster, type RememberedClusters } from "./remembered-clusters.ts";
import { rememberValuesHash, valuesHash } from "./values-hash.ts";

/** The files under clusters/, as they were read. */
export interface ClusterFiles {
  readonly fleet: SourceFile | undefined;
  readonly roles: ReadonlyMap<Role, SourceFile>;
  readonly clusters: readonly SourceFile[];
}

export interface LoadedFleet {
  /** Present when every layer and every merged cluster satisfies its schema, whatever the rules say. */
  readonly fleet: Fleet | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What a later load can take as it is; nothing where a layer has anything to report. */
  readonly remembered: RememberedClusters;
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
  const sources = files.clusters.map((file) => ({ file, key: keyOf(file), known: remembered?.get(keyOf(file)) }));
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
  const fleet = toFleet(clusters.map(({ cluster }) => cluster));
  diagnostics.push(...checkRules(fleet));
  return { fleet, diagnostics, remembered: new Map(sound.map(({ key, cluster }) => [key, remember(cluster)])) };
}

function unsound(diagnostics: readonly Diagnostic[]): LoadedFleet {
  return { fleet: undefined, diagnostics, remembered: new Map() };
}

interface ClusterLayer {
  readonly role: Role;
  readonly file: SourceFile;
  readonly layered: Layered;
}

/** Parses one file after another and collects what is wrong in each by itself. */
class LayerReader {
  readonly diagnostics: Diagnostic[] = [];

  readCluster(file: SourceFile): ClusterLayer | undefined {
    const root = this.parse(file);
    if (root === undefined) return undefined;
    const role = this.#roleOf(root);
    if (role === undefined) return undefined;
    this.validate(root, role);
    this.#checkFileName(root);
    return { role, file, layered: fromSource(root, "cluster") };
  }

  parse(file: SourceFile): SourceNode | undefined {
    const { root, diagnostics } = parseYaml(file);
    this.diagnostics.push(...diagnostics);
    return root;
  }

  validate(root: SourceNode, layer: Layer): void {
    const leftOut = this.diagnostics.filter(({ file }) => file === root.file);
    const violations = validateLayer(layer, toValue(root));
    const found = toDiagnostics(violations, (path, on) => locate(root, path, on));
    // A list that is too short because one of its items was left out has been reported at that item.
    this.diagnostics.push(...found.filter((diagnostic) => !leftOut.some(({ range }) => isWithin(range, diagnostic.range))));
  }

  #roleOf(root: SourceNode): Role | undefined {
    const entry = root.kind === "map" ? root.entries.get("role") : undefined;
    const value = entry?.value.kind === "scalar" ? entry.value.value : undefined;
    if (value === "central" || value === "edge") return value;
    // What stands there may have been left out as no sound YAML, and is reported already.
    if (this.diagnostics.some(({ file }) => file === root.file) && entry === undefined) return undefined;
    this.diagnostics.push(entry === undefined ? missingRole(root) : unknownRole(entry.value, value ?? null));
    return undefined;
  }

  #checkFileName(root: SourceNode): void {
    const entry = root.kind === "map" ? root.entries.get("name") : undefined;
    const name = entry?.value.kind === "scalar" ? entry.value.value : undefined;
    const expected = root.file.path.replace(/^.*\//, "").replace(/\.yaml$/, "");
    if (typeof name !== "string" || name === expected) return;
    const message = `the file is named ${expected}.yaml, but the cluster is ${name}`;
    this.diagnostics.push(
      createDiagnostic("fleet/file-name", { file: root.file, range: entry?.value.range }, message, {
        hint: `rename the file to ${name}.yaml, or the cluster to ${expected}`,
      }),
    );
  }
}

const roleSchema = "schemas/fleet.schema.json#/properties/role";

/** Without a role nothing else of the file can be judged, so a key that may have been meant is looked for here. */
function missingRole(root: SourceNode): Diagnostic {
  const misspelt = root.kind === "map" ? [...root.entries.values()].find(({ key }) => suggest(key, ["role"]) !== undefined) : undefined;
  const message = misspelt === undefined ? "the cluster has no role" : `the cluster has no role, and ${misspelt.key} is not a known key`;
  return createDiagnostic("fleet/unknown-role", { file: root.file, range: misspelt?.keyRange }, message, {
    hint: misspelt === undefined ? "add `role: edge` or `role: central`" : 'did you mean "role"?',
    schema: roleSchema,
  });
}

function unknownRole({ file, range }: SourceNode, value: JsonValue): Diagnostic {
  const meant = typeof value === "string" ? suggest(value, ["central", "edge"]) : undefined;
  const message = `role must be one of "central", "edge", but is ${JSON.stringify(value)}`;
  return createDiagnostic("fleet/unknown-role", { file, range }, message, {
    hint: meant === undefined ? "write `role: edge` or `role: central`" : `did you mean "${meant}"?`,
    schema: roleSchema,
  });
}

function isWithin(inner: Range | undefined, outer: Range | undefined): boolean {
  return inner !== undefined && outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;
}

/** The layers below the clusters', each read and merged when it is first needed. */
class SharedLayers {
  readonly filler = new DefaultFiller();
  readonly #files: ClusterFiles;
  readonly #reader: LayerReader;
  readonly #read = new Map<SourceFile, SourceNode | undefined>();
  readonly #merged = new Map<Role, Layered | undefined>();

  constructor(files: ClusterFiles, reader: LayerReader) {
    this.#files = files;
    this.#reader = reader;
  }

  /** Reports what is wrong in any of them. */
  validate(): void {
    const { fleet, roles } = this.#files;
    this.#validate(fleet, "fleet");
    for (const [role, file] of roles) this.#validate(file, role);
  }

  #validate(file: SourceFile | undefined, layer: Layer): void {
    const root = this.#parse(file);
    if (root !== undefined) this.#reader.validate(root, layer);
  }

  below(role: Role): Layered | undefined {
    if (!this.#merged.has(role)) this.#merged.set(role, this.#merge(role));
    return this.#merged.get(role);
  }

  #merge(role: Role): Layered | undefined {
    const fleet = this.#parse(this.#files.fleet);
    const own = this.#parse(this.#files.roles.get(role));
    const under = fleet === undefined ? undefined : fromSource(fleet, "fleet");
    const over = own === undefined ? undefined : fromSource(own, "role");
    if (under === undefined || over === undefined) return over ?? under;
    return mergeLayers(under, over, schemaNode(role));
  }

  #parse(file: SourceFile | undefined): SourceNode | undefined {
    if (file === undefined) return undefined;
    if (!this.#read.has(file)) this.#read.set(file, this.#reader.parse(file));
    return this.#read.get(file);
  }
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

function remember(cluster: Cluster): RememberedCluster {
  return { role: cluster.role, values: cluster.values, valuesHash: valuesHash(cluster) };
}

function createCluster(role: Role, file: SourceFile, values: Cluster["values"], layered: () => Layered): Cluster {
  const { name } = values as { readonly name?: unknown };
  return {
    name: String(name ?? ""),
    role,
    path: file.path,
    values,
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
