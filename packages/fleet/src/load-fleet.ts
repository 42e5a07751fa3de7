import { createDiagnostic, hasErrors, type Diagnostic, type Location, type Range, type SourceFile } from "@thanos-fleet/diagnostics";
import { schemaNode, toDiagnostics, validateEffective, validateLayer, type Layer, type Role } from "@thanos-fleet/schema";
import { locate, parseYaml, toValue, type JsonValue, type SourceNode } from "@thanos-fleet/yaml-source";
import { DefaultFiller } from "./fill-defaults.ts";
import type { CentralCluster, Cluster, EdgeCluster, Fleet } from "./fleet.ts";
import { checkRules } from "./rules/check-rules.ts";
import { fromSource, locationOf, plainValue, type Layered, type LayerName } from "./layered.ts";
import { dropNulls, mergeLayers } from "./merge-layers.ts";

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
}

/**
 * Parses, merges and validates the fleet, then checks the rules. Stages stop at the first one with errors, so that one
 * broken line is not reported forty times; within a stage everything wrong in all files is collected.
 */
export function loadFleet(files: ClusterFiles, onStage: (stage: "merge" | "validate") => void = () => undefined): LoadedFleet {
  const reader = new LayerReader();
  const fleetLayer = files.fleet === undefined ? undefined : reader.read(files.fleet, "fleet", "fleet");
  const roleLayers = new Map<Role, Layered | undefined>();
  for (const [role, file] of files.roles) roleLayers.set(role, reader.read(file, role, "role"));
  const own = files.clusters.map((file) => reader.readCluster(file));
  if (hasErrors(reader.diagnostics)) return { fleet: undefined, diagnostics: reader.diagnostics };

  onStage("merge");
  const filler = new DefaultFiller();
  const bases = new Map<Role, Layered | undefined>();
  for (const role of ["central", "edge"] as const) bases.set(role, mergeOptional(fleetLayer, roleLayers.get(role), role));
  const diagnostics: Diagnostic[] = [...reader.diagnostics];
  const clusters: Cluster[] = [];
  for (const layer of own) {
    if (layer === undefined) continue;
    const cluster = mergeCluster(layer, bases.get(layer.role), filler);
    clusters.push(cluster);
  }

  onStage("validate");
  for (const cluster of clusters) {
    const violations = validateEffective(cluster.role, cluster.values as unknown as JsonValue);
    if (violations.length > 0) diagnostics.push(...toDiagnostics(violations, (path, on) => cluster.locate(path, on)));
  }
  if (hasErrors(diagnostics)) return { fleet: undefined, diagnostics };
  const fleet = toFleet(clusters);
  diagnostics.push(...checkRules(fleet));
  return { fleet, diagnostics };
}

interface ClusterLayer {
  readonly role: Role;
  readonly file: SourceFile;
  readonly layered: Layered;
}

/** Parses one file after another and collects what is wrong in each by itself. */
class LayerReader {
  readonly diagnostics: Diagnostic[] = [];

  read(file: SourceFile, layer: Layer, name: LayerName): Layered | undefined {
    const root = this.#parse(file);
    if (root === undefined) return undefined;
    this.#validate(root, layer);
    return fromSource(root, name);
  }

  readCluster(file: SourceFile): ClusterLayer | undefined {
    const root = this.#parse(file);
    if (root === undefined) return undefined;
    const role = this.#roleOf(root);
    if (role === undefined) return undefined;
    this.#validate(root, role);
    this.#checkFileName(root);
    return { role, file, layered: fromSource(root, "cluster") };
  }

  #parse(file: SourceFile): SourceNode | undefined {
    const { root, diagnostics } = parseYaml(file);
    this.diagnostics.push(...diagnostics);
    return root;
  }

  #validate(root: SourceNode, layer: Layer): void {
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
    const at = entry === undefined ? { file: root.file } : { file: root.file, range: entry.value.range };
    const message =
      entry === undefined ? "the cluster has no role" : `role must be one of "central", "edge", but is ${JSON.stringify(value ?? null)}`;
    this.diagnostics.push(
      createDiagnostic("fleet/unknown-role", at, message, {
        hint: "add `role: edge` or `role: central`",
        schema: "schemas/fleet.schema.json#/properties/role",
      }),
    );
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

function isWithin(inner: Range | undefined, outer: Range | undefined): boolean {
  return inner !== undefined && outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;
}

function mergeOptional(under: Layered | undefined, over: Layered | undefined, role: Role): Layered | undefined {
  if (under === undefined || over === undefined) return over ?? under;
  return mergeLayers(under, over, schemaNode(role));
}

function mergeCluster(own: ClusterLayer, base: Layered | undefined, filler: DefaultFiller): Cluster {
  const schema = schemaNode(own.role);
  const merged = base === undefined ? own.layered : mergeLayers(base, own.layered, schema);
  const layered = filler.fill(dropNulls(merged), schema);
  const values = plainValue(layered);
  const locateValue = (path: readonly (string | number)[], on?: "key" | "value"): Location =>
    locationOf(layered, path, on) ?? { file: own.file };
  const name = typeof values === "object" && values !== null && !Array.isArray(values) ? String(values["name"] ?? "") : "";
  return { name, role: own.role, layered, path: own.file.path, values, locate: locateValue } as unknown as CentralCluster | EdgeCluster;
}

function toFleet(clusters: readonly Cluster[]): Fleet {
  const sorted = clusters.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return {
    clusters: sorted,
    centrals: sorted.filter((cluster) => cluster.role === "central"),
    edges: sorted.filter((cluster) => cluster.role === "edge"),
  };
}
