import { expect, test } from "vitest";
import { checkGiven } from "../src/index.ts";
import { edit, place, remove } from "./edit-rendered.ts";
import { charts, renderFixture, renderPatched, sharedFleet } from "./rendered-project.ts";

const fleet = sharedFleet();
const central = "cluster-01-central";
const edge = "cluster-02-edge";
const query = `${central}/thanos-query/deployment.yaml`;
const frontend = `${central}/thanos-query/frontend-deployment-thanos-query-frontend.yaml`;
const receive = `${central}/thanos-receiver/stateful-set.yaml`;
const ruler = `${central}/thanos-ruler/stateful-set.yaml`;
const grafana = `${central}/grafana/deployment.yaml`;
const opensearch = `${central}/opensearch/stateful-set.yaml`;
const agent = `${edge}/prometheus-agent/config-map.yaml`;
const shipper = `${edge}/fluentbit/config-map.yaml`;

function found(): string[] {
  // Without charts no check looks for the line that wrote a place, which takes seconds.
  return checkGiven({ ...fleet.current, charts: new Map() }).flatMap(({ diagnostics }) =>
    diagnostics.map(({ code, message }) => `${code} ${message}`),
  );
}

test.each(["specification", "minimal"] as const)("the programs of the fleet %s are given what the tables say", async (name) => {
  const results = checkGiven(await renderFixture(name));
  expect(results.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  // A minimal fleet runs nothing.
  for (const { checked } of results) expect(checked > 20).toBe(name === "specification");
});

test.each([
  ["clients show no certificate", { "clusters/fleet.yaml": { remoteWrite: { clientAuthentication: "none" } } }],
  ["heads of tenants are limited", { "clusters/roles/central.yaml": { "thanos-receiver": { limits: { headSeries: 1000 } } } }],
  ["one Alertmanager runs", { "clusters/roles/central.yaml": { alertmanager: { replicas: 1 } } }],
  ["Query without a login", { "clusters/roles/central.yaml": { "thanos-query": { login: { enabled: false } } } }],
  ["no snapshots are taken", { "clusters/roles/central.yaml": { opensearch: { snapshotImage: false } } }],
  [
    "Receive has an address of its own",
    {
      "clusters/roles/central.yaml": { exposure: { kind: "loadBalancer", ingressAddress: "192.168.101.211" } },
    },
  ],
] as const)("the tables know a fleet where %s", async (_case, patch) => {
  const rendered = await renderPatched(patch as Parameters<typeof renderPatched>[0]);
  expect(checkGiven({ ...rendered, charts }).flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message))).toEqual([]);
});

