import { follows, is, type ArgumentTable, type Given } from "../../src/expected/argument-rule.ts";
import { always } from "../../src/expected/dial.ts";
import { claim, scratch, image, type DocumentedPath } from "../../src/expected/documented-path.ts";
import type { ExpectedComponent } from "../../src/expected/expected-component.ts";
import { exporterPage } from "../../src/expected/expected-probes.ts";
import { fixedResources, nobody, seconds, sizedByCentre } from "../../src/expected/expected-shape.ts";
import { one, ofCentre } from "../../src/expected/expected-workload.ts";
import { readAtStart, textsOf } from "../../src/expected/file-effect.ts";
import { hourly } from "../../src/expected/pod-details.ts";
import { parseQuantity } from "@thanos-fleet/schema";

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

/** The nodes, the job that writes what they begin with, and the exporter of their figures. */
export const apps: NonNullable<ExpectedComponent["apps"]> = {
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
};
