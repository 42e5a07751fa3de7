import type { CentralCluster } from "@thanos-fleet/fleet";
import { follows, is, latestSample, type ArgumentTable, type Given } from "../src/expected/argument-rule.ts";
import { always, sometimes } from "../src/expected/dial.ts";
import { claim } from "../src/expected/documented-path.ts";
import { ofServer } from "../src/expected/expected-certificate.ts";
import { seconds, sizedByCentre } from "../src/expected/expected-shape.ts";
import { names } from "../src/expected/kept-names.ts";
import { ofCentre } from "../src/expected/expected-workload.ts";
import { row, objectStoragePort, type ExpectedFlow } from "../src/expected/expected-flow.ts";
import {
  bucketFile,
  common,
  grpc,
  objectStore,
  awsKeys,
  podName,
  thanosProbes,
  storeApi,
  thanosHttp,
  bucketSettings,
  thanosScrape,
  thanosServer,
  thanosUser,
} from "../src/expected/thanos.ts";
import { readAgain } from "../src/expected/file-effect.ts";
import type { ExpectedComponent } from "../src/expected/expected-component.ts";

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
  follows("--tsdb.out-of-order.time-window", latestSample, "an agent that was cut off catches up with old samples"),
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

export const expected: ExpectedComponent = {
  apps: {
    "thanos-receive": {
      arguments: receive,
      workload: {
        kind: "StatefulSet",
        replicas: ofCentre((values) => values["thanos-receiver"]?.replicas),
        keeps: { claim: "data", component: "thanos-receiver" },
        replaces: "Parallel",
        why: "after a power cut receivers wait for each other, so none may wait for another's start",
      },
      probes: thanosProbes,
      // A receiver writes its head to the bucket before it ends.
      shape: { ...thanosUser, ...sizedByCentre((values) => values["thanos-receiver"]), grace: seconds(900) },
      files: [
        bucketFile("thanos-receive"),
        readAgain(["thanos-receive/*"], "Receive watches the file of its ring, and that of its limits"),
      ],
      details: {
        containers: ["receive"],
        readySeconds: 90,
        why: "the others must have caught up with the ring before the next one goes",
      },
      listeners: () => [
        storeApi,
        thanosHttp,
        { port: 19291, speaks: "https", why: "the specification's port of remote write, whose TLS ends in Receive" },
      ],
      dials: [
        {
          where: "hashrings.json",
          to: ["thanos-receive"],
          speaks: "grpc",
          isNeeded: always,
          why: "receivers copy to each other",
        },
        {
          where: "--receive.local-endpoint",
          to: ["thanos-receive"],
          speaks: "grpc",
          isNeeded: always,
          why: "a receiver must find its own name in the ring",
        },
        {
          where: "limits.yaml",
          to: ["thanos-query"],
          speaks: "http",
          isNeeded: sometimes,
          why: "where heads are limited, Query counts each tenant's series",
        },
      ],
      paths: [{ where: "--tsdb.path", ...claim, why: "samples of two hours are on no other disk of this receiver" }],
      published: [
        {
          port: 19291,
          how: "a client certificate for each tenant",
          onlyWith: "--remote-write.server-tls-client-ca=",
          openedBy: {
            value: "remoteWrite.clientAuthentication: none",
            risk: "any client that reaches it may write as any tenant",
            isSet: ({ remoteWrite }) => remoteWrite.clientAuthentication === "none",
          },
        },
      ],
    },
  },
  flows: (cluster, isMetered) => [
    row("prometheus-agent", "thanos-receive", "metrics of the centre", 10902),
    row("thanos-receive", "thanos-receive", "copies for the other receivers", 10901),
    row("thanos-receive", "object-storage", "finished blocks", objectStoragePort(cluster)),
    ...(isMetered ? [row("thanos-receive", "thanos-query", "how many series each tenant has", 10902)] : []),
    ...(cluster.role === "central" ? remoteWrites(cluster) : []),
  ],
  forbidden: [
    { from: "everything", to: "thanos-receive", ports: [19391], why: "Receive's other protocol has neither TLS nor a login" },
    {
      from: "everything",
      except: ["thanos-receive", "thanos-query", "thanos-query-rulers", "thanos-query-tenants"],
      to: "thanos-receive",
      ports: [10901],
      why: "who reaches it may write and read as any tenant",
    },
    {
      from: "everything",
      except: ["prometheus-agent"],
      to: "thanos-receive",
      ports: [10902],
      why: "it serves profiles and administration without a login",
    },
    { from: ["grafana"], to: "thanos-receive", ports: [10901, 10902, 19291], why: "dashboards ask the query frontend" },
  ],
  certificates: ({ values: { certificates, remoteWrite } }) => ({
    "thanos-receiver": {
      ...ofServer,
      secretName: certificates.receiverSecretName,
      commonName: "thanos-receiver",
      dnsNames: [
        remoteWrite.host,
        "thanos-receive-remote-write.monitoring.svc.cluster.local",
        "thanos-receive-remote-write.monitoring.svc",
      ],
      why: "edges ask for the host, the centre's agent for the Service",
    },
  }),
  settings: [
    ...bucketSettings,
    {
      key: "limits.yaml",
      path: ["write", "global", "max_concurrency"],
      is: (values) => values["thanos-receiver"]?.limits.maxConcurrency,
      why: "as the values have it: each write holds memory",
    },
  ],
  schemas: {
    "objstore.yaml": "objstore",
    "hashrings.json": "hashrings",
    "limits.yaml": "limits",
  },
  servers: [thanosServer],
  scrapes: () => [
    {
      ...thanosScrape("thanos-receive"),
      keepsOfTenants: [
        "http_request_duration_seconds_bucket",
        "http_requests_total",
        ...names("prometheus_tsdb_", "blocks_loaded compactions_failed_total"),
        ...names("prometheus_tsdb_head_", "max_time min_time samples_appended_total series"),
        ...names("prometheus_tsdb_", "out_of_bound_samples_total out_of_order_samples_total too_old_samples_total"),
        ...names("thanos_receive_", "head_series_limit head_series_limited_requests_total write_limits write_limits_hit_count"),
        ...names("thanos_receive_write_", "samples_sum timeseries_count"),
        ...names("thanos_shipper_", "upload_failures_total uploads_total"),
      ],
    },
  ],
};

/** Through the Gateway; without one, through a Service, and from the node where it arrived. */
function remoteWrites({ values }: CentralCluster): ExpectedFlow[] {
  if (values.exposure.kind === "gateway") return [row("gateway", "thanos-receive", "remote write of the edges", 19291)];
  return [
    row("world", "thanos-receive", "remote write of the edges, through the Service", 19291),
    row("node", "thanos-receive", "the same, where it arrived at another node", 19291),
  ];
}
