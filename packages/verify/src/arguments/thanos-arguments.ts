import { parseDuration } from "@thanos-fleet/schema";
import { duration, follows, form, is, logLevel, type ArgumentRule, type ArgumentTable, type Given } from "./argument-rule.ts";

const common: ArgumentTable = [
  is("--enable-auto-gomemlimit", "", "Go's collector must know the memory limit, or the kernel ends the process first"),
  is("--http-address", "0.0.0.0:10902", "probes, scrapes and people come from other pods; 10902 is Thanos' documented port"),
  logLevel("--log.level"),
];

const grpc = is("--grpc-address", "0.0.0.0:10901", "the StoreAPI is asked from other pods; 10901 is Thanos' documented port");
const objectStore = is("--objstore.config-file", "/etc/thanos/objstore/objstore.yaml", "the bucket of blocks");
const awsKeys = [
  is("AWS_ACCESS_KEY_ID", "secret access_key", "the S3 client takes its login from these variables"),
  is("AWS_SECRET_ACCESS_KEY", "secret secret_key", "the S3 client takes its login from these variables"),
];
const podName = is("NAME", "field metadata.name", "each pod calls itself by its own name");
const recursive = is("--block-discovery-strategy", "recursive", "one listing of the bucket instead of one for each block");

const bytes = (quantity: string | undefined): string => (quantity ?? "").replace(/i$/, "iB");
/** Without a compactor of ours, its own default counts: another one may run. */
const half = (delay = "48h"): string => `${Math.floor(parseDuration(delay) / 2)}s`;

const query: ArgumentTable = [
  ...common,
  grpc,
  is("", "query", "the program of that name"),
  follows("--http-grace-period", ({ central }) => central["thanos-query"]?.timeout ?? "", "queries under way may end"),
  is("--query.replica-label", "replica", "copies of one sample differ in this label alone"),
  is("--deduplication.func", "chain", "receivers hold copies of the same samples; `penalty` leaves gaps in copies"),
  is("--query.auto-downsampling", "", "long ranges read coarse blocks"),
  follows("--query.max-concurrent", ({ central }) => central["thanos-query"]?.maxConcurrent ?? "", "the memory budget counts on it"),
  follows("--query.timeout", ({ central }) => central["thanos-query"]?.timeout ?? "", "a query ends"),
  is("--endpoint.sd-config-file", "/etc/thanos/query/endpoints.yaml", "whom it asks"),
  is("--endpoint.sd-config-reload-interval", "1m", "another endpoint needs no restart"),
  is("--query.conn-metric.label", "store_type", "by default each connection is counted under the labels of every tenant"),
];

const frontend: ArgumentTable = [
  ...common,
  is("", "query-frontend", "the program of that name"),
  follows("--http-grace-period", ({ central }) => central["thanos-query"]?.timeout ?? "", "queries under way may end"),
  is("--query-frontend.downstream-url", "http://thanos-query.monitoring.svc.cluster.local:10902", "the operators' Query, by HTTP"),
  is("--query-frontend.compress-responses", "", "answers are large text"),
  follows("--query-range.split-interval", ({ central }) => central["thanos-query"]?.frontend.splitInterval ?? "", "as the values have it"),
  is("--query-range.max-retries-per-request", "3", "a Query that goes away costs no answer"),
  is("--query-range.response-cache-config-file", "/etc/thanos/query-frontend/range-cache.yaml", "answers about ranges are cached"),
  form("--query-range.response-cache-max-freshness", duration, "what late samples may still change is not cached"),
  follows("--labels.split-interval", ({ central }) => central["thanos-query"]?.frontend.splitInterval ?? "", "as the values have it"),
  is("--labels.response-cache-config-file", "/etc/thanos/query-frontend/labels-cache.yaml", "answers about labels are cached"),
];

