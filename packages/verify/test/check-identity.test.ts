import { expect, test } from "vitest";
import { checkIdentity } from "../src/index.ts";
import { edit, place } from "./edit-rendered.ts";
import { renderFixture, renderPatched, sharedFleet } from "./rendered-project.ts";

const fleet = sharedFleet();
const central = "cluster-01-central";
const platform = `${central}/platform`;
const receiver = `${platform}/certificate-thanos-receiver.yaml`;
const client = `${platform}/certificate-remote-write-client-team-a.yaml`;
const grafana = `${central}/grafana`;
const agentRole = `${central}/prometheus-agent/cluster-role.yaml`;
const agentBinding = `${central}/prometheus-agent/cluster-role-binding.yaml`;
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
  ["a page without TLS", `${platform}/http-route-grafana.yaml`, "sectionName: grafana", "sectionName: http"],
  ["a page on every listener", `${platform}/http-route-grafana.yaml`, / +sectionName: grafana\n/, ""],
  ["a redirect to plain HTTP", `${platform}/http-route-redirect-to-https.yaml`, "scheme: https", "scheme: http"],
  ["a protocol that ends no TLS", `${platform}/gateway-monitoring.yaml`, "protocol: TLS", "protocol: TCP"],
  ["TLS that ends without a certificate", `${platform}/gateway-monitoring.yaml`, / +certificateRefs:\n(?: +- .*\n(?: {10}.*\n)+)/, ""],
  ["routes of every namespace", `${platform}/gateway-monitoring.yaml`, "from: Same", "from: All"],
  ["a listener for every host", `${platform}/gateway-monitoring.yaml`, / +hostname: grafana.*\n/, ""],
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
  ["rights from other roles", agentRole, "rules:\n", "aggregationRule:\n  clusterRoleSelectors: []\nrules:\n"],
  ["rights for everybody who may view", agentRole, "  labels:\n", '  labels:\n    rbac.authorization.k8s.io/aggregate-to-view: "true"\n'],
  ["a rule of a kind that no table knows", agentRole, "    verbs:\n", "    resourceNames:\n      - monitoring\n    verbs:\n"],
  ["a role for another account", agentBinding, "    name: prometheus-agent\n", "    name: grafana\n"],
  [
    "a role for every account",
    agentBinding,
    "  - kind: ServiceAccount\n    name: prometheus-agent\n",
    "  - kind: Group\n    name: system:authenticated\n",
  ],
  [
    "a role for one more account",
    agentBinding,
    "subjects:\n",
    "subjects:\n  - kind: ServiceAccount\n    name: grafana\n    namespace: monitoring\n",
  ],
  ["an account that may everything", agentBinding, /(roleRef:[^]*?)name: monitoring-prometheus-agent/, "$1name: cluster-admin"],
  ["readers without a login", `${grafana}/deployment.yaml`, /(ANONYMOUS_ENABLED\n +value: )"false"/, '$1"true"'],
  ["dashboards that are public", `${grafana}/deployment.yaml`, / +- name: GF_PUBLIC_DASHBOARDS_ENABLED\n.*\n/, ""],
  [
    "a login by a header",
    `${grafana}/deployment.yaml`,
    "          env:\n",
    '          env:\n            - name: GF_AUTH_PROXY_ENABLED\n              value: "true"\n',
  ],
  [
    "roles from a login provider",
    `${grafana}/deployment.yaml`,
    "          env:\n",
    "          env:\n            - name: GF_AUTH_GENERIC_OAUTH_ROLE_ATTRIBUTE_PATH\n              value: \"'Admin'\"\n",
  ],
  ["new users who may look around", `${grafana}/deployment.yaml`, "value: None", "value: Viewer"],
  [
    "settings from a file",
    `${grafana}/deployment.yaml`,
    "          volumeMounts:\n",
    "          volumeMounts:\n            - name: provisioning\n              mountPath: /etc/grafana/grafana.ini\n",
  ],
  ["a datasource that can be edited", `${grafana}/provisioning.yaml`, "editable: false", "editable: true"],
  ["a datasource that changes rules", `${grafana}/provisioning.yaml`, "manageAlerts: false", "manageAlerts: true"],
  [
    "a datasource that passes logins on",
    `${grafana}/provisioning.yaml`,
    "      jsonData:\n",
    "      jsonData:\n        oauthPassThru: true\n",
  ],
  [
    "a second datasource",
    `${grafana}/provisioning.yaml`,
    "    datasources:\n",
    "    datasources:\n    - name: Query\n      type: prometheus\n",
  ],
  ["dashboards that can be edited", `${grafana}/provisioning.yaml`, "allowUiUpdates: false", "allowUiUpdates: true"],
  [
    "dashboards in another organization",
    `${grafana}/provisioning.yaml`,
    "      folder: Monitoring\n",
    "      folder: Monitoring\n      orgId: 2\n",
  ],
  [
    "a team that sees another one",
    `${grafana}/organizations-config-map.yaml`,
    '"httpHeaderValue1": "team-a"',
    '"httpHeaderValue1": "team-b"',
  ],
  [
    "a team that names its tenant itself",
    `${grafana}/organizations-config-map.yaml`,
    '"httpHeaderName1": "THANOS-TENANT"',
    '"httpHeaderName2": "THANOS-TENANT"',
  ],
  ["a team that sees all", `${grafana}/organizations-config-map.yaml`, "thanos-query-tenants", "thanos-query-frontend"],
  ["an organization of no team", `${grafana}/organizations-config-map.yaml`, "provide 'team-a'", "provide 'team-c'"],
  ["a file for no team", `${grafana}/organizations-config-map.yaml`, "  team-a.json: |", "  team-c.json: |"],
  ["members with a role", `${grafana}/organizations-config-map.yaml`, '"role":"Admin"', '"role":"Editor"'],
  ["a call that nobody knows", `${grafana}/organizations-config-map.yaml`, '"$url/api/datasources"', '"$url/api/serviceaccounts"'],
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
