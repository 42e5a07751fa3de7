import { printYaml, type JsonValue } from "@thanos-fleet/yaml-source";
import type { CentralContext, Sender } from "../../component-definition.ts";
import { logIndexPatterns } from "./log-indices.ts";

/** Name of the OpenSearch user of a cluster's log shipper: `username` in the cluster's own Secret, a key in the users' one. */
export function shipperUser(cluster: string): string {
  return `fluentbit-${cluster}`;
}

/** Name of the OpenSearch user that the exporter logs in as, and of its role. */
export const exporterUser = "opensearch-exporter";

/**
 * The security plugin's files, all but the users, whose hashes come from a Secret: a role for each cluster that may write
 * its own indices and nothing else, and basic authentication over TLS. They are all that securityadmin asks for.
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
        ...Object.fromEntries(clusters.map((cluster) => [shipperUser(cluster.name), shipperRole(cluster)])),
      }),
    ),
    "roles_mapping.yml": printYaml(
      file("rolesmapping", {
        all_access: { reserved: false, backend_roles: ["admin"] },
        [exporterUser]: { reserved: false, users: [exporterUser] },
        ...Object.fromEntries(clusters.map(({ name }) => [shipperUser(name), { reserved: false, users: [shipperUser(name)] }])),
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

/** Creating documents in indices that may not exist yet, and nothing else: no reading, no changing, no deleting. */
function shipperRole(cluster: Sender): JsonValue {
  return {
    reserved: false,
    cluster_permissions: ["cluster:monitor/main", "indices:data/write/bulk"],
    index_permissions: [
      {
        index_patterns: [...logIndexPatterns(cluster)],
        allowed_actions: ["create_index", "indices:data/write/index", "indices:data/write/bulk*", "indices:admin/mapping/put"],
      },
    ],
  };
}

/** What the exporter's requests need, action by action: figures of the cluster and its nodes, and the list of snapshots; no index. */
function exporterRole(hasSnapshots: boolean): JsonValue {
  return {
    reserved: false,
    cluster_permissions: [
      "cluster:monitor/main",
      "cluster:monitor/health",
      "cluster:monitor/nodes/stats",
      ...(hasSnapshots ? ["cluster:admin/repository/get", "cluster:admin/snapshot/get"] : []),
    ],
  };
}

function file(type: string, content: { [key: string]: JsonValue }): JsonValue {
  return { _meta: { type, config_version: 2 }, ...content };
}
