import { tenantsOf } from "@thanos-fleet/fleet";
import { duration, follows, form, is, logLevel, type ArgumentTable, type Given } from "./argument-rule.ts";

const agent: ArgumentTable = [
  follows(
    "--agent",
    ({ cluster }) => (majorOf(cluster.values["prometheus-agent"]?.image.tag) >= 3 ? [""] : []),
    "it stores nothing and answers no query",
  ),
  follows("--enable-feature", enabledFeatures, "what later versions have a flag of its own for"),
  is("--config.file", "/etc/prometheus/config/prometheus.yml", "its configuration"),
  form("--config.auto-reload", /^$/, "another configuration needs no restart"),
  form("--config.auto-reload-interval", duration, "another configuration needs no restart"),
  is("--storage.agent.path", "/prometheus", "what is not sent yet outlives the pod"),
  form("--storage.agent.wal-truncate-frequency", /^[1-9]\d*h$/, "what is truncated before it was sent is lost"),
  follows(
    "--storage.remote.flush-deadline",
    ({ cluster }) => cluster.values["prometheus-agent"]?.queue.flushDeadline ?? "",
    "a pod that ends gives up the rest",
  ),
  logLevel("--log.level"),
];

function majorOf(tag = ""): number {
  return Number.parseInt(tag.replace(/^v/, ""), 10);
}

function enabledFeatures({ cluster }: Given): readonly string[] {
  return majorOf(cluster.values["prometheus-agent"]?.image.tag) >= 3 ? [] : ["agent"];
}

const alertmanager: ArgumentTable = [
  is("--config.file", "/etc/alertmanager/config/alertmanager.yml", "its configuration"),
  is("--storage.path", "/alertmanager", "silences and what was sent outlive the pod"),
  follows("--data.retention", ({ central }) => central.alertmanager?.retention ?? "", "as the values have it"),
  is("--web.listen-address", ":9093", "Rulers and the agent come from other pods; the documented port"),
  follows(
    "--cluster.listen-address",
    ({ replicas }) => (replicas > 1 ? "0.0.0.0:9094" : ""),
    "replicas tell each other what was sent; one alone listens to nobody",
  ),
  follows("--cluster.advertise-address", onlyInPairs("[$(POD_IP)]:9094"), "a pod without a private address would find none by itself"),
  follows("--cluster.peer", peers, "every replica, since any may start first"),
  follows("--cluster.reconnect-timeout", onlyInPairs("5m"), "a pod that moved comes back under another address"),
  is("POD_IP", "field status.podIP", "the address to advertise"),
  logLevel("--log.level"),
];

function onlyInPairs(value: string): (given: Given) => readonly string[] {
  return ({ replicas }) => (replicas > 1 ? [value] : []);
}

function peers({ replicas }: Given): readonly string[] {
  return replicas === 1
    ? []
    : Array.from({ length: replicas }, (_, index) => `alertmanager-${index}.alertmanager.monitoring.svc.cluster.local:9094`);
}

const exporter: ArgumentTable = [
  is("--es.uri", "https://opensearch.monitoring.svc.cluster.local:9200", "the log store, by TLS"),
  is("--es.ca", "/etc/exporter/ca/ca.crt", "its certificate is signed by our CA"),
  is("--es.all", "", "figures of every node, not of one"),
  form("--es.timeout", duration, "below the scrape's own timeout"),
  follows("--collector.snapshots", ifSnapshots(""), "a snapshot that fails must be seen"),
  is("--es.indices_settings", "", "when an index was made tells whether logs arrive"),
  is("--web.listen-address", ":9114", "the agent scrapes it; the documented port"),
  is("ES_USERNAME", "secret username", "a user that may read figures alone"),
  is("ES_PASSWORD", "secret password", "a user that may read figures alone"),
];

function ifSnapshots(value: string): (given: Given) => readonly string[] {
  return ({ central }) => (central.opensearch?.snapshotImage === true ? [value] : []);
}

const kubeStateMetrics: ArgumentTable = [
  follows("--port", ({ cluster }) => cluster.values["kube-state-metrics"]?.port ?? "", "as the values have it"),
  is("--telemetry-port", "8081", "its own metrics are at a port of their own; the documented one"),
  follows(
    "--resources",
    ({ cluster }) => (cluster.values["kube-state-metrics"]?.collectors ?? []).toSorted().join(","),
    "its ClusterRole allows these alone",
  ),
  form("--metric-allowlist", /^\^kube_\w+\$(?:,\^kube_\w+\$)*$/, "series that nothing asks for cost memory everywhere"),
];

const devicesOfPods = /^\^\((?:[\w-]+\|)*veth(?:\|[\w-]+)*\|lo\$\)\.\*$/;

