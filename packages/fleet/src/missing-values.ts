import {
  createDiagnostic,
  shortList,
  type Diagnostic,
  type Location,
  type Range,
  type RelatedLocation,
  type SourceFile,
} from "@thanos-fleet/diagnostics";
import { schemaAt, schemaNode, validateEffective, type Role, type SchemaNode, type Violation } from "@thanos-fleet/schema";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import { Doubts } from "./doubts.ts";
import type { Cluster } from "./fleet.ts";
import type { ClusterFiles } from "./read-cluster-files.ts";

/** Values that clusters need and no layer gives. */
export interface MissingValues {
  readonly diagnostics: readonly Diagnostic[];
  readonly doubts: ReadonlyMap<Cluster, Doubts>;
}

interface Missing {
  readonly cluster: Cluster;
  readonly violation: Violation;
}

/** Finds what merged clusters lack, apart from what a mistake reported elsewhere explains, and reports each lack once. */
export function findMissingValues(clusters: readonly { cluster: Cluster; doubts: Doubts }[], files: ClusterFiles): MissingValues {
  const found = new Map<string, Missing[]>();
  const doubts = new Map<Cluster, Doubts>();
  for (const { cluster, doubts: known } of clusters) {
    const violations = validateEffective(cluster.role, cluster.values as unknown as JsonValue);
    if (violations.length === 0) continue;
    doubts.set(cluster, new Doubts(violations.map((violation) => violation.meant ?? violation.path)));
    for (const violation of violations) {
      if (known.touch(violation.meant ?? violation.path)) continue;
      const key = keyOf(cluster, violation);
      found.set(key, [...(found.get(key) ?? []), { cluster, violation }]);
    }
  }
  const sizes = { central: 0, edge: 0 };
  for (const { cluster } of clusters) sizes[cluster.role] += 1;
  return { diagnostics: [...found.values()].map((group) => report(group, files, sizes)), doubts };
}

/** The same lack of clusters of one role is one mistake, and of the whole fleet where the fleet's file must say it. */
function keyOf({ role }: Cluster, violation: Violation): string {
  return [violation.code, ownerOf(role, violation) === "fleet" ? "" : role, violation.path.join("."), violation.message].join("\0");
}

function ownerOf(role: Role, { meant, path }: Violation): SchemaNode["layer"] {
  const [key] = meant ?? path;
  return key === undefined ? undefined : schemaAt(schemaNode(role), [key])?.layer;
}

function report(group: readonly Missing[], files: ClusterFiles, sizes: Readonly<Record<Role, number>>): Diagnostic {
  const [first] = group;
  if (first === undefined) throw new Error("a group has a member");
  const { code, message, hint, schema } = first.violation;
  const at = placeOf(first, group.length > 1 && group.length === sizes[first.cluster.role], files);
  const names = group.slice(1).map(({ cluster }) => cluster.name);
  const others = names.length > 0 && !at.isShared ? ` (also in ${shortList(names)})` : "";
  return createDiagnostic(code, at.location, `${message}${others}`, { hint, schema, related: at.isShared ? [] : alsoIn(first, files) });
}

/** The shared files that may set what a cluster lacks as a whole. */
function alsoIn({ cluster, violation }: Missing, { fleet, roles }: ClusterFiles): RelatedLocation[] {
  if (violation.path.length > 0 || ownerOf(cluster.role, violation) !== undefined) return [];
  return [roles.get(cluster.role), fleet].flatMap((file) =>
    file === undefined ? [] : [{ file, range: startOf(file), message: "or here, for every cluster that lacks it" }],
  );
}

/** What only the fleet's file may set is missing there; what all clusters of a role lack, in the role's file. */
function placeOf(missing: Missing, isWholeRole: boolean, files: ClusterFiles): { location: Location; isShared: boolean } {
  const { cluster, violation } = missing;
  const owner = ownerOf(cluster.role, violation);
  const shared = owner === "fleet" ? files.fleet : owner === undefined && isWholeRole ? files.roles.get(cluster.role) : undefined;
  if (violation.path.length > 0 || shared === undefined) return { location: cluster.locate(violation.path, violation.on), isShared: false };
  return { location: { file: shared, range: startOf(shared) }, isShared: true };
}

function startOf({ text }: SourceFile): Range {
  return { start: 0, end: Math.min(1, text.length) };
}