/** TLS of the port that agents write to; certificates of clients only where they are asked for one. */
const receiveTls: ArgumentTable = [
  is("--remote-write.server-tls-cert", "/etc/thanos/tls/tls.crt", "samples arrive by TLS, which the Gateway passes through"),
  is("--remote-write.server-tls-key", "/etc/thanos/tls/tls.key", "samples arrive by TLS, which the Gateway passes through"),
  follows(
    "--remote-write.server-tls-client-ca",
    ifMutual("/etc/thanos/client-ca/ca.crt"),
    "only who shows a certificate of our CA may write",
  ),
  follows("--receive.tenant-certificate-field", ifMutual("organizationalUnit"), "the certificate decides the tenant, and no header"),
];

function ifMutual(value: string): (given: Given) => readonly string[] {
  return ({ central }) => (central.remoteWrite.clientAuthentication === "certificate" ? [value] : []);
}

const receive: ArgumentTable = [
  ...common,
  ...receiveTls,
  ...awsKeys,
  podName,
  grpc,
  objectStore,
  is("", "receive", "the program of that name"),
  is("--remote-write.address", "0.0.0.0:19291", "the specification's port, reached through the Gateway"),
  is("--tsdb.path", "/var/thanos/receive", "the head and its log outlive the pod"),
  follows("--tsdb.retention", ({ central }) => central["thanos-receiver"]?.retention ?? "", "as the values have it"),
  form("--tsdb.out-of-order.time-window", /^[1-9]\d*(?:m|h|d)$/, "an agent that was cut off catches up with old samples"),
  follows(
    "--tsdb.too-far-in-future.time-window",
    ({ central }) => central["thanos-receiver"]?.tooFarInFuture ?? "",
    "one wrong clock must not block a series",
  ),
  is("--label", 'replica="$(NAME)"', "copies are told apart, and deduplicated, by this label"),
  is(
    "--receive.local-endpoint",
    "$(NAME).thanos-receive.monitoring.svc.cluster.local:10901",
    "a receiver finds itself in the ring by this name",
  ),
  is("--receive.hashrings-file", "/etc/thanos/receive/hashrings.json", "the ring"),
  is("--receive.hashrings-algorithm", "ketama", "another pod moves few series, and hashmod ignores nothing"),
  is("--receive.hashrings-file-refresh-interval", "1m", "another ring needs no restart"),
  follows("--receive.replication-factor", ({ central }) => central["thanos-receiver"]?.replicationFactor ?? "", "copies of each sample"),
  is("--receive.capnproto-address", "127.0.0.1:19391", "the other protocol has neither TLS nor a login, so it listens to the pod alone"),
  is("--receive.tenant-header", "THANOS-TENANT", "replication between receivers tells the tenant by it"),
  is("--receive.default-tenant-id", "unassigned", "a tenant that no ring knows, so that its samples are refused"),
  is("--receive.tenant-label-name", "tenant_id", "rules and Query tell tenants by it"),
  is("--receive.limits-config-file", "/etc/thanos/receive/limits.yaml", "one sender must not take all"),
];

const store: ArgumentTable = [
  ...common,
  ...awsKeys,
  grpc,
  objectStore,
  recursive,
  is("", "store", "the program of that name"),
  is("--data-dir", "/var/thanos/store", "index headers outlive the pod"),
  follows("--index-cache-size", ({ central }) => bytes(central["thanos-store"]?.indexCacheSize), "the memory budget counts on it"),
  follows("--chunk-pool-size", ({ central }) => bytes(central["thanos-store"]?.chunkPoolSize), "the memory budget counts on it"),
  follows(
    "--ignore-deletion-marks-delay",
    ({ central }) => half(central["thanos-compactor"]?.deleteDelay),
    "a block leaves the stores before the bucket",
  ),
];

const compact: ArgumentTable = [
  ...common,
  ...awsKeys,
  objectStore,
  recursive,
  is("", "compact", "the program of that name"),
  is("--data-dir", "/var/thanos/compact", "blocks are put together on disk"),
  is("--wait", "", "it runs on and on"),
  form("--wait-interval", duration, "how long it rests"),
  follows("--retention.resolution-raw", ({ central }) => central.retention.raw, "the specification's retention"),
  follows("--retention.resolution-5m", ({ central }) => central.retention.fiveMinutes, "the specification's retention"),
  follows("--retention.resolution-1h", ({ central }) => central.retention.oneHour, "the specification's retention"),
  is("--deduplication.replica-label", "replica", "the receivers' copies become one"),
  follows("--delete-delay", ({ central }) => central["thanos-compactor"]?.deleteDelay ?? "", "stores must have noticed"),
  follows("--compact.concurrency", ({ central }) => central["thanos-compactor"]?.concurrency ?? "", "the disk budget counts on it"),
];

