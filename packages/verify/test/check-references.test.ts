import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatDiagnostics } from "@thanos-fleet/diagnostics";
import { describe, expect, test } from "vitest";
import { checkReferences } from "../src/index.ts";
import { clusterObjects } from "../src/cluster-objects.ts";
import { judgeReferences } from "../src/references/judge-references.ts";
import { editRendered, underlined } from "./edit-rendered.ts";
import { charts, renderPatched } from "./rendered-project.ts";

describe("every name leads somewhere", () => {
  test.each([
    ["as the fleet is", {}],
    ["with a LoadBalancer", { "clusters/cluster-01.yaml": { exposure: { kind: "loadBalancer", ingressAddress: "192.168.101.211" } } }],
    ["with client certificates", { "clusters/fleet.yaml": { remoteWrite: { clientAuthentication: "certificate" } } }],
    ["without snapshots", { "clusters/roles/central.yaml": { opensearch: { snapshotImage: false } } }],
  ])("%s", (_case, patch) => {
    const { diagnostics, checked } = checkReferences({ ...renderPatched(patch as never), charts });
    expect(formatDiagnostics("text", diagnostics)).toBe("");
    expect(checked).toBeGreaterThan(160);
  });
});

interface Mistake {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly message: string;
  readonly path: string;
}

const podSpec = "spec.template.spec";
const mistakes: readonly Mistake[] = [
  {
    what: "a Service's selector",
    file: "grafana/service.yaml",
    from: "  selector:\n    app: grafana",
    to: "  selector:\n    app: grafan",
    message: "the Service grafana selects no pod",
    path: "spec.selector",
  },
  {
    what: "a Service's target by name",
    file: "grafana/service.yaml",
    from: "targetPort: http",
    to: "targetPort: web",
    message: "the Service grafana leads to port web/TCP, which grafana does not open",
    path: "spec.ports.0",
  },
  {
    what: "a budget's selector",
    file: "thanos-store/disruption-budget.yaml",
    from: "matchLabels:\n      app: thanos-store",
    to: "matchLabels:\n      app: store",
    message: "the disruption budget thanos-store selects no pod",
    path: "spec.selector",
  },
  {
    what: "a ConfigMap of a volume",
    file: "thanos-query/deployment.yaml",
    from: "            name: thanos-query\n",
    to: "            name: thanos-qery\n",
    message: "there is no ConfigMap monitoring/thanos-qery",
    path: `${podSpec}.volumes.0.configMap`,
  },
  {
    what: "a Secret of a volume",
    file: "opensearch/stateful-set.yaml",
    from: "secretName: opensearch-http-tls",
    to: "secretName: opensearch-tls",
    message: "there is no Secret monitoring/opensearch-tls",
    path: `${podSpec}.volumes.5.secret`,
  },
  {
    what: "a Secret of a variable",
    file: "fluentbit/daemon-set.yaml",
    from: "name: fluentbit-opensearch\n                  key: username",
    to: "name: fluentbit\n                  key: username",
    message: "there is no Secret monitoring-node/fluentbit",
    path: `${podSpec}.containers.0.env.1.valueFrom`,
  },
  {
    what: "a key of a variable",
    file: "fluentbit/daemon-set.yaml",
    from: "key: username",
    to: "key: user",
    message: "Secret monitoring-node/fluentbit-opensearch has no user; it has username, password",
    path: `${podSpec}.containers.0.env.1.valueFrom`,
  },
  {
    what: "a key of a volume",
    file: "opensearch/bootstrap-job.yaml",
    from: "key: internal_users.yml",
    to: "key: users.yml",
    message: "Secret monitoring/opensearch-users has no users.yml; it has internal_users.yml",
    path: `${podSpec}.volumes.2.secret.items.0`,
  },
  {
    what: "an account",
    file: "grafana/deployment.yaml",
    from: "serviceAccountName: grafana",
    to: "serviceAccountName: grafanas",
    message: "there is no ServiceAccount monitoring/grafanas",
    path: `${podSpec}.serviceAccountName`,
  },
  {
    what: "a claim",
    file: "grafana/deployment.yaml",
    from: "claimName: grafana",
    to: "claimName: data",
    message: "there is no PersistentVolumeClaim monitoring/data",
    path: `${podSpec}.volumes.0.persistentVolumeClaim`,
  },
  {
    what: "a Service that is not headless",
    file: "opensearch/stateful-set.yaml",
    from: "serviceName: opensearch-nodes",
    to: "serviceName: opensearch",
    message: "there is no HeadlessService monitoring/opensearch",
    path: "spec.serviceName",
  },
  {
    what: "a route's backend",
    file: "platform/http-route-grafana.yaml",
    from: "- name: grafana\n",
    to: "- name: dashboards\n",
    message: "there is no Service monitoring/dashboards",
    path: "spec.rules.0.backendRefs.0",
  },
  {
    what: "a route's port",
    file: "platform/tls-route-opensearch.yaml",
    from: "port: 9200",
    to: "port: 9300",
    message: "Service monitoring/opensearch has no 9300; it has 9200",
    path: "spec.rules.0.backendRefs.0",
  },
  {
    what: "a route's Gateway",
    file: "platform/http-route-grafana.yaml",
    from: "- name: monitoring\n",
    to: "- name: gateway\n",
    message: "there is no Gateway monitoring/gateway",
    path: "spec.parentRefs.0",
  },
  {
    what: "a route's listener",
    file: "platform/http-route-grafana.yaml",
    from: "sectionName: grafana",
    to: "sectionName: web",
    message: "Gateway monitoring/monitoring has no web; it has http, grafana, thanos-query, opensearch, remote-write",
    path: "spec.parentRefs.0",
  },
  {
    what: "a Gateway's certificate",
    file: "platform/certificate-platform-gateway.yaml",
    from: "secretName: platform-gateway-tls",
    to: "secretName: gateway-tls",
    message: "there is no Secret monitoring/platform-gateway-tls",
    path: "spec.listeners.1.tls.certificateRefs.0",
  },
  {
    what: "a class that nobody makes",
    file: "platform/gateway-monitoring.yaml",
    from: "gatewayClassName: cilium",
    to: "gatewayClassName: envoy",
    message: "there is no GatewayClass envoy",
    path: "spec.gatewayClassName",
  },
  {
    what: "an issuer",
    file: "platform/certificate-opensearch-http.yaml",
    from: "kind: Issuer\n    name: monitoring-ca",
    to: "kind: Issuer\n    name: ca",
    message: "there is no Issuer monitoring/ca",
    path: "spec.issuerRef",
  },
  {
    what: "an issuer's key",
    file: "platform/issuer-monitoring-ca.yaml",
    from: "secretName: monitoring-ca",
    to: "secretName: ca",
    message: "there is no Secret monitoring/ca",
    path: "spec.ca",
  },
  {
    what: "a binding's role",
    file: "fluentbit/cluster-role-binding.yaml",
    from: "kind: ClusterRole\n  name: monitoring-fluentbit",
    to: "kind: ClusterRole\n  name: fluentbit",
    message: "there is no ClusterRole fluentbit",
    path: "roleRef",
  },
  {
    what: "a binding's subject",
    file: "fluentbit/cluster-role-binding.yaml",
    from: "name: fluentbit\n    namespace: monitoring-node",
    to: "name: fluentbit\n    namespace: monitoring",
    message: "there is no ServiceAccount monitoring/fluentbit",
    path: "subjects.0",
  },
  {
    what: "a Secret that nothing reads",
    file: "platform/expected-secrets.yaml",
    from: "secrets.yaml: |\n",
    to: "secrets.yaml: |\n    - {namespace: monitoring, name: old, keys: [a], purpose: none}\n",
    message: "people are asked for the Secret monitoring/old, which nothing reads",
    path: "data.secrets.yaml",
  },
];

