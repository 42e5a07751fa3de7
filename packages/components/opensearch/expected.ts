import { row, objectStoragePort } from "../src/expected/expected-flow.ts";
import type { ExpectedComponent } from "../src/expected/expected-component.ts";
import { apps } from "./expected/apps.ts";
import { logRoles } from "./expected/log-roles.ts";
import { settings } from "./expected/settings.ts";
import { elasticsearchExporter } from "./tools/elasticsearch-exporter.ts";

const domain = "monitoring.svc.cluster.local";
const nodeNames = [`opensearch-nodes.${domain}`, `*.opensearch-nodes.${domain}`];

/** OpenSearch reads keys in PKCS8 alone, and tells nodes and administrators by their subjects. */
const ofOpenSearch = { encoding: "PKCS8", isOfClient: false } as const;

export const expected: ExpectedComponent = {
  apps,
  flows: (cluster) => [
    row("prometheus-agent", "opensearch-exporter", "metrics of the centre", 9114),
    row("gateway", "opensearch", "logs of the edges", 9200),
    row("opensearch", "opensearch", "copies, elections, searches", 9300),
    row("opensearch-bootstrap", "opensearch", "users, roles, templates and policies", 9200),
    row("opensearch-exporter", "opensearch", "figures of the log store", 9200),
    ...(cluster.role === "central" && cluster.values.opensearch?.snapshotImage === true
      ? [row("opensearch", "object-storage", "snapshots", objectStoragePort(cluster))]
      : []),
  ],
  forbidden: [
    { from: ["world", "node", "foreign-pod"], to: "opensearch", ports: [9200], why: "edges come through the Gateway" },
    { from: "everything", except: ["opensearch"], to: "opensearch", ports: [9300], why: "only nodes of OpenSearch speak there" },
  ],
  certificates: ({ values: { hosts } }) => ({
    "opensearch-http": {
      ...ofOpenSearch,
      secretName: "opensearch-http-tls",
      commonName: "opensearch-http",
      dnsNames: [hosts.opensearch, `opensearch.${domain}`, "opensearch.monitoring.svc", ...nodeNames, "localhost"],
      usages: ["server auth"],
      why: "edges ask for the host, the centre for the Services",
    },
    "opensearch-transport": {
      ...ofOpenSearch,
      secretName: "opensearch-transport-tls",
      commonName: "opensearch-node",
      dnsNames: ["opensearch-node", ...nodeNames],
      usages: ["server auth", "client auth"],
      why: "a node is both ends, and nodes_dn knows this subject",
    },
    "opensearch-admin": {
      ...ofOpenSearch,
      secretName: "opensearch-admin-tls",
      commonName: "opensearch-admin",
      dnsNames: ["opensearch-admin"],
      usages: ["client auth"],
      why: "admin_dn knows this subject, which serves nothing",
    },
  }),
  logRoles,
  settings,
  filesWithPaths: ["opensearch.yml"],
  syncOptions: [
    {
      kind: "ConfigMap",
      name: "opensearch-security",
      options: "ServerSideApply=true",
      why: "it grows with each tenant, and an annotation holds a copy of 256 KiB at most",
    },
  ],
  lines: [
    { key: "bootstrap.sh", line: "pause='5'", why: "a cluster that forms is not asked all the time" },
    { key: "bootstrap.sh", line: "tries='120'", why: "an index of some minutes follows within ten" },
    {
      key: "bootstrap.sh",
      line: 'tls=(--silent --show-error --max-time 90 --cacert "$certificates/ca.crt" --cert "$certificates/tls.crt" --key "$certificates/tls.key")',
      why: "the log store is asked by TLS, as its administrator, and never without an end",
    },
    {
      key: "bootstrap.sh",
      line: 'until request "$url/_cluster/health?wait_for_status=yellow&timeout=30s"; do',
      why: "streams need their first shards, and half a minute is less than the longest answer",
    },
    {
      key: "bootstrap.sh",
      line: 'if [ "$attempt" -ge 100 ]; then echo "the cluster has not formed" >&2; exit 1; fi',
      why: "with an answer each half a minute it ends before its Job does",
    },
  ],
  schemas: {
    "opensearch.yml": "opensearch",
    "config.yml": "security-config",
    "roles.yml": "security-roles",
    "roles_mapping.yml": "security-roles-mapping",
    "action_groups.yml": "security-action-groups",
    "tenants.yml": "security-tenants",
    "nodes_dn.yml": "security-nodes-dn",
    "allowlist.yml": "security-allowlist",
    "index-template.json": "index-template",
    "lifecycle-policy.json": "lifecycle-policy",
    "daily-lifecycle-policy.json": "lifecycle-policy",
    "snapshot-repository.json": "snapshot-repository",
    "snapshot-policy.json": "snapshot-policy",
  },
  servers: [{ tool: elasticsearchExporter, image: "prometheuscommunity/elasticsearch-exporter", started: /msg="Listening on"/ }],
  scrapes: () => [{ job: "opensearch-exporter", port: () => 9114, why: "the exporter's documented port" }],
};
