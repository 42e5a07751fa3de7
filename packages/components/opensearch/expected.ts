import { follows, is, type ArgumentTable, type Given } from "../src/expected/argument-rule.ts";
import { always } from "../src/expected/dial.ts";
import { claim, scratch, image, type DocumentedPath } from "../src/expected/documented-path.ts";
import { exporterPage } from "../src/expected/expected-probes.ts";
import { tenantsOf, type Cluster, type Fleet } from "@thanos-fleet/fleet";
import { sendsLogs, type ExpectedLogRole } from "../src/expected/expected-log-role.ts";
import { fixedResources, nobody, seconds, sizedByCentre } from "../src/expected/expected-shape.ts";
import { hourly } from "../src/expected/pod-details.ts";
import { one, ofCentre } from "../src/expected/expected-workload.ts";
import { row, objectStoragePort } from "../src/expected/expected-flow.ts";
import { readAtStart, textsOf } from "../src/expected/file-effect.ts";
import type { ExpectedComponent } from "../src/expected/expected-component.ts";
import { parseDuration, parseQuantity } from "@thanos-fleet/schema";
import { elasticsearchExporter } from "./tools/elasticsearch-exporter.ts";

const exporter: ArgumentTable = [
  is("--es.uri", "https://opensearch.monitoring.svc.cluster.local:9200", "the log store, by TLS"),
  is("--es.ca", "/etc/exporter/ca/ca.crt", "its certificate is signed by our CA"),
  is("--es.all", "", "figures of every node, not of one"),
  is("--es.timeout", "8s", "below the scrape's own timeout of 10 s"),
  follows("--collector.snapshots", ifSnapshots(""), "a snapshot that fails must be seen"),
  is("--es.indices_settings", "", "when an index was made tells whether logs arrive"),
  is("--web.listen-address", ":9114", "the agent scrapes it; the documented port"),
  is("ES_USERNAME", "secret username", "a user that may read figures alone"),
  is("ES_PASSWORD", "secret password", "a user that may read figures alone"),
];

/** A duration as OpenSearch's policies write it. */
function wholeDays(time: string | undefined): string | undefined {
  return time === undefined ? undefined : `${parseDuration(time) / 86_400}d`;
}

function ifSnapshots(value: string): (given: Given) => readonly string[] {
  return ({ central }) => (central.opensearch?.snapshotImage === true ? [value] : []);
}

function heap({ central }: Given): string {
  const mebibytes = Math.floor(parseQuantity(central.opensearch?.resources.memory ?? "0") / 2 ** 21);
  return `-Xms${mebibytes}m -Xmx${mebibytes}m`;
}

const node: ArgumentTable = [
  is("node.name", "field metadata.name", "the first election names its pods"),
  follows("OPENSEARCH_JAVA_OPTS", heap, "half of the memory, and of one size, so that it never grows under load"),
  is("DISABLE_INSTALL_DEMO_CONFIG", "true", "the image's own users and certificates are known to all"),
  is("DISABLE_PERFORMANCE_ANALYZER_AGENT_CLI", "true", "a second process that nothing asks"),
  follows("AWS_EC2_METADATA_DISABLED", ifSnapshots("true"), "outside AWS the S3 client would wait for an address that does not answer"),
];

const ofImage = { ...sizedByCentre((values) => values.opensearch), user: 1000, ownsVolumes: true, why: "the user of its image" };

const domain = "monitoring.svc.cluster.local";
const nodeNames = [`opensearch-nodes.${domain}`, `*.opensearch-nodes.${domain}`];

/** OpenSearch reads keys in PKCS8 alone, and tells nodes and administrators by their subjects. */
const ofOpenSearch = { encoding: "PKCS8", isOfClient: false } as const;

