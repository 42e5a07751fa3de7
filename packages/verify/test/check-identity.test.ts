import { expect, test } from "vitest";
import { checkIdentity } from "../src/index.ts";
import { edit, place } from "./edit-rendered.ts";
import { renderFixture, renderPatched, sharedFleet } from "./rendered-project.ts";

const fleet = sharedFleet();
const central = "cluster-01-central";
const platform = `${central}/platform`;
const receiver = `${platform}/certificate-thanos-receiver.yaml`;
const client = `${platform}/certificate-remote-write-client-team-a.yaml`;
const security = `${central}/opensearch/security-config-map.yaml`;

function found(): string[] {
  // Without charts no check looks for the line that wrote a place, which takes seconds.
  return checkIdentity({ ...fleet.current, charts: new Map() }).diagnostics.map(({ code, message }) => `${code} ${message}`);
}

test.each(["specification", "minimal"] as const)("identities and rights of the fleet %s are those of the tables", async (name) => {
  expect(checkIdentity(await renderFixture(name)).diagnostics).toEqual([]);
});

test.each([
  ["Query without a login", { "clusters/roles/central.yaml": { "thanos-query": { login: { enabled: false } } } }],
  ["clients show no certificate", { "clusters/fleet.yaml": { remoteWrite: { clientAuthentication: "none" } } }],
  ["people make the certificates", { "clusters/roles/central.yaml": { certificates: { source: "existing" } } }],
  [
    "Receive has an address of its own",
    { "clusters/roles/central.yaml": { exposure: { kind: "loadBalancer", ingressAddress: "192.168.101.211" } } },
  ],
  ["no snapshots are taken", { "clusters/roles/central.yaml": { opensearch: { snapshotImage: false } } }],
  ["a cluster ships no logs", { "clusters/cluster-03.yaml": { fluentbit: null } }],
  ["a cluster leaves", { "clusters/cluster-02.yaml": { decommission: true } }],
] as const)("the tables know a fleet where %s", async (_case, patch) => {
  const rendered = await renderPatched(patch as Parameters<typeof renderPatched>[0]);
  expect(checkIdentity({ ...rendered, charts: new Map() }).diagnostics.map(({ message }) => message)).toEqual([]);
});

test.each([
  ["a unit of another tenant", client, "      - team-a", "      - team-b"],
  ["a second unit", client, "      - team-a", "      - team-a\n      - team-b"],
  ["a name that is dialled and missing", receiver, /.*thanos-receive-remote-write\.monitoring\.svc\.cluster\.local\n/, ""],
  ["a name more", receiver, "  dnsNames:\n", "  dnsNames:\n    - grafana.example.org\n"],
  ["a server that may be a client", receiver, "server auth", "client auth"],
  ["another authority", receiver, "name: monitoring-ca", "name: monitoring-self-signed"],
  ["a certificate that lives too long", receiver, "2160h", "21600h"],
  ["a key that is kept", receiver, "rotationPolicy: Always", "rotationPolicy: Never"],
  [
    "an authority whose key changes",
    `${platform}/certificate-authority-monitoring-ca.yaml`,
    "rotationPolicy: Never",
    "rotationPolicy: Always",
  ],
  ["a key that OpenSearch cannot read", `${platform}/certificate-opensearch-http.yaml`, "PKCS8", "PKCS1"],
  [
    "an administrator under another subject",
    `${platform}/certificate-opensearch-admin.yaml`,
    "commonName: opensearch-admin",
    "commonName: opensearch",
  ],
  [
    "a node that is an administrator",
    `${platform}/certificate-opensearch-transport.yaml`,
    "commonName: opensearch-node",
    "commonName: opensearch-admin",
  ],
  ["a certificate in another's Secret", receiver, "secretName: thanos-receiver-tls", "secretName: platform-gateway-tls"],
  ["TLS that ends before Receive", `${platform}/gateway-monitoring.yaml`, /(thanos-receiver\.k8s[\s\S]*?mode: )Passthrough/, "$1Terminate"],
  ["TLS that passes to Grafana", `${platform}/gateway-monitoring.yaml`, "mode: Terminate", "mode: Passthrough"],
  ["a host that the Gateway's certificate lacks", `${platform}/certificate-platform-gateway.yaml`, "grafana.k8s", "graphs.k8s"],
  ["a shipper that may delete", security, '- "indices:data/write/bulk*"', '- "indices:data/write/*"'],
  ["a shipper of another cluster's stream", security, "- logs.cluster-02\n", "- logs.cluster-03\n"],
  ["a reader of all tenants", security, / +dls: .*\n/, ""],
  ["a reader of another tenant", security, '{\\"term\\":{\\"tenant\\":\\"team-a\\"}}', '{\\"term\\":{\\"tenant\\":\\"team-b\\"}}'],
  ["a role for another user", security, "      - fluentbit-cluster-02\n", "      - fluentbit-cluster-03\n"],
  ["a role that is missing", security, /^ {4}fluentbit-cluster-02:\n(?: {6}.*\n)+/m, ""],
  ["no administrators", security, /^ {4}all_access:\n(?: {6}.*\n)+/m, ""],
  ["administrators by another role", security, "      - admin\n", "      - reader\n"],
  ["an agent that reads Secrets", `${central}/prometheus-agent/cluster-role.yaml`, "      - pods\n", "      - pods\n      - secrets\n"],
  ["an agent that changes objects", `${central}/prometheus-agent/cluster-role.yaml`, "      - watch\n", "      - watch\n      - patch\n"],
  ["an agent that may not scrape kubelets", `${central}/prometheus-agent/cluster-role.yaml`, "nodes/metrics", "nodes/stats"],
  ["a shipper that may everything", `${central}/fluentbit/cluster-role.yaml`, "      - get\n", '      - "*"\n'],
  ["a collector without its objects", `${central}/kube-state-metrics/cluster-role.yaml`, "    - statefulsets\n", ""],
  ["figures of Secrets", `${central}/kube-state-metrics/cluster-role.yaml`, "    - pods\n", "    - pods\n    - secrets\n"],
] as const)("noticed: %s", (_case, path, from, to) => {
  edit(fleet.current, path, from, to);
  expect(found().length).toBeGreaterThan(0);
});

test("a finding stands at the role", () => {
  edit(fleet.current, security, '- "indices:data/write/bulk*"', '- "*"');
  const [diagnostic] = checkIdentity({ ...fleet.current, charts: new Map() }).diagnostics;
  expect(diagnostic === undefined ? "" : place(diagnostic)).toMatch(
    /^identity\/right \S+\/security-config-map.yaml:\d+ fluentbit-cluster-01:$/,
  );
});
