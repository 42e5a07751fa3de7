/** Which files inside ConfigMaps a closed schema judges: by component, and by the ConfigMap's key. */
export interface EmbeddedSchema {
  /** Component folders whose ConfigMaps have the file. */
  readonly components: readonly string[];
  readonly key: string;
  /** File in packages/verify/schemas/, without `.schema.json`. */
  readonly schema: string;
}

const withBlocks = ["thanos-receiver", "thanos-store", "thanos-compactor", "thanos-ruler"];

/**
 * The files that no program here judges well enough: Thanos passes unknown keys of two of them over, and Fluent Bit and
 * OpenSearch can be had neither as Go modules nor as packages of every machine.
 */
export const embeddedSchemas: readonly EmbeddedSchema[] = [
  { components: withBlocks, key: "objstore.yaml", schema: "objstore" },
  { components: ["thanos-receiver"], key: "hashrings.json", schema: "hashrings" },
  { components: ["thanos-receiver"], key: "limits.yaml", schema: "limits" },
  { components: ["thanos-query"], key: "endpoints.yaml", schema: "endpoints" },
  { components: ["thanos-query"], key: "range-cache.yaml", schema: "response-cache" },
  { components: ["thanos-query"], key: "labels-cache.yaml", schema: "response-cache" },
  { components: ["fluentbit"], key: "fluent-bit.yaml", schema: "fluent-bit" },
  { components: ["opensearch"], key: "opensearch.yml", schema: "opensearch" },
  { components: ["opensearch"], key: "config.yml", schema: "security-config" },
  { components: ["opensearch"], key: "roles.yml", schema: "security-roles" },
  { components: ["opensearch"], key: "roles_mapping.yml", schema: "security-roles-mapping" },
  { components: ["opensearch"], key: "action_groups.yml", schema: "security-action-groups" },
  { components: ["opensearch"], key: "tenants.yml", schema: "security-tenants" },
  { components: ["opensearch"], key: "nodes_dn.yml", schema: "security-nodes-dn" },
  { components: ["opensearch"], key: "allowlist.yml", schema: "security-allowlist" },
  { components: ["opensearch"], key: "index-template.json", schema: "index-template" },
  { components: ["opensearch"], key: "lifecycle-policy.json", schema: "lifecycle-policy" },
  { components: ["opensearch"], key: "daily-lifecycle-policy.json", schema: "lifecycle-policy" },
  { components: ["opensearch"], key: "snapshot-repository.json", schema: "snapshot-repository" },
  { components: ["opensearch"], key: "snapshot-policy.json", schema: "snapshot-policy" },
];
