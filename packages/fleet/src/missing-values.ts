import { createDiagnostic, shortList, type Diagnostic, type Location, type RelatedLocation } from "@thanos-fleet/diagnostics";
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

type Group = [Missing, ...Missing[]];

/** Finds what merged clusters lack, apart from what a mistake reported elsewhere explains, and reports each lack once. */
export function findMissingValues(clusters: readonly { cluster: Cluster; doubts: Doubts }[], files: ClusterFiles): MissingValues {
  const found = new Map<string, Group>();
  const doubts = new Map<Cluster, Doubts>();
  for (const { cluster, doubts: known } of clusters) {
    const violations = validateEffective(cluster.role, cluster.values as unknown as JsonValue);
    doubts.set(cluster, new Doubts(violations.map((violation) => violation.meant ?? violation.path)));
    for (const violation of violations) {
      if (known.touch(violation.meant ?? violation.path)) continue;
      const key = keyOf(cluster, violation);
      const group = found.get(key);
      if (group === undefined) found.set(key, [{ cluster, violation }]);
      else group.push({ cluster, violation });
    }
  }
  const sizes = { central: 0, edge: 0 };
  for (const { cluster } of clusters) sizes[cluster.role] += 1;
  return { diagnostics: [...found.values()].map((group) => report(group, files, sizes)), doubts };
}

/** The same lack of clusters of one role is one mistake, and of the whole fleet where the fleet's file must say it. */
function keyOf({ role }: Cluster, violation: Violation): string {
  return JSON.stringify([violation.code, ownerOf(role, violation) === "fleet" ? undefined : role, violation.path, violation.message]);
}

function ownerOf(role: Role, { meant, path }: Violation): SchemaNode["layer"] {
  // Stryker disable next-line OptionalChaining: the schema knows what it requires
  return schemaAt(schemaNode(role), (meant ?? path).slice(0, 1))?.layer;
}

function report([first, ...further]: Group, files: ClusterFiles, sizes: Readonly<Record<Role, number>>): Diagnostic {
  const { code, message, hint, schema } = first.violation;
  const at = placeOf(first, further.length > 0 && further.length + 1 === sizes[first.cluster.role], files);
  const names = further.map(({ cluster }) => cluster.name);
  const others = names.length > 0 && !at.isShared ? ` (also in ${shortList(names)})` : "";
  return createDiagnostic(code, at.location, `${message}${others}`, { hint, schema, related: at.isShared ? [] : alsoIn(first, files) });
}

/** A whole file is no place to underline; its first character is. A file that was read is never empty. */
const start = { start: 0, end: 1 };

/** The shared files that may set what a cluster lacks as a whole. */
function alsoIn({ cluster, violation }: Missing, { fleet, roles }: ClusterFiles): RelatedLocation[] {
  if (violation.path.length > 0 || ownerOf(cluster.role, violation) !== undefined) return [];
  return [roles.get(cluster.role), fleet].flatMap((file) =>
    // Stryker disable next-line ConditionalExpression,ArrayDeclaration: where one of them is missing, nothing else is said to be
    file === undefined ? [] : [{ file, range: start, message: "or here, for every cluster that lacks it" }],
  );
}

/** What only the fleet's file may set is missing there; what all clusters of a role lack, in the role's file. */
function placeOf(missing: Missing, isWholeRole: boolean, files: ClusterFiles): { location: Location; isShared: boolean } {
  const { cluster, violation } = missing;
  const owner = ownerOf(cluster.role, violation);
  const shared = owner === "fleet" ? files.fleet : owner === undefined && isWholeRole ? files.roles.get(cluster.role) : undefined;
  if (violation.path.length > 0 || shared === undefined) return { location: cluster.locate(violation.path, violation.on), isShared: false };
  return { location: { file: shared, range: start }, isShared: true };
}