export const expected: ExpectedComponent = {
  apps: {
    opensearch: {
      arguments: node,
      workload: {
        kind: "StatefulSet",
        replicas: ofCentre((values) => values.opensearch?.replicas),
        keeps: { claim: "data", component: "opensearch" },
        replaces: "Parallel",
        why: "a first election needs most nodes at once",
      },
      probes: {
        readiness: {
          asks: `[ "$(curl --silent --insecure --output /dev/null --max-time 8 --write-out '%{http_code}' https://localhost:9200/)" = 401 ]`,
          seconds: 30,
          why: "a node that asks for a login has its security index, and can serve",
        },
        startup: { asks: "connect", port: "http", seconds: 900, why: "shards are recovered first" },
      },
      // Its temporary files, and two GiB of logs and of dumps.
      shape: { ...ofImage, scratch: () => 64 + 2 * 1024, grace: seconds(300) },
      files: [readAtStart("config", ["opensearch/opensearch.yml"], "settings of a node are read when it starts")],
      details: {
        containers: ["prepare", "opensearch"],
        scratch: { config: "64Mi", logs: "1Gi", temporary: "1Gi" },
        readySeconds: 60,
        why: "shards move when a node comes and goes",
      },
      listeners: () => [
        { port: 9200, speaks: "https", why: "OpenSearch's documented port; its security plugin ends TLS" },
        { port: 9300, speaks: "transport", why: "OpenSearch's documented port between nodes" },
      ],
      dials: [
        {
          where: "opensearch.yml",
          to: ["opensearch"],
          speaks: "transport",
          defaultPort: 9300,
          isNeeded: always,
          why: "nodes find each other before any of them is ready",
        },
      ],
      paths: [
        { path: "/usr/share/opensearch/data", container: "opensearch", ...claim, why: "the image's documented `path.data`" },
        { path: "/usr/share/opensearch/logs", container: "opensearch", ...scratch, why: "the image's documented `path.logs`" },
        {
          path: "/usr/share/opensearch/config",
          container: "opensearch",
          ...scratch,
          why: "the image's configuration with ours",
        },
        { path: "/tmp", ...scratch, why: "the JVM unpacks libraries there" },
        { path: "/config", container: "prepare", ...scratch, why: "the init container fills the configuration" },
        ...["http", "transport"].flatMap((layer) =>
          ["tls.crt", "tls.key", "ca.crt"].map((file): DocumentedPath => ({
            path: `/usr/share/opensearch/config/certificates/${layer}/${file}`,
            container: "opensearch",
            kind: "files",
            isWritten: false,
            why: "`opensearch.yml` names it relative to the configuration",
          })),
        ),
        { path: "/usr/share/opensearch/bin/opensearch-keystore", ...image, why: "the image's tool" },
        {
          path: "/usr/share/opensearch/config",
          container: "prepare",
          ...image,
          why: "the image's own configuration, which the init container copies",
        },
        { path: "/bin/bash", ...image, why: "the image's shell" },
      ],
      exceptions: {
        allowed: ["imageUser", "noLiveness"],
        why: "a node that recovers shards or waits for its cluster answers late, and a restart would only make it begin again; its files belong to the image's user 1000",
      },
      published: [{ port: 9200, how: "OpenSearch's security plugin: a user of its own for each cluster" }],
    },
    "opensearch-bootstrap": {
      arguments: [],
      shape: { ...ofImage, account: "opensearch", fixed: fixedResources("100m", "512Mi", { request: "64Mi", limit: "512Mi" }) },
      files: [
        {
          files: ["opensearch-security/*", "opensearch-bootstrap/*"],
          annotation: "checksum/bootstrap",
          hashed: (texts) => JSON.stringify([textsOf(texts, "opensearch-security"), textsOf(texts, "opensearch-bootstrap")]),
          why: "a Job runs once for what it is made of",
        },
      ],
      details: {
        containers: ["bootstrap"],
        scratch: { work: "16Mi", temporary: "64Mi" },
        job: hourly,
        why: "files of the security plugin, and what its tool unpacks",
      },
      dials: [
        {
          where: "bootstrap.sh",
          to: ["opensearch"],
          speaks: "https",
          isNeeded: always,
          why: "the script writes templates and rights by OpenSearch's API",
        },
      ],
      paths: [
        { path: "/bin/bash", ...image, why: "the image's shell" },
        {
          path: "/usr/share/opensearch/plugins/opensearch-security/tools/securityadmin.sh",
          ...image,
          why: "the security plugin's tool",
        },
        { path: "/work", ...scratch, why: "the tool wants all files in one folder" },
        { path: "/tmp", ...scratch, why: "the JVM of the tool unpacks libraries there" },
      ],
      exceptions: {
        allowed: ["imageUser"],
        why: "it runs OpenSearch's own tools, whose files belong to the image's user 1000",
      },
    },
    "opensearch-exporter": {
      arguments: exporter,
      workload: { kind: "Deployment", replicas: one, replaces: "Recreate", why: "two would report every figure twice" },
      probes: {
        readiness: exporterPage("/healthz"),
        liveness: exporterPage("/healthz"),
        startup: { asks: "GET /healthz", port: "metrics", seconds: 60, why: "the exporter's page" },
      },
      shape: { ...nobody, ...sizedByCentre((values) => values.opensearch?.exporter) },
      details: { containers: ["exporter"] },
      listeners: () => [{ port: 9114, speaks: "http", why: "the exporter's documented port" }],
      dials: [
        {
          where: "--es.uri",
          to: ["opensearch"],
          speaks: "https",
          isNeeded: always,
          why: "figures of the log store",
        },
      ],
    },
  },
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
  logRoles: ({ clusters, centrals }) => ({
    all_access: { heldBy: { backend_roles: ["admin"] }, why: "an administrator comes from the bootstrap's users" },
    "opensearch-exporter": {
      allows: {
        cluster_permissions: [
          "cluster:monitor/main",
          "cluster:monitor/health",
          "cluster:monitor/nodes/stats",
          ...(takesSnapshots(centrals) ? ["cluster:admin/repository/get", "cluster:admin/snapshot/get"] : []),
        ],
        index_permissions: [{ index_patterns: ["*"], allowed_actions: ["indices:monitor/settings/get"] }],
      },
      heldBy: { users: ["opensearch-exporter"] },
      why: "it reads figures and no record",
    },
    reader: reader("reader", ["logs.*", "logs-*"]),
    ...Object.fromEntries(clusters.flatMap((sender) => tenantsOf(sender).map(({ name }) => tenantReader(name, sender)))),
  }),
  settings: [
    {
      key: "opensearch.yml",
      path: ["s3.client.default.endpoint"],
      is: ({ opensearch, objectStorage }) => (opensearch?.snapshotImage === true ? objectStorage.endpoint : undefined),
      why: "snapshots and their keys belong to this storage",
    },
    {
      key: "opensearch.yml",
      path: ["s3.client.default.protocol"],
      is: ({ opensearch, objectStorage }) => (opensearch?.snapshotImage === true ? (objectStorage.insecure ? "http" : "https") : undefined),
      why: "the endpoint speaks TLS, or it does not",
    },
    {
      key: "lifecycle-policy.json",
      path: ["policy", "states", 0, "transitions", 0, "conditions", "min_rollover_age"],
      is: ({ retention }) => wholeDays(retention.logs),
      why: "a record is kept as long as the retention of logs says, and its index goes when the last one is old enough",
    },
    {
      key: "lifecycle-policy.json",
      path: ["policy", "states", 0, "actions", 0, "rollover", "min_index_age"],
      is: ({ opensearch }) => wholeDays(opensearch?.rollover.age),
      why: "the shorter a stream's indices live, the less is kept too long, and the more shards there are",
    },
    {
      key: "lifecycle-policy.json",
      path: ["policy", "states", 0, "actions", 0, "rollover", "min_primary_shard_size"],
      is: ({ opensearch }) => opensearch && `${parseQuantity(opensearch.rollover.size)}b`,
      why: "a shard is closed before it is too large to move",
    },
    {
      key: "daily-lifecycle-policy.json",
      path: ["policy", "states", 0, "transitions", 0, "conditions", "min_index_age"],
      is: ({ retention }) => wholeDays(retention.logs),
      why: "daily indices of earlier releases are kept as long",
    },
    {
      key: "snapshot-policy.json",
      path: ["deletion", "condition", "max_age"],
      is: ({ opensearch }) => wholeDays(opensearch?.snapshots.retention),
      why: "a snapshot is kept as long as the values say",
    },
    {
      key: "index-template.json",
      path: ["template", "settings", "number_of_replicas"],
      is: ({ opensearch }) => (opensearch !== undefined && opensearch.replicas > 1 ? 1 : 0),
      why: "a lost node must take no record with it, and one node alone has no place for a copy",
    },
  ],
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

function takesSnapshots(centrals: Fleet["centrals"]): boolean {
  return centrals.some(({ values }) => values.opensearch?.snapshotImage === true);
}

/** Who reads logs: of all tenants, or by a filter of every answer of one. */
function reader(role: string, patterns: readonly string[], filter: { readonly dls?: string } = {}): ExpectedLogRole {
  return {
    allows: {
      cluster_permissions: ["cluster_composite_ops_ro"],
      index_permissions: [{ index_patterns: patterns, ...filter, allowed_actions: ["read"] }],
    },
    heldBy: { backend_roles: [role] },
    why: "people read, and a team its tenant's records alone",
  };
}

function tenantReader(tenant: string, sender: Cluster): [string, ExpectedLogRole] {
  const role = `reader-${tenant}`;
  const filtered = reader(role, [`logs.${sender.name}`], { dls: JSON.stringify({ term: { tenant } }) });
  return [role, { ...filtered, mayBeMissing: !sendsLogs(sender) }];
}