type Central = Given["central"];

function hasLogin(central: Central): boolean {
  return central["thanos-query"]?.login.enabled === true;
}

/** Where people can look at what an alert saw: at Query where there is a way to it, in Grafana, or nowhere. */
function linkedHosts(central: Central): readonly string[] {
  if (hasLogin(central)) return [`https://${central.hosts.thanosQuery}`];
  return central.grafana === undefined ? [] : [`https://${central.hosts.grafana}/explore`];
}

const rule: ArgumentTable = [
  ...common,
  ...awsKeys,
  podName,
  grpc,
  objectStore,
  is("", "rule", "the program of that name"),
  is("--data-dir", "/var/thanos/rule", "recorded series and the state of alerts outlive the pod"),
  is("--rule-file", "/etc/thanos/rules/*.yaml", "every file of rules"),
  follows("--eval-interval", ({ central }) => central["thanos-ruler"]?.evaluationInterval ?? "", "as the values have it"),
  follows("--tsdb.retention", ({ central }) => central["thanos-ruler"]?.retention ?? "", "as the values have it"),
  is("--query", "http://thanos-query-rulers.monitoring.svc.cluster.local:10902", "a Query of their own, which no dashboard can wear out"),
  follows(
    "--alertmanagers.url",
    ({ central }) => (central.alertmanager === undefined ? [] : ["dnssrv+http://_http._tcp.alertmanager.monitoring.svc.cluster.local"]),
    "every Alertmanager gets every alert",
  ),
  follows("--alert.query-url", ({ central }) => linkedHosts(central), "a link in an alert must open in a browser"),
  follows(
    "--alert.query-template",
    ({ central }) => (hasLogin(central) ? [] : linkedHosts(central).map(() => "?expr={{.Expr}}")),
    "where Grafana asks",
  ),
  {
    name: "--label",
    is: () => ['ruler="central"', 'replica="$(NAME)"'],
    why: "blocks of two Rulers are told apart, and deduplicated, by these labels",
  },
  is("--alert.label-drop", "replica", "two Rulers must send one alert"),
];

/** People and teams write queries of any size; rules are reviewed. */
const limits: ArgumentTable = [
  follows(
    "--store.limits.request-series",
    ({ central }) => central["thanos-query"]?.limits.seriesPerRequest ?? "",
    "no team takes all memory",
  ),
  follows(
    "--store.limits.request-samples",
    ({ central }) => central["thanos-query"]?.limits.samplesPerRequest ?? "",
    "no team takes all memory",
  ),
];

const tenantQuery: ArgumentTable = [
  ...query,
  ...limits,
  is("--query.enforce-tenancy", "", "a team sees its own tenant alone"),
  is("--query.tenant-header", "THANOS-TENANT", "Grafana names the team's tenant in it"),
  is("--query.default-tenant-id", "unassigned", "who names no tenant sees none"),
  is("--query.tenant-label-name", "tenant_id", "Receive writes the tenant into this label"),
];

const login: ArgumentRule = is("--http.config", "/etc/thanos/login/web.yaml", "it is reached from outside, so it asks for a login");

/** Arguments and variables of every Thanos workload, by its pods' label `app`. */
export const thanosArguments: Readonly<Record<string, ArgumentTable>> = {
  "thanos-query": [...query, ...limits],
  "thanos-query-rulers": query,
  "thanos-query-tenants": tenantQuery,
  "thanos-query-frontend": frontend,
  "thanos-query-login": [...frontend, login],
  "thanos-receive": receive,
  "thanos-store": store,
  "thanos-compactor": compact,
  "thanos-ruler": rule,
};