const settings = [
  ["a flag dropped", query, '            - "--deduplication.func=chain"\n', ""],
  ["a flag twice", query, '            - "--query.auto-downsampling"\n', '            - "--query.auto-downsampling"\n'.repeat(2)],
  ["a flag of another program", query, '"--query.auto-downsampling"', '"--query.partial-response"'],
  ["another label", query, "--query.replica-label=replica", "--query.replica-label=pod"],
  [
    "tenants that are not enforced",
    `${central}/thanos-query/tenant-deployment-thanos-query-tenants.yaml`,
    '            - "--query.enforce-tenancy"\n',
    "",
  ],
  ["fewer copies", receive, "--receive.replication-factor=3", "--receive.replication-factor=1"],
  ["a tenant from the header", receive, '            - "--receive.tenant-certificate-field=organizationalUnit"\n', ""],
  ["a protocol without a login", receive, "127.0.0.1:19391", "0.0.0.0:19391"],
  ["a variable changed", grafana, /(GF_NEWS_NEWS_FEED_ENABLED\n +value: )"?false"?/, '$1"true"'],
  ["a variable dropped", grafana, / +- name: GF_ANALYTICS_REPORTING_ENABLED\n.*\n/, ""],
  ["a key of the Secret for another", receive, "key: access_key", "key: secret_key"],
  ["a retention halved", `${central}/thanos-compactor/stateful-set.yaml`, "--retention.resolution-raw=7d", "--retention.resolution-raw=3d"],
  ["alerts once for each Ruler", ruler, '            - "--alert.label-drop=replica"\n', ""],
  ["a peer too few", `${central}/alertmanager/stateful-set.yaml`, / +- "--cluster.peer=alertmanager-1[^\n]*\n/, ""],
] as const;

const addresses = [
  ["Query on its gRPC port", frontend, "svc.cluster.local:10902", "svc.cluster.local:10901"],
  ["a frontend before the tenants' Query", frontend, "//thanos-query.monitoring", "//thanos-query-tenants.monitoring"],
  ["a frontend before itself", frontend, "//thanos-query.monitoring", "//thanos-query-frontend.monitoring"],
  ["another scheme", `${central}/grafana/provisioning.yaml`, "http://thanos-query-frontend", "https://thanos-query-frontend"],
  [
    "operators' dashboards from the tenants' Query",
    `${central}/grafana/provisioning.yaml`,
    "//thanos-query-frontend",
    "//thanos-query-tenants",
  ],
  [
    "teams' dashboards from the operators' Query",
    `${central}/grafana/organizations-config-map.yaml`,
    "//thanos-query-tenants",
    "//thanos-query",
  ],
  ["another port of Grafana", `${central}/grafana/organizations-config-map.yaml`, "svc.cluster.local:3000", "svc.cluster.local:3001"],
  ["a store that is not asked", `${central}/thanos-query/config-map.yaml`, /.*thanos-store.*\n/, ""],
  [
    "a Ruler that tenants ask",
    `${central}/thanos-query/tenant-config-map-thanos-query-tenants.yaml`,
    "thanos-store.mon",
    "thanos-ruler.mon",
  ],
  ["StoreAPI looked up by another port", `${central}/thanos-query/config-map.yaml`, "_grpc._tcp.thanos-store", "_http._tcp.thanos-store"],
  [
    "a receiver under a name the ring lacks",
    receive,
    "$(NAME).thanos-receive.monitoring",
    "$(NAME).thanos-receive-remote-write.monitoring",
  ],
  ["a container's port moved", query, "containerPort: 10901", "containerPort: 10911"],
  ["a port not declared", receive, /            - name: remote-write\n.*19291\n/, ""],
  ["OpenSearch by HTTP", `${central}/opensearch/bootstrap-config-map.yaml`, "https://opensearch-nodes", "http://opensearch-nodes"],
  [
    "OpenSearch's nodes under another name",
    `${central}/opensearch/config-map.yaml`,
    "opensearch-nodes.monitoring",
    "opensearch.monitoring.x",
  ],
  [
    "an exporter at the transport port",
    `${central}/opensearch/exporter-deployment-opensearch-exporter.yaml`,
    "svc.cluster.local:9200",
    "svc.cluster.local:9300",
  ],
  ["alerts at the gossip port", ruler, "_http._tcp.alertmanager", "_cluster-tcp._tcp.alertmanager"],
  ["samples to another path", `${central}/prometheus-agent/config-map.yaml`, "/api/v1/receive", "/api/v1/write"],
  ["samples to another address", agent, /192\.168\.101\.210:19291/, "192.168.101.211:19291"],
  ["samples to another port", agent, /192\.168\.101\.210:19291/, "192.168.101.210:443"],
  ["samples under another server's name", agent, /server_name: thanos-receiver\.k8s/, "server_name: grafana.k8s"],
  ["samples without TLS", agent, 'url: "https://192.168.101.210', 'url: "http://192.168.101.210'],
  ["logs to another port", shipper, "port: 443", "port: 9200"],
  ["logs to another host", shipper, /host: opensearch\.k8s/, "host: grafana.k8s"],
  ["logs without TLS", shipper, 'tls: "on"', 'tls: "off"'],
  ["a host under another address", `${edge}/fluentbit/daemon-set.yaml`, "192.168.101.210", "192.168.101.120"],
  [
    "an entrance for other pods",
    `${central}/platform/tls-route-remote-write.yaml`,
    /thanos-receive-remote-write\n( +)port: 19291/,
    "opensearch\n$1port: 9200",
  ],
] as const;

const outside = [
  ["blocks at another port", `${central}/thanos-store/object-store.yaml`, ":9000", ":9001"],
  ["blocks in another bucket", `${central}/thanos-compactor/object-store.yaml`, "bucket: thanos-cluster-01", "bucket: thanos-cluster-02"],
  ["blocks by TLS that the server does not speak", receive.replace("stateful-set", "object-store"), "insecure: true", "insecure: false"],
  ["snapshots elsewhere", `${central}/opensearch/config-map.yaml`, "s3.minio", "s4.minio"],
  ["email by another server", `${central}/alertmanager/config-map.yaml`, ":587", ":25"],
  ["passwords in the clear", `${central}/alertmanager/config-map.yaml`, "smtp_require_tls: true", "smtp_require_tls: false"],
] as const;

const bootstrap = `${central}/opensearch/bootstrap-config-map.yaml`;

const documents = [
  ["logs that are kept twice as long", bootstrap, '"min_rollover_age": "90d"', '"min_rollover_age": "180d"'],
  ["daily indices that go too early", bootstrap, '"min_index_age": "90d"', '"min_index_age": "45d"'],
  ["indices that are rolled over too rarely", bootstrap, '"min_index_age": "15d"', '"min_index_age": "30d"'],
  ["shards twice as large", bootstrap, "32212254720b", "64424509440b"],
  ["snapshots that go too early", bootstrap, '"max_age": "90d"', '"max_age": "45d"'],
  ["records without a copy", bootstrap, '"number_of_replicas": 1', '"number_of_replicas": 0'],
  ["records with OpenSearch's default of copies", bootstrap, /.*"number_of_replicas": 1,\n/, ""],
] as const;

const paths = [
  ["data beside its volume", receive, "mountPath: /var/thanos/receive", "mountPath: /var/thanos/receiver"],
  ["data in a folder beside", receive, "--tsdb.path=/var/thanos/receive", "--tsdb.path=/var/thanos/receive-1"],
  ["data of Grafana", grafana, "mountPath: /var/lib/grafana\n", "mountPath: /var/lib/grafanas\n"],
  ["data of OpenSearch", opensearch, "mountPath: /usr/share/opensearch/data", "mountPath: /usr/share/opensearch/datas"],
  ["data in memory", grafana, /persistentVolumeClaim:\n +claimName: grafana/, "emptyDir: {}"],
  ["data that is read-only", receive, "mountPath: /var/thanos/receive\n", "mountPath: /var/thanos/receive\n              readOnly: true\n"],
  ["a Secret mounted elsewhere", receive, "mountPath: /etc/thanos/tls", "mountPath: /etc/thanos/tls-1"],
  ["the file of a Secret under another name", receive, "path: ca.crt", "path: tls.crt"],
  ["a password from another file", `${central}/alertmanager/config-map.yaml`, "/secrets/smtp/password", "/secrets/smtp/passwords"],
  ["a mount that nothing names", grafana, "mountPath: /etc/grafana/secrets/admin", "mountPath: /etc/grafana/secrets/administrator"],
  ["a certificate of another client", agent, "/client/cluster-02/tls.crt", "/client/cluster-03/tls.crt"],
  ["the logs of another folder", shipper, "/var/log/containers/", "/var/logs/containers/"],
  ["a buffer in the container", shipper, "/var/lib/fluentbit/buffer", "/var/lib/fluent-bit/buffer"],
  ["the node's processes from the container", `${edge}/node-exporter/daemonset.yaml`, "mountPath: /host/proc", "mountPath: /host/process"],
  [
    "certificates where OpenSearch does not look",
    opensearch,
    "mountPath: /usr/share/opensearch/config/certificates/http",
    "mountPath: /usr/share/opensearch/config/certificates/https",
  ],
  ["keys that may be overwritten", receive, /(mountPath: \/etc\/thanos\/tls\n) +readOnly: true\n/, "$1"],
  ["a node that may be written to", `${edge}/node-exporter/daemonset.yaml`, "readOnly: true", "readOnly: false"],
  ["a script under another name", `${central}/grafana/organizations-job.yaml`, "organizations.sh", "organisations.sh"],
] as const;

test.each([...settings, ...addresses, ...outside, ...documents, ...paths])("noticed: %s", (_case, path, from, to) => {
  edit(fleet.current, path, from, to);
  expect(found().length).toBeGreaterThan(0);
});

test("a Service that addresses name is missed by each of them", () => {
  remove(fleet.current, `${central}/thanos-query/service.yaml`);
  const own = found();
  expect(own.length).toBeGreaterThan(2);
  for (const text of own) expect(text).toContain("thanos-query");
});

test("a finding inside a file underlines the address", () => {
  edit(fleet.current, `${central}/opensearch/bootstrap-config-map.yaml`, "https://opensearch-nodes", "http://opensearch-nodes");
  const [diagnostic] = checkGiven(fleet.current).flatMap(({ diagnostics }) => diagnostics);
  if (diagnostic === undefined) throw new Error("nothing was found");
  const line = diagnostic.file.text.split("\n").findIndex((text) => text.includes("http://opensearch-nodes")) + 1;
  expect(place(diagnostic)).toBe(
    `arguments/address ${central}/opensearch/bootstrap-config-map.yaml:${line} opensearch-nodes.monitoring.svc`,
  );
});