test("each kind of name that leads nowhere is found at its place", () => {
  const project = renderPatched();
  const [central] = project.fleet.centrals;
  for (const { what, file, from, to, message, path } of mistakes) {
    const manifest = `overlays/cluster-01-central/${file}`;
    const before = readFileSync(join(project.deploy, manifest), "utf8");
    editRendered(project, manifest, from, to);
    const { findings } = judgeReferences(clusterObjects(project.deploy, central as never));
    expect(
      findings.map((finding) => `${finding.message} at ${finding.place.path.join(".")}`),
      what,
    ).toContain(`${message} at ${path}`);
    writeFileSync(join(project.deploy, manifest), before);
  }
});

test("a finding names the rendered line, the template and the value", () => {
  const project = renderPatched();
  const manifest = "overlays/cluster-01-central/platform/expected-secrets.yaml";
  editRendered(project, manifest, "name: thanos-s3-secret", "name: thanos-secret");
  const { diagnostics } = checkReferences({ ...project, charts });
  const store = diagnostics.find(({ file }) => file.path.endsWith("thanos-store/stateful-set.yaml"));
  expect(store).toMatchObject({ code: "reference/unresolved", message: "there is no Secret monitoring/thanos-s3-secret" });
  expect(underlined(store as never)).toContain("thanos-s3-secret");
  expect(store?.related?.map(({ file }) => file.path)).toEqual([
    "charts/thanos-store/templates/stateful-set.yaml.hbs",
    "clusters/fleet.yaml",
  ]);
  expect(diagnostics.map(({ code }) => code)).toContain("reference/unused");
});
