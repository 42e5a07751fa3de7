import { hash } from "node:crypto";
import { parseQuantity } from "@thanos-fleet/schema";
import type { CentralContext, ComponentDefinition, DeriveContext } from "../component-definition.ts";
import { componentValues } from "../component-values.ts";
import { address, entity, flow, workload } from "../flows.ts";
import { workloadView } from "../workload.ts";
import { bootstrapFiles } from "./opensearch/bootstrap.ts";
import { securityFiles } from "./opensearch/security.ts";
import { centralContext } from "./thanos-receiver.ts";

export type OpensearchView = ReturnType<typeof derive>;

export const opensearchPods = workload("opensearch");
/** Pods of the job that sets the cluster up; nothing else may use the administrator's certificate. */
const bootstrapPods = workload("opensearch-bootstrap");
const httpPort = 9200;
const transportPort = 9300;
const mebibyte = 1024 * 1024;

function derive(context: DeriveContext) {
  const central = centralContext(context);
  const values = componentValues(context, "opensearch");
  const nodes = Array.from({ length: values.replicas }, (_, index) => `opensearch-${index}`);
  // Half for the heap, the other half for the file system's cache, which Lucene lives on.
  const heapMebibytes = Math.floor(parseQuantity(values.resources.memory) / mebibyte / 2);
  const security = securityFiles(central);
  const bootstrap = bootstrapFiles(central, values);
  const job = workloadView(bootstrapPods, values.image, context);
  const config = nodeSettings(central, nodes);
  return {
    ...workloadView(opensearchPods, values.image, context, { replicas: values.replicas }),
    user: 1000,
    httpPort,
    transportPort,
    replicas: values.replicas,
    storage: values.storage,
    placement: values.placement,
    resources: values.resources,
    memoryLimit: values.resources.memoryLimit ?? values.resources.memory,
    javaOptions: `-Xms${heapMebibytes}m -Xmx${heapMebibytes}m`,
    config,
    hasSnapshots: values.snapshotImage,
    snapshotSecretName: values.snapshots.secretName,
    security,
    bootstrapData: bootstrap,
    prepareScript: prepareScript(values.snapshotImage),
    bootstrapJob: { ...job, jobName: `opensearch-bootstrap-${hash("sha256", JSON.stringify([security, bootstrap, values.image.tag])).slice(0, 8)}` },
    bootstrapNetworkPolicies: job.networkPolicies,
  };
}

/** What opensearch.yml says, one setting a line. */
function nodeSettings(context: CentralContext, nodes: readonly string[]) {
  const values = componentValues(context, "opensearch");
  const { objectStorage, prerequisites } = context.cluster.values;
  return {
    "cluster.name": `${context.cluster.name}-logs`,
    "network.host": "0.0.0.0",
    "http.port": httpPort,
    "transport.port": transportPort,
    "discovery.seed_hosts": ["opensearch-nodes.monitoring.svc.cluster.local"],
    // Only the first start may name them: a node that finds no cluster would otherwise form a second one.
    ...(values.bootstrap ? { "cluster.initial_cluster_manager_nodes": [...nodes] } : {}),
    "node.store.allow_mmap": prerequisites.maxMapCount,
    "plugins.security.ssl.transport.pemcert_filepath": "certificates/transport/tls.crt",
    "plugins.security.ssl.transport.pemkey_filepath": "certificates/transport/tls.key",
    "plugins.security.ssl.transport.pemtrustedcas_filepath": "certificates/transport/ca.crt",
    "plugins.security.ssl.transport.enforce_hostname_verification": false,
    "plugins.security.ssl.http.enabled": true,
    "plugins.security.ssl.http.pemcert_filepath": "certificates/http/tls.crt",
    "plugins.security.ssl.http.pemkey_filepath": "certificates/http/tls.key",
    "plugins.security.ssl.http.pemtrustedcas_filepath": "certificates/http/ca.crt",
    "plugins.security.ssl.http.clientauth_mode": "OPTIONAL",
    "plugins.security.ssl_cert_reload_enabled": true,
    "plugins.security.nodes_dn": ["CN=opensearch-node"],
    "plugins.security.authcz.admin_dn": ["CN=opensearch-admin"],
    "plugins.security.allow_default_init_securityindex": false,
    "plugins.security.restapi.roles_enabled": ["all_access"],
    "plugins.security.system_indices.enabled": true,
    ...(values.snapshotImage
      ? {
          "s3.client.default.endpoint": objectStorage.endpoint,
          "s3.client.default.protocol": objectStorage.insecure ? "http" : "https",
          "s3.client.default.region": objectStorage.region,
          "s3.client.default.path_style_access": true,
        }
      : {}),
  };
}

/**
 * Fills the writable copy of the configuration folder: the image's own files, ours over them, and a keystore with the
 * snapshots' keys. Runs before each start, so a changed Secret is picked up by a restart.
 */
function prepareScript(hasSnapshots: boolean): string {
  return [
    "set -eu",
    "cp -r /usr/share/opensearch/config/. /config/",
    "rm -f /config/opensearch.keystore",
    "cp /settings/opensearch.yml /config/opensearch.yml",
    "mkdir -p /config/certificates/transport /config/certificates/http",
    "export OPENSEARCH_PATH_CONF=/config",
    "/usr/share/opensearch/bin/opensearch-keystore create",
    ...(hasSnapshots
      ? [
          "/usr/share/opensearch/bin/opensearch-keystore add-file --force s3.client.default.access_key /snapshot-keys/access_key",
          "/usr/share/opensearch/bin/opensearch-keystore add-file --force s3.client.default.secret_key /snapshot-keys/secret_key",
        ]
      : []),
    "",
  ].join("\n");
}

export const opensearch: ComponentDefinition = {
  name: "opensearch",
  namespace: "monitoring",
  description: "Stores the logs of all clusters.",
  dependsOn: ["namespaces", "platform"],
  derive,
  flows: (context) => {
    const { endpoint, address: s3 } = context.cluster.values.objectStorage;
    const hasSnapshots = componentValues(context, "opensearch").snapshotImage;
    return [
      flow(opensearchPods, opensearchPods, transportPort),
      flow(bootstrapPods, opensearchPods, httpPort),
      flow(entity("gateway"), opensearchPods, httpPort),
      ...(hasSnapshots ? [flow(opensearchPods, address(s3), Number(endpoint.slice(endpoint.lastIndexOf(":") + 1)))] : []),
    ];
  },
  secrets: (context) => {
    const values = componentValues(context, "opensearch");
    const { certificates } = centralContext(context).cluster.values;
    const leaves = ["opensearch-transport-tls", "opensearch-http-tls", "opensearch-admin-tls"];
    return [
      { name: "opensearch-users", namespace: "monitoring", keys: ["internal_users.yml"], purpose: "OpenSearch's users with the hashes of their passwords" },
      ...(values.snapshotImage ? [{ name: values.snapshots.secretName, namespace: "monitoring" as const, keys: ["access_key", "secret_key"], purpose: "keys of the snapshots' bucket" }] : []),
      ...(certificates.source === "existing" ? leaves.map((name) => ({ name, namespace: "monitoring" as const, keys: ["tls.crt", "tls.key", "ca.crt"], purpose: "a certificate of OpenSearch, its key in PKCS#8" })) : []),
    ];
  },
  appVersion: (context) => componentValues(context, "opensearch").image.tag,
};
