import { printYaml, type JsonValue } from "@thanos-fleet/yaml-source";
import type { CentralContext, Sender } from "../src/component-definition.ts";
import { allLogStreams, dailyIndices, logStream } from "../src/log-streams.ts";

/** Name of the OpenSearch user of a cluster's log shipper: `username` in the cluster's own Secret, a key in the users' one. */
export function shipperUser(cluster: string): string {
  return `fluentbit-${cluster}`;
}

/** Name of the role that may read one tenant's logs; users get it by a backend role of this name. */
export function readerRole(tenant: string): string {
  return `reader-${tenant}`;
}

/** Name of the role that may read all logs; users get it by a backend role of this name. */
const readerOfAll = "reader";

/** Users that programs log in as. They are reserved: their passwords come from the Secret and can be changed nowhere else. */
export function programUsers(context: CentralContext): readonly string[] {
  return [exporterUser, ...context.senders.map(({ name }) => shipperUser(name))];
}

/** Name of the OpenSearch user that the exporter logs in as, and of its role. */
export const exporterUser = "opensearch-exporter";

/**
 * The security plugin's files, all but the users, whose hashes come from a Secret: a role for each cluster that may
 * append to its own stream and nothing else, roles for readers, and basic authentication over TLS. They are all that
 * securityadmin asks for.
 */
export function securityFiles(context: CentralContext, hasSnapshots: boolean): Record<string, string> {
  const clusters = context.senders.filter(({ components }) => components.includes("fluentbit"));
  return {
    "config.yml": printYaml(
      file("config", { config: { dynamic: { http: { anonymous_auth_enabled: false }, authc: { basic: basicAuthentication } } } }),
    ),
    "roles.yml": printYaml(
      file("roles", {
        [exporterUser]: exporterRole(hasSnapshots),
        ...Object.fromEntries(clusters.map(({ name }) => [shipperUser(name), shipperRole(name)])),
        ...readerRoles(clusters),
      }),
    ),
    "roles_mapping.yml": printYaml(
      file("rolesmapping", {
        all_access: { reserved: false, backend_roles: ["admin"] },
        [exporterUser]: { reserved: false, users: [exporterUser] },
        ...Object.fromEntries(clusters.map(({ name }) => [shipperUser(name), { reserved: false, users: [shipperUser(name)] }])),
        ...Object.fromEntries(Object.keys(readerRoles(clusters)).map((role) => [role, { reserved: false, backend_roles: [role] }])),
      }),
    ),
    "action_groups.yml": printYaml(file("actiongroups", {})),
    "tenants.yml": printYaml(file("tenants", {})),
    "nodes_dn.yml": printYaml(file("nodesdn", {})),
    "allowlist.yml": printYaml(file("allowlist", { config: { enabled: false, requests: {} } })),
  };
}

const basicAuthentication: JsonValue = {
  http_enabled: true,
  order: 0,
  http_authenticator: { type: "basic", challenge: true },
  authentication_backend: { type: "internal" },
};

/**
 * Appending to the cluster's own stream, and nothing else: no creating of indices, no rollover, no mapping, no reading.
 * The same action also writes over a record of a known version through the stream's backing index; the template's
 * `index.append_only.enabled` refuses that.
 */
function shipperRole(cluster: string): JsonValue {
  return {
    reserved: false,
    cluster_permissions: ["indices:data/write/bulk"],
    index_permissions: [
      { index_patterns: [logStream(cluster)], allowed_actions: ["indices:data/write/index", "indices:data/write/bulk*"] },
    ],
  };
}

/** A role that reads all streams and the daily indices before them, and for each tenant one that reads its records alone. */
function readerRoles(clusters: readonly Sender[]): Record<string, JsonValue> {
  return {
    [readerOfAll]: reading([allLogStreams, dailyIndices]),
    ...Object.fromEntries(
      clusters.flatMap(({ name, tenants }) =>
        tenants.map((tenant) => [readerRole(tenant.name), reading([logStream(name)], { term: { tenant: tenant.name } })]),
      ),
    ),
  };
}

function reading(patterns: readonly string[], filter?: JsonValue): JsonValue {
  return {
    reserved: false,
    cluster_permissions: ["cluster_composite_ops_ro"],
    index_permissions: [
      { index_patterns: [...patterns], ...(filter === undefined ? {} : { dls: JSON.stringify(filter) }), allowed_actions: ["read"] },
    ],
  };
}

/**
 * What the exporter's requests need, action by action: figures of the cluster and its nodes, the list of snapshots, and the
 * settings of all indices, which it asks for at once; no records.
 */
function exporterRole(hasSnapshots: boolean): JsonValue {
  return {
    reserved: false,
    cluster_permissions: [
      "cluster:monitor/main",
      "cluster:monitor/health",
      "cluster:monitor/nodes/stats",
      ...(hasSnapshots ? ["cluster:admin/repository/get", "cluster:admin/snapshot/get"] : []),
    ],
    index_permissions: [{ index_patterns: ["*"], allowed_actions: ["indices:monitor/settings/get"] }],
  };
}

function file(type: string, content: { [key: string]: JsonValue }): JsonValue {
  return { _meta: { type, config_version: 2 }, ...content };
}
