import { tenantsOf, type Cluster } from "@thanos-fleet/fleet";
import { parseDuration, parseQuantity } from "@thanos-fleet/schema";
import type { PipelinePart as Part } from "../../src/expected/expected-pipeline.ts";

const folder = "/var/lib/fluentbit";
const mebibyte = 2 ** 20;

/** Fields that say which lines are meant. Samples show what they do. */
export const judgedBySamples: ReadonlySet<string> = new Set(["path", "exclude_path", "tag", "match", "match_regex", "regex", "rules"]);

/** Bytes as Fluent Bit reads them from plain numbers, whatever it makes of units. */
function bytes(quantity: string): string {
  return String(Math.floor(parseQuantity(quantity)));
}

/** Chunks of two mebibytes for which a quarter of the memory limit has room; the rest is for what they become when they are sent. */
function chunksInMemory({ values }: Cluster): number {
  const { memory, memoryLimit } = values.fluentbit?.resources ?? { memory: "0" };
  return Math.max(4, Math.floor(parseQuantity(memoryLimit ?? memory) / 4 / (2 * mebibyte)));
}

/** Retries wait at random between five seconds and a minute, and one second more: a quarter more of them than the average outlast the outage. */
export function service(cluster: Cluster): Part {
  const values = cluster.values.fluentbit;
  return {
    flush: 5,
    daemon: "off",
    log_level: "${LOG_LEVEL}",
    http_server: "on",
    http_listen: "0.0.0.0",
    http_port: 2020,
    // A sink that is back is found within a minute.
    "scheduler.base": 5,
    "scheduler.cap": 60,
    "storage.path": `${folder}/buffer`,
    "storage.sync": "normal",
    // After a SIGKILL an open chunk fails its checksum, and its records are deleted.
    "storage.checksum": "off",
    "storage.max_chunks_up": chunksInMemory(cluster),
    "storage.backlog.mem_limit": bytes(values?.memoryBacklogLimit ?? "0"),
    "storage.metrics": "on",
    "storage.delete_irrecoverable_chunks": "on",
    // Chunks whose retries are used up are kept for a replay.
    "storage.keep.rejected": "on",
    "storage.rejected.path": "rejected",
    "storage.rejected.limit": bytes(values?.rejectedLimit ?? "0"),
  };
}

export const parsers: readonly Part[] = [{ name: "container-log-tag", format: "regex" }];

export const multilineParsers: readonly Part[] = [
  // The built-in parser sends the last line of a trace twice.
  { name: "python-traceback", type: "regex", flush_timeout: 1000 },
];

/** One input a tenant, by the tenant's name: a flood of one takes no other's room. */
export function input(tenant: string, cluster: Cluster): Part {
  return {
    name: "tail",
    alias: tenant,
    "multiline.parser": "docker, cri",
    db: tenant === cluster.name ? `${folder}/tail.db` : `${folder}/tail.${tenant}.db`,
    "db.locking": "true",
    "storage.type": "filesystem",
    // Reading goes on while the sink is away: chunks beyond those in memory wait on disk.
    "storage.pause_on_chunks_overlimit": "off",
    skip_long_lines: "on",
    buffer_max_size: "1M",
    // The kubelet looks every ten seconds whether to rotate: a file is found, and read to its end, in less and in more.
    refresh_interval: 3,
    rotate_wait: 60,
    read_from_head: "true",
  };
}

/** Filters in their order; the last, one a tenant, says whose the record is. */
export function filters(cluster: Cluster): readonly Part[] {
  return [
    // With a buffer each record would enter the pipeline a second time, unbounded.
    { name: "multiline", "multiline.key_content": "log", "multiline.parser": "go, java, python-traceback", buffer: "off" },
    {
      name: "kubernetes",
      kube_tag_prefix: "kube.",
      regex_parser: "container-log-tag",
      merge_log: "on",
      // One field for whatever a log holds, since applications choose its keys.
      merge_log_key: "fields",
      keep_log: "off",
      labels: "on",
      annotations: "off",
      buffer_size: "256k",
    },
    { name: "lua", script: "/etc/fluentbit/config/redact.lua", call: "redact" },
    ...tenantsOf(cluster).map(({ name }) => ({ name: "modify", set: [`cluster ${cluster.name}`, `tenant ${name}`] })),
  ];
}

/** One output a tenant, by the tenant's name, with an even share of the disk; all write to the cluster's stream. */
export function output(tenant: string, cluster: Cluster, { averageWait }: { readonly averageWait: number }): Part {
  const { values, role } = cluster;
  const host = role === "central" ? "opensearch.monitoring.svc.cluster.local" : values.hosts.opensearch;
  const buffer = parseQuantity(values.fluentbit?.bufferLimit ?? "0");
  return {
    name: "opensearch",
    alias: tenant,
    host,
    port: role === "central" ? 9200 : 443,
    tls: "on",
    "tls.verify": "on",
    "tls.verify_hostname": "on",
    "tls.vhost": host,
    "tls.ca_file": "/etc/fluentbit/ca/ca.crt",
    http_user: "${OPENSEARCH_USERNAME}",
    http_passwd: "${OPENSEARCH_PASSWORD}",
    suppress_type_name: "on",
    logstash_format: "off",
    index: `logs.${cluster.name}`,
    time_key: "@timestamp",
    replace_dots: "on",
    // A repeated delivery makes no copy, and a stream takes `create` only.
    generate_id: "on",
    write_operation: "create",
    compress: "gzip",
    // OpenSearch's answer is read whole, however long.
    buffer_size: "false",
    trace_error: "on",
    retry_limit: values.fluentbit?.retryLimit ?? Math.ceil((1.25 * parseDuration(values.logOutageBudget)) / averageWait),
    "storage.total_limit_size": String(Math.floor(buffer / tenantsOf(cluster).length)),
  };
}
