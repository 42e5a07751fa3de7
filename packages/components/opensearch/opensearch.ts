import { hash } from "node:crypto";
import { memoryLimitOf } from "@thanos-fleet/fleet";
import { parseQuantity } from "@thanos-fleet/schema";
import type { ComponentDefinition, DeriveContext } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import { endpoints } from "../src/endpoints.ts";
import { address, entity, flow, workload } from "../src/flows.ts";
import { workloadView } from "../src/workload.ts";
import { bootstrapFiles } from "./bootstrap.ts";
import { exporterPods, exporterPort, exporterView } from "./exporter.ts";
import { exporterUser, securityFiles } from "./security.ts";
import { authoritiesOf } from "../src/authorities.ts";
import { centralContext } from "../src/central-context.ts";
import { opensearchRules } from "./rules/opensearch-rules.ts";

export type OpensearchView = ReturnType<typeof derive>;

const { pods: opensearchPods, port: httpPort } = endpoints.opensearch;
/** Pods of the job that sets the cluster up; nothing else may use the administrator's certificate. */
const bootstrapPods = workload("opensearch-bootstrap");
const transportPort = 9300;
const mebibyte = 1024 * 1024;

function derive(context: DeriveContext) {
  const central = centralContext(context);
  const values = componentValues(context, "opensearch");
  const { name, values: cluster } = central.cluster;
  const security = securityFiles(central, values.snapshotImage);
  const bootstrap = bootstrapFiles(central, values);
  const exporter = exporterView(context, values);
  const job = workloadView(bootstrapPods, values.image, context);
  return {
    // Settings, logs and temporary files, as the StatefulSet bounds them.
    ...workloadView(opensearchPods, values.image, context, { replicas: values.replicas, scratchMebibytes: 64 + 1024 + 1024 }),
    user: 1000,
    httpPort,
    transportPort,
    replicas: values.replicas,
    storage: values.storage,
    placement: values.placement,
    resources: values.resources,
    memoryLimit: memoryLimitOf(values.resources),
    javaOptions: heapOptions(values.resources.memory),
    clusterName: `${name}-logs`,
    // Only the first start may name them: a node that finds no cluster would otherwise form a second one.
    initialNodes: values.bootstrap ? Array.from({ length: values.replicas }, (_, index) => `opensearch-${index}`) : [],
    mapsMemory: cluster.prerequisites.maxMapCount,
    hasSnapshots: values.snapshotImage,
    snapshotSecretName: values.snapshots.secretName,
    snapshotEndpoint: cluster.objectStorage.endpoint,
    snapshotProtocol: cluster.objectStorage.insecure ? "http" : "https",
    snapshotRegion: cluster.objectStorage.region,
    prepareScript: prepareScript(values.snapshotImage),
    readinessScript,
    security,
    trustedCaSecretName: authoritiesOf(central.cluster).trusted,
    bootstrapData: bootstrap,
    // A Job is named by all that is in it; what it reads from ConfigMaps belongs to that.
    bootstrapJob: { ...job, checksum: hash("sha256", JSON.stringify([security, bootstrap])) },
    bootstrapNetworkPolicies: job.networkPolicies,
    exporter,
    exporterNetworkPolicies: exporter.networkPolicies,
  };
}

/** Half of the memory for the heap, never resized; the other half for the file system's cache, which Lucene lives on. */
function heapOptions(memory: string): string {
  const mebibytes = Math.floor(parseQuantity(memory) / mebibyte / 2);
  return `-Xms${mebibytes}m -Xmx${mebibytes}m`;
}

/**
 * Ready means: the node has joined, and has read the users and roles from the cluster. Then, and not before, a request
 * without a login is answered 401. It asks for no password, which would stand in the pod, and looks at this node alone:
 * were it to look at the cluster's health, one lost shard would take the whole Service away.
 */
const readinessScript = `[ "$(curl --silent --insecure --output /dev/null --max-time 8 --write-out '%{http_code}' https://localhost:${httpPort}/)" = 401 ]`;

/**
 * Fills the writable copy of the configuration folder: the image's own files, ours over them, and a keystore with the
 * snapshots' keys. It runs before each start of a pod, so a changed Secret is picked up by a restart.
 */
function prepareScript(hasSnapshots: boolean): string {
  const keystore = "/usr/share/opensearch/bin/opensearch-keystore";
  return [
    "set -eu",
    "cp -r /usr/share/opensearch/config/. /config/",
    "cp /settings/opensearch.yml /config/opensearch.yml",
    "mkdir -p /config/certificates/transport /config/certificates/http",
    "export OPENSEARCH_PATH_CONF=/config",
    "rm -f /config/opensearch.keystore",
    `${keystore} create`,
    // From the standard input a key ends with its line; a file would be stored with the line break that editors add.
    ...(hasSnapshots
      ? ["access_key", "secret_key"].map((key) => `${keystore} add --force --stdin s3.client.default.${key} < /snapshot-keys/${key}`)
      : []),
    "",
  ].join("\n");
}

export const opensearch: ComponentDefinition = {
  name: "opensearch",
  order: 90,
  namespace: "monitoring",
  description: "Stores the logs of all clusters.",
  derive,
  flows: (context) => {
    const { endpoint, address: s3 } = context.cluster.values.objectStorage;
    const hasSnapshots = componentValues(context, "opensearch").snapshotImage;
    return [
      flow(opensearchPods, opensearchPods, transportPort),
      flow(bootstrapPods, opensearchPods, httpPort),
      flow(exporterPods, opensearchPods, httpPort),
      flow(entity("gateway"), opensearchPods, httpPort),
      ...(hasSnapshots ? [flow(opensearchPods, address(s3), Number(endpoint.slice(endpoint.lastIndexOf(":") + 1)))] : []),
    ];
  },
  scrapeTargets: () => [{ job: "opensearch-exporter", pods: exporterPods, port: exporterPort }],
  secrets: (context) => {
    const values = componentValues(context, "opensearch");
    const { certificates } = centralContext(context).cluster.values;
    const leaves = ["opensearch-transport-tls", "opensearch-http-tls", "opensearch-admin-tls"];
    return [
      {
        name: "opensearch-users",
        namespace: "monitoring",
        keys: ["internal_users.yml"],
        purpose:
          "OpenSearch's users with the hashes of their passwords: an administrator, and with `reserved: true` `opensearch-exporter` and one `fluentbit-<cluster>` for each cluster that ships logs",
      },
      {
        name: values.exporter.secretName,
        namespace: "monitoring",
        keys: ["username", "password"],
        purpose: `login at OpenSearch of the user \`${exporterUser}\`, which may read its figures`,
      },
      ...(values.snapshotImage
        ? [
            {
              name: values.snapshots.secretName,
              namespace: "monitoring" as const,
              keys: ["access_key", "secret_key"],
              purpose: "keys of the snapshots' bucket",
            },
          ]
        : []),
      ...(certificates.source === "existing"
        ? leaves.map((name) => ({
            name,
            namespace: "monitoring" as const,
            keys: ["tls.crt", "tls.key", "ca.crt"],
            purpose: "a certificate of OpenSearch, its key in PKCS#8",
            source: { kind: "elsewhere" as const },
          }))
        : []),
    ];
  },
  appVersion: (context) => componentValues(context, "opensearch").image.tag,
  rules: ({ cluster, jobs }) => [{ subject: "opensearch", order: 180, groups: opensearchRules({ cluster, jobs }) }],
};