const nodeExporter: ArgumentTable = [
  form("--collector.netdev.device-exclude", devicesOfPods, "each pod has a device, and each device many series"),
  form("--collector.netclass.ignored-devices", devicesOfPods, "each pod has a device, and each device many series"),
  is("--path.procfs", "/host/proc", "figures of the node, not of the container"),
  is("--path.sysfs", "/host/sys", "figures of the node, not of the container"),
  is("--path.rootfs", "/host/root", "file systems of the node, not of the container"),
  is("--path.udev.data", "/host/root/run/udev/data", "names of the node's disks"),
  follows(
    "--web.listen-address",
    ({ cluster }) => `[$(HOST_IP)]:${cluster.values["node-exporter"]?.port ?? ""}`,
    "the node's own address alone, not every one it has",
  ),
  is("HOST_IP", "field status.hostIP", "the node's own address"),
  logLevel("--log.level"),
];

const fluentbit: ArgumentTable = [
  is("--config", "/etc/fluentbit/config/fluent-bit.yaml", "its configuration"),
  logLevel("LOG_LEVEL"),
  is("OPENSEARCH_USERNAME", "secret username", "a user of this cluster"),
  is("OPENSEARCH_PASSWORD", "secret password", "a user of this cluster"),
];

const opensearch: ArgumentTable = [
  is("node.name", "field metadata.name", "the first election names its pods"),
  form("OPENSEARCH_JAVA_OPTS", /^-Xms(\d+)m -Xmx\1m$/, "a heap of one size, so that it never grows under load"),
  is("DISABLE_INSTALL_DEMO_CONFIG", "true", "the image's own users and certificates are known to all"),
  is("DISABLE_PERFORMANCE_ANALYZER_AGENT_CLI", "true", "a second process that nothing asks"),
  follows("AWS_EC2_METADATA_DISABLED", ifSnapshots("true"), "outside AWS the S3 client would wait for an address that does not answer"),
];

/** A tenant with namespaces of its own is a team; a cluster that leaves has none any more. */
function hasTeams({ clusters }: Given["fleet"]): boolean {
  const staying = clusters.filter(({ values }) => !values.decommission);
  return staying.flatMap((cluster) => tenantsOf(cluster)).some(({ namespaces }) => namespaces !== undefined);
}

const grafana: ArgumentTable = [
  is("GF_SERVER_HTTP_PORT", "3000", "the documented port"),
  follows("GF_SERVER_ROOT_URL", ({ central }) => `https://${central.hosts.grafana}/`, "links must open in a browser"),
  follows("GF_SERVER_DOMAIN", ({ central }) => central.hosts.grafana, "cookies are for this name"),
  is("GF_SECURITY_ADMIN_USER__FILE", "/etc/grafana/secrets/admin/username", "the administrator comes from a Secret"),
  is("GF_SECURITY_ADMIN_PASSWORD__FILE", "/etc/grafana/secrets/admin/password", "the administrator comes from a Secret"),
  is("GF_SECURITY_COOKIE_SECURE", "true", "a session travels by TLS alone"),
  is("GF_SECURITY_STRICT_TRANSPORT_SECURITY", "true", "browsers stay with TLS"),
  is("GF_SECURITY_DISABLE_GRAVATAR", "true", "names of people go nowhere"),
  is("GF_AUTH_ANONYMOUS_ENABLED", "false", "who has no login sees nothing"),
  is("GF_USERS_ALLOW_SIGN_UP", "false", "an administrator makes users"),
  follows(
    "GF_USERS_AUTO_ASSIGN_ORG_ROLE",
    ({ fleet }) => (hasTeams(fleet) ? ["None"] : []),
    "a new user sees nothing of other teams until it has a role; without teams there is nothing to keep apart",
  ),
  is("GF_ANALYTICS_REPORTING_ENABLED", "false", "nothing is sent outside"),
  is("GF_ANALYTICS_CHECK_FOR_UPDATES", "false", "nothing is fetched from outside"),
  is("GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES", "false", "nothing is fetched from outside"),
  is("GF_NEWS_NEWS_FEED_ENABLED", "false", "nothing is fetched from outside"),
  is("GF_PLUGINS_PREINSTALL_DISABLED", "true", "nothing is fetched from outside"),
  is("GF_PLUGINS_PREINSTALL_AUTO_UPDATE", "false", "nothing is fetched from outside"),
  is("GF_PLUGINS_PUBLIC_KEY_RETRIEVAL_DISABLED", "true", "nothing is fetched from outside"),
  is("GF_PLUGINS_PLUGIN_ADMIN_ENABLED", "false", "plugins come with the image alone"),
  is("GF_SNAPSHOTS_EXTERNAL_ENABLED", "false", "no dashboard is published outside"),
  is("GF_PATHS_DATA", "/var/lib/grafana", "users and sessions outlive the pod"),
  is("GF_PATHS_PROVISIONING", "/etc/grafana/provisioning", "data sources and dashboards come from rendered files"),
  is("GF_LOG_MODE", "console", "logs go where Fluent Bit reads them"),
  logLevel("GF_LOG_LEVEL"),
];

/** Arguments and variables of all other workloads, by their pods' label `app`. */
export const otherArguments: Readonly<Record<string, ArgumentTable>> = {
  "prometheus-agent": agent,
  alertmanager,
  "opensearch-exporter": exporter,
  "kube-state-metrics": kubeStateMetrics,
  "node-exporter": nodeExporter,
  fluentbit,
  opensearch,
  grafana,
  "opensearch-bootstrap": [],
  "grafana-organizations": [],
};
