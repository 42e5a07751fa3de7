import { tenantsOf, type Cluster } from "@thanos-fleet/fleet";
import type { Settings } from "../../src/expected/expected-scrape.ts";

const folder = "/etc/prometheus";

/** Every setting of each remote write but its relabelling, by the name of its tenant. */
export function remoteWrites(cluster: Cluster): ReadonlyMap<string, Settings> {
  const { values, role } = cluster;
  const { address, port, host, clientAuthentication } = values.remoteWrite;
  const tenants = tenantsOf(cluster);
  const bracketed = address.includes(":") ? `[${address}]` : address;
  const receive = role === "central" ? "thanos-receive-remote-write.monitoring.svc.cluster.local:19291" : `${bracketed}:${port}`;
  return new Map(
    tenants.map(({ name }, index): [string, Settings] => {
      const client = `${folder}/client/${name}`;
      const hasCertificate = clientAuthentication === "certificate";
      return [
        name,
        {
          name,
          url: `https://${receive}/api/v1/receive`,
          enable_http2: false,
          follow_redirects: true,
          // Thanos up to 0.42 answers a version 2 request with success and stores nothing.
          protobuf_message: "prometheus.WriteRequest",
          remote_timeout: "30s",
          // A certificate's unit is the tenant; without one a header is.
          ...(hasCertificate ? {} : { headers: { "THANOS-TENANT": name } }),
          tls_config: {
            ca_file: `${folder}/ca/ca.crt`,
            ...(hasCertificate ? { cert_file: `${client}/tls.crt`, key_file: `${client}/tls.key` } : {}),
            server_name: host,
            insecure_skip_verify: false,
          },
          queue_config: queueSettings(cluster, index, tenants.length),
          // Receive does not keep tenants' metadata apart.
          metadata_config: { send: false, send_interval: "1m", max_samples_per_send: 2000 },
        },
      ];
    }),
  );
}

/** The shards of the values are shared by the tenants' queues, the first taking what does not divide; an outage is tried again at most every 5 s. */
function queueSettings({ values }: Cluster, index: number, queues: number): Settings {
  const queue = values["prometheus-agent"]?.queue;
  const shards = queue?.maxShards ?? 0;
  const own = Math.floor(shards / queues) + (index < shards % queues ? 1 : 0);
  return {
    capacity: queue?.capacity,
    min_shards: 1,
    max_shards: Math.max(1, own),
    max_samples_per_send: queue?.maxSamplesPerSend,
    batch_send_deadline: "5s",
    min_backoff: "30ms",
    max_backoff: "5s",
    retry_on_http_429: true,
  };
}
