import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { expectedComponents, type ExpectedRights } from "@thanos-fleet/components/expected";
import { tenantsOf, type Cluster, type Fleet } from "@thanos-fleet/fleet";
import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import { nameOf, type ClusterSet } from "../references/cluster-set.ts";

interface Rule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
  readonly verbs?: readonly string[];
}

/** Rights by the name of the ClusterRole; its holder reads in every namespace. */
const clusterRoles: Readonly<Record<string, ExpectedRights>> = Object.fromEntries(
  expectedComponents.flatMap(([, { clusterRoles: own = {} }]) => Object.entries(own)),
);

/** Every right of each role in Kubernetes and OpenSearch stands in a table, with nothing beside it. */
export function rightFindings(set: ClusterSet, cluster: Cluster, fleet: Fleet): Finding[] {
  const roles = set.ofKind("ClusterRole", "Role").flatMap((at) => kubernetesFindings(at, cluster));
  if (cluster.role !== "central") return roles;
  return [...roles, ...set.ofKind("ConfigMap").flatMap((at) => opensearchFindings(at, fleet))];
}

function kubernetesFindings(at: PlacedObject, cluster: Cluster): Finding[] {
  const expected = clusterRoles[nameOf(at)];
  const finding = (message: string): Finding => ({ code: "identity/right", place: { file: at.file, path: ["rules"] }, message });
  if (expected === undefined || at.object.kind !== "ClusterRole")
    return [finding(`no table gives the ${at.object.kind} ${nameOf(at)} any right`)];
  const { rules = [] } = at.object as { rules?: readonly Rule[] };
  const given = rules.flatMap(({ apiGroups = [], resources = [], nonResourceURLs = [], verbs = [] }) =>
    verbs.flatMap((verb) => [
      ...apiGroups.flatMap((group) => resources.map((resource) => `${verb} ${group}/${resource}`)),
      ...nonResourceURLs.map((url) => `${verb} ${url}`),
    ]),
  );
  const { rights, why } = expected;
  if (rights instanceof RegExp) {
    const beside = given.filter((right) => !rights.test(right));
    return [
      ...beside.map((right) => finding(`${nameOf(at)} may ${right}, which no table gives it: ${why}`)),
      ...uncounted(given, cluster).map((right) =>
        finding(`${nameOf(at)} may not ${right}: a collector whose objects it cannot read counts nothing`),
      ),
    ];
  }
  return [
    ...given
      .filter((right) => !rights.includes(right))
      .map((right) => finding(`${nameOf(at)} may ${right}, which no table gives it: ${why}`)),
    ...rights.filter((right) => !given.includes(right)).map((right) => finding(`${nameOf(at)} may not ${right}: ${why}`)),
  ];
}

/** Rights that the collectors need and that are not given, in whatever group the resource is. */
function uncounted(given: readonly string[], { values }: Cluster): string[] {
  const collectors = values["kube-state-metrics"]?.collectors ?? [];
  const needed = collectors.flatMap((resource) => ["list", "watch"].map((verb) => ({ verb, resource })));
  return needed
    .filter(({ verb, resource }) => !given.some((right) => right.startsWith(`${verb} `) && right.endsWith(`/${resource}`)))
    .map(({ verb, resource }) => `${verb} ${resource}`);
}

/** The roles of the log store: shippers add to their cluster's stream, readers read their tenant's records. */
function expectedRoles(fleet: Fleet): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    [
      "opensearch-exporter",
      {
        reserved: false,
        cluster_permissions: [
          "cluster:monitor/main",
          "cluster:monitor/health",
          "cluster:monitor/nodes/stats",
          "cluster:admin/repository/get",
          "cluster:admin/snapshot/get",
        ],
        index_permissions: [{ index_patterns: ["*"], allowed_actions: ["indices:monitor/settings/get"] }],
      },
    ],
    ["reader", reader(["logs.*", "logs-*"])],
    ...fleet.clusters.map(({ name }): [string, unknown] => [
      `fluentbit-${name}`,
      {
        reserved: false,
        cluster_permissions: ["indices:data/write/bulk"],
        index_permissions: [
          { index_patterns: [`logs.${name}`], allowed_actions: ["indices:data/write/index", "indices:data/write/bulk*"] },
        ],
      },
    ]),
    ...fleet.clusters.flatMap((sender) =>
      tenantsOf(sender).map(({ name }): [string, unknown] => [`reader-${name}`, reader([`logs.${sender.name}`], name)]),
    ),
  ]);
}

/** Who reads logs: of all tenants, or by a filter of every answer of one. */
function reader(patterns: readonly string[], tenant?: string): unknown {
  const filter = tenant === undefined ? {} : { dls: JSON.stringify({ term: { tenant } }) };
  return {
    reserved: false,
    cluster_permissions: ["cluster_composite_ops_ro"],
    index_permissions: [{ index_patterns: patterns, ...filter, allowed_actions: ["read"] }],
  };
}

function opensearchFindings(at: PlacedObject, fleet: Fleet): Finding[] {
  const { data = {} } = at.object as { data?: Readonly<Record<string, string>> };
  const roles = data["roles.yml"];
  if (roles === undefined) return [];
  const expected = expectedRoles(fleet);
  const finding = (key: string, piece: string, message: string): Finding => ({
    code: "identity/right",
    place: { file: at.file, path: ["data", key], piece },
    message,
  });
  const wrong = entriesOf(roles).flatMap(([name, role]) =>
    isDeepStrictEqual(role, expected.get(name))
      ? []
      : [finding("roles.yml", `${name}:`, `the role ${name} must be ${JSON.stringify(expected.get(name)) ?? "absent"}`)],
  );
  const mapped = entriesOf(data["roles_mapping.yml"] ?? "").flatMap(([name, mapping]) =>
    isDeepStrictEqual(mapping, expectedMapping(name, expected))
      ? []
      : [finding("roles_mapping.yml", `${name}:`, `the role ${name} is given to others than its own users`)],
  );
  const mappings = data["roles_mapping.yml"] ?? "";
  // A cluster that leaves sends nothing more, and one without shippers sends nothing here.
  const staying = fleet.clusters.filter(({ values }) => !values.decommission && values.fluentbit !== undefined);
  const needed = [...expectedRoles({ ...fleet, clusters: staying }).keys()];
  const missing = [
    ...needed.filter((name) => !has(roles, name)).map((name) => finding("roles.yml", "_meta:", `the role ${name} is missing`)),
    ...needed
      .filter((name) => !has(mappings, name))
      .map((name) => finding("roles_mapping.yml", "_meta:", `the role ${name} has no members`)),
  ];
  return [...wrong, ...mapped, ...missing];
}

function has(text: string, name: string): boolean {
  return entriesOf(text).some(([found]) => found === name);
}

/** Programs have a user of the role's name; people get a role of that name from who made their user. */
function expectedMapping(name: string, roles: ReadonlyMap<string, unknown>): unknown {
  if (name === "all_access") return { reserved: false, backend_roles: ["admin"] };
  if (!roles.has(name)) return undefined;
  return name.startsWith("reader") ? { reserved: false, backend_roles: [name] } : { reserved: false, users: [name] };
}

function entriesOf(text: string): [string, unknown][] {
  return Object.entries((parse(text) ?? {}) as Record<string, unknown>).filter(([name]) => name !== "_meta");
}
