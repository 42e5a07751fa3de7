import { expect, test } from "vitest";
import type { Cluster } from "@thanos-fleet/fleet";
import { locatePlace, type Finding } from "../src/objects/cluster-objects.ts";
import { findReferences } from "../src/check-references.ts";
import { checkReferences } from "../src/index.ts";
import { copy, edit, place, remove } from "./edit-rendered.ts";
import { sharedFleet } from "./rendered-project.ts";
import { writtenBy } from "../src/provenance/where-from.ts";

const central = "cluster-01-central";
const receiver = `${central}/thanos-receiver/stateful-set.yaml`;
const fleet = sharedFleet();

interface Found {
  readonly text: string;
  readonly cluster: Cluster;
  readonly finding: Finding;
}

/** `code file path: message` of every finding. */
function found(): Found[] {
  return fleet.current.fleet.clusters.flatMap((cluster) =>
    findReferences(fleet.current, cluster).findings.map((finding) => {
      const {
        code,
        place: { file, path },
        message,
      } = finding;
      return { text: `${code} ${file.replace("overlays/", "")} ${path.join(".")}: ${message}`, cluster, finding };
    }),
  );
}

test("the specification's fleet is whole", () => {
  expect(found()).toEqual([]);
});

test("a finding stands at the rendered line, with the template that wrote it and the value that fed it", () => {
  const path = `${central}/thanos-receiver/stateful-set.yaml`;
  edit(fleet.current, path, "secretName: thanos-receiver-tls", "secretName: thanos-receive-tls");
  const [diagnostic, ...others] = checkReferences(fleet.current).diagnostics;
  expect(others).toEqual([]);
  expect(diagnostic === undefined ? "" : place(diagnostic)).toMatch(
    /^references\/missing cluster-01-central\/thanos-receiver\/stateful-set.yaml:\d+ secret$/,
  );
  expect(diagnostic?.related?.map(({ file, message }) => `${file.path} ${message}`)).toEqual([
    "charts/thanos-receiver/templates/stateful-set.yaml.hbs written as plain text by this template",
    expect.stringContaining("fed by certificates.receiverSecretName"),
  ]);
});

type Case = readonly [what: string, change: () => void, finding: string];

const broken: readonly Case[] = [
  [
    "an argument that names a Service",
    () =>
      edit(
        fleet.current,
        `${central}/thanos-ruler/stateful-set.yaml`,
        "http://thanos-query-rulers.monitoring",
        "http://thanos-qurey.monitoring",
      ),
    "references/missing cluster-01-central/thanos-ruler/stateful-set.yaml spec.template.spec.containers.0.args.8: thanos-qurey.monitoring.svc is named here, but the cluster has no such Service",
  ],
  [
    "a Service that selects nothing",
    () => edit(fleet.current, `${central}/grafana/service.yaml`, /selector:\n {4}app: grafana/, "selector:\n    app: graphana"),
    "references/selects-nothing cluster-01-central/grafana/service.yaml spec.selector: the Service selects app=graphana in monitoring, which no rendered pod is",
  ],
  [
    "a target port by name",
    () => edit(fleet.current, `${central}/grafana/service.yaml`, "targetPort: http", "targetPort: web"),
    "references/missing cluster-01-central/grafana/service.yaml spec.ports.0: port 3000 leads to web/TCP, which the pods of grafana do not open",
  ],
  [
    "a target port by number",
    () => edit(fleet.current, `${central}/grafana/service.yaml`, "targetPort: http", "targetPort: 3001"),
    "references/missing cluster-01-central/grafana/service.yaml spec.ports.0: port 3000 leads to 3001/TCP, which the pods of grafana do not open",
  ],
  [
    "a disruption budget",
    () =>
      edit(
        fleet.current,
        `${central}/thanos-store/disruption-budget.yaml`,
        /matchLabels:\n {6}app: thanos-store/,
        "matchLabels:\n      app: store",
      ),
    "references/selects-nothing cluster-01-central/thanos-store/disruption-budget.yaml spec.selector: the budget selects app=store in monitoring, which no rendered pod is",
  ],
  [
    "a workload that does not own its pods",
    () => edit(fleet.current, `${central}/grafana/deployment.yaml`, /matchLabels:\n {6}app: grafana/, "matchLabels:\n      app: other"),
    "references/selects-nothing cluster-01-central/grafana/deployment.yaml spec.selector: the workload selects app=other, which its own pods are not",
  ],
  [
    "a StatefulSet's Service",
    () => edit(fleet.current, receiver, "serviceName: thanos-receive", "serviceName: thanos-receiver"),
    "references/missing cluster-01-central/thanos-receiver/stateful-set.yaml spec.serviceName: there is no Service thanos-receiver to give the pods their names",
  ],
  [
    "a StatefulSet's Service that is not headless",
    () => edit(fleet.current, receiver, "serviceName: thanos-receive", "serviceName: thanos-receive-remote-write"),
    "references/missing cluster-01-central/thanos-receiver/stateful-set.yaml spec.serviceName: the Service thanos-receive-remote-write is not headless, so the pods get no names of their own",
  ],
  [
    "a StatefulSet's Service of other pods",
    () => edit(fleet.current, receiver, "serviceName: thanos-receive", "serviceName: thanos-store"),
    "references/missing cluster-01-central/thanos-receiver/stateful-set.yaml spec.serviceName: the Service thanos-store does not select the pods it should name",
  ],
  [
    "a ServiceAccount",
    () => remove(fleet.current, `${central}/grafana/service-account.yaml`),
    "references/missing cluster-01-central/grafana/deployment.yaml spec.template.spec.serviceAccountName: there is no ServiceAccount grafana in monitoring",
  ],
  [
    "a volume claim",
    () => remove(fleet.current, `${central}/grafana/volume-claim.yaml`),
    "there is no PersistentVolumeClaim grafana in monitoring",
  ],
  [
    "a ConfigMap",
    () => remove(fleet.current, `${central}/thanos-receiver/config-map.yaml`),
    "there is no ConfigMap thanos-receive in monitoring",
  ],
  [
    "a Secret that does not exist",
    () => edit(fleet.current, `${central}/platform/expected-secrets.yaml`, "name: grafana-admin", "name: grafana-administrator"),
    "the Secret grafana-admin in monitoring does not exist: no Certificate makes it, and the list of expected Secrets lacks it",
  ],
  [
    "a Secret that is not needed",
    () => edit(fleet.current, `${central}/platform/expected-secrets.yaml`, "name: grafana-admin", "name: grafana-administrator"),
    "references/unused cluster-01-central/platform/expected-secrets.yaml data.secrets.yaml: the list expects the Secret grafana-administrator in monitoring, which no object names",
  ],
  [
    "a Secret that a Certificate makes too",
    () => edit(fleet.current, `${central}/platform/expected-secrets.yaml`, "name: grafana-admin", "name: thanos-receiver-tls"),
    "references/duplicate cluster-01-central/platform/expected-secrets.yaml data.secrets.yaml: the list expects the Secret thanos-receiver-tls in monitoring, which a Certificate makes",
  ],
  [
    "a key of a variable",
    () => edit(fleet.current, receiver, "key: secret_key", "key: secretkey"),
    "the Secret thanos-s3-secret has no key secretkey; it has access_key, secret_key",
  ],
  [
    "a key of a file",
    () => edit(fleet.current, `${central}/opensearch/bootstrap-job.yaml`, "key: internal_users.yml", "key: users.yml"),
    "the Secret opensearch-users has no key users.yml; it has internal_users.yml",
  ],
  [
    "a route's Service",
    () =>
      edit(
        fleet.current,
        `${central}/platform/http-route-grafana.yaml`,
        /backendRefs:([\s\S]*)name: grafana/,
        "backendRefs:$1name: graphana",
      ),
    "there is no Service graphana in monitoring to route to",
  ],
  [
    "a route's port",
    () => edit(fleet.current, `${central}/platform/tls-route-opensearch.yaml`, "port: 9200", "port: 9201"),
    "the Service opensearch has no port 9201",
  ],
  [
    "a route's Gateway",
    () => remove(fleet.current, `${central}/platform/gateway-monitoring.yaml`),
    "there is no Gateway monitoring to hang on",
  ],
  [
    "a route's listener",
    () => edit(fleet.current, `${central}/platform/http-route-grafana.yaml`, "sectionName: grafana", "sectionName: graphana"),
    "the Gateway monitoring has no listener graphana",
  ],
  [
    "a host that its listener does not hear",
    () => edit(fleet.current, `${central}/platform/http-route-grafana.yaml`, "sectionName: grafana", "sectionName: thanos-query"),
    "no listener of the Gateway monitoring that the route hangs on hears grafana.k8s-cluster-01.miribit.lab",
  ],
  [
    "a Gateway's class",
    () => edit(fleet.current, `${central}/platform/gateway-monitoring.yaml`, "gatewayClassName: cilium", "gatewayClassName: silium"),
    "no values declare the GatewayClass silium",
  ],
  [
    "a Gateway's certificate",
    () => remove(fleet.current, `${central}/platform/certificate-platform-gateway.yaml`),
    "references/missing cluster-01-central/platform/gateway-monitoring.yaml spec.listeners.1.tls.certificateRefs.0: the Secret platform-gateway-tls in monitoring does not exist",
  ],
  [
    "a certificate's issuer",
    () =>
      edit(fleet.current, `${central}/platform/certificate-opensearch-http.yaml`, "name: monitoring-ca\n", "name: monitoring-authority\n"),
    "spec.issuerRef: there is no Issuer monitoring-authority to sign the certificate",
  ],
  [
    "a CA's Secret",
    () =>
      edit(fleet.current, `${central}/platform/issuer-monitoring-ca.yaml`, "secretName: monitoring-ca", "secretName: monitoring-authority"),
    "spec.ca.secretName: the Secret monitoring-authority in monitoring does not exist",
  ],
  [
    "two certificates in one Secret",
    () =>
      edit(
        fleet.current,
        `${central}/platform/certificate-opensearch-admin.yaml`,
        "secretName: opensearch-admin-tls",
        "secretName: opensearch-http-tls",
      ),
    "opensearch-http and another Certificate write the Secret monitoring/opensearch-http-tls",
  ],
  [
    "a binding's role",
    () =>
      edit(
        fleet.current,
        `${central}/prometheus-agent/cluster-role-binding.yaml`,
        /kind: ClusterRole\n {2}name: \S+/,
        "kind: ClusterRole\n  name: other",
      ),
    "roleRef: there is no ClusterRole other to bind",
  ],
  [
    "a role without members",
    () => remove(fleet.current, `${central}/prometheus-agent/cluster-role-binding.yaml`),
    "references/unused cluster-01-central/prometheus-agent/cluster-role.yaml : no binding gives the ClusterRole to anybody",
  ],
  [
    "a binding's subject",
    () => edit(fleet.current, `${central}/prometheus-agent/cluster-role-binding.yaml`, "namespace: monitoring", "namespace: default"),
    "subjects.0: there is no ServiceAccount prometheus-agent in default",
  ],
  [
    "a pool of addresses",
    () => edit(fleet.current, `${central}/platform/ip-pool-monitoring-gateway.yaml`, "owning-gateway: monitoring", "owning-gateway: other"),
    "no Service is io.cilium.gateway/owning-gateway=other, neither rendered nor made by Cilium",
  ],
  [
    "an announcement",
    () =>
      edit(
        fleet.current,
        `${central}/platform/l2-announcement-monitoring-gateway.yaml`,
        "owning-gateway: monitoring",
        "owning-gateway: other",
      ),
    "references/selects-nothing cluster-01-central/platform/l2-announcement-monitoring-gateway.yaml spec.serviceSelector",
  ],
  [
    "an object twice",
    () => copy(fleet.current, `${central}/grafana/service.yaml`, `${central}/grafana/service-again.yaml`),
    "Service grafana is in deploy/overlays/cluster-01-central/grafana/service-again.yaml too: whichever is applied last wins",
  ],
  [
    "a namespace",
    () => remove(fleet.current, `${central}/namespaces/namespace-monitoring-node.yaml`),
    "metadata.namespace: the Namespace monitoring-node is not rendered for this cluster",
  ],
  [
    "a mount without its volume",
    () =>
      edit(fleet.current, `${central}/opensearch/bootstrap-job.yaml`, /volumes:\n {8}- name: bootstrap/, "volumes:\n        - name: boot"),
    "the container bootstrap mounts bootstrap, which is no volume of the pod",
  ],
  [
    "a volume without a mount",
    () =>
      edit(fleet.current, `${central}/opensearch/bootstrap-job.yaml`, /volumes:\n {8}- name: bootstrap/, "volumes:\n        - name: boot"),
    "references/unused cluster-01-central/opensearch/bootstrap-job.yaml spec.template.spec.volumes.0: no container mounts the volume boot",
  ],
  [
    "a storage class that no value chooses",
    () => edit(fleet.current, receiver, "storageClassName: longhorn-single-replica", "storageClassName: fast"),
    "spec.volumeClaimTemplates.0.spec.storageClassName: no value of the cluster chooses the StorageClass fast",
  ],
  [
    "a claim's storage class that no value chooses",
    () => edit(fleet.current, `${central}/grafana/volume-claim.yaml`, "storageClassName: longhorn", "storageClassName: fast"),
    "spec.storageClassName: no value of the cluster chooses the StorageClass fast",
  ],
  [
    "a priority that no value chooses",
    () =>
      edit(
        fleet.current,
        receiver,
        "      automountServiceAccountToken",
        "      priorityClassName: high\n      automountServiceAccountToken",
      ),
    "spec.template.spec.priorityClassName: no value of the cluster chooses the PriorityClass high",
  ],
  [
    "a registry's login that no value chooses",
    () =>
      edit(
        fleet.current,
        receiver,
        "      automountServiceAccountToken",
        "      imagePullSecrets: [{ name: registry }]\n      automountServiceAccountToken",
      ),
    "spec.template.spec.imagePullSecrets.0: no value of the cluster chooses the PullSecret registry",
  ],
  [
    "a ConfigMap's name",
    () =>
      edit(fleet.current, `${central}/thanos-query/deployment.yaml`, "            name: thanos-query\n", "            name: thanos-qery\n"),
    "volumes.0.configMap: there is no ConfigMap thanos-qery in monitoring",
  ],
  [
    "a projected Secret's name",
    () => edit(fleet.current, `${central}/opensearch/stateful-set.yaml`, "name: opensearch-http-tls", "name: opensearch-tls"),
    "projected.sources.0.secret: the Secret opensearch-tls in monitoring does not exist",
  ],
  [
    "a variable's Secret",
    () =>
      edit(
        fleet.current,
        `${central}/fluentbit/daemon-set.yaml`,
        /name: fluentbit-opensearch\n( +)key: username/,
        "name: fluentbit\n$1key: username",
      ),
    "containers.0.env.1.valueFrom.secretKeyRef: the Secret fluentbit in monitoring-node does not exist",
  ],
  [
    "an account's name",
    () => edit(fleet.current, `${central}/grafana/deployment.yaml`, "serviceAccountName: grafana", "serviceAccountName: grafanas"),
    "spec.template.spec.serviceAccountName: there is no ServiceAccount grafanas in monitoring",
  ],
  [
    "a claim's name",
    () => edit(fleet.current, `${central}/grafana/deployment.yaml`, "claimName: grafana", "claimName: data"),
    "volumes.0.persistentVolumeClaim.claimName: there is no PersistentVolumeClaim data in monitoring",
  ],
  [
    "a certificate's Secret",
    () =>
      edit(
        fleet.current,
        `${central}/platform/certificate-platform-gateway.yaml`,
        "secretName: platform-gateway-tls",
        "secretName: gateway-tls",
      ),
    "spec.listeners.1.tls.certificateRefs.0: the Secret platform-gateway-tls in monitoring does not exist",
  ],
  [
    "one Secret too many on the list",
    () =>
      edit(
        fleet.current,
        `${central}/platform/expected-secrets.yaml`,
        "secrets.yaml: |\n",
        "secrets.yaml: |\n    - {namespace: monitoring, name: old, keys: [a], purpose: none}\n",
      ),
    "data.secrets.yaml: the list expects the Secret old in monitoring, which no object names",
  ],
  [
    "two ports with one name",
    () => edit(fleet.current, receiver, "name: remote-write\n", "name: http\n"),
    "two ports of the pod are called http",
  ],
  [
    "a binding of another API's role",
    () =>
      edit(
        fleet.current,
        `${central}/prometheus-agent/cluster-role-binding.yaml`,
        "apiGroup: rbac.authorization.k8s.io",
        "apiGroup: rbac.k8s.io",
      ),
    "references/disagrees cluster-01-central/prometheus-agent/cluster-role-binding.yaml roleRef.apiGroup: a ClusterRole is of the group rbac.authorization.k8s.io, not of rbac.k8s.io",
  ],
  [
    "a parent of another API",
    () =>
      edit(fleet.current, `${central}/platform/http-route-grafana.yaml`, "group: gateway.networking.k8s.io", "group: networking.k8s.io"),
    "references/disagrees cluster-01-central/platform/http-route-grafana.yaml spec.parentRefs.0.group: a Gateway is of the group gateway.networking.k8s.io",
  ],
  [
    "a label that only looks like a recommended one",
    () => edit(fleet.current, `${central}/grafana/volume-claim.yaml`, "app.kubernetes.io/version:", "app.kubernetes.io/release:"),
    "app.kubernetes.io/release is none of Kubernetes' recommended labels",
  ],
  [
    "a port of a headless Service that its pods do not have",
    () => edit(fleet.current, `${central}/thanos-receiver/service.yaml`, "port: 10902", "port: 10904"),
    "the headless Service thanos-receive says 10904, but its pods listen on 10902",
  ],
  [
    "a redirect for a while",
    () => edit(fleet.current, `${central}/platform/http-route-redirect-to-https.yaml`, "statusCode: 301", "statusCode: 302"),
    "a redirect leads to https, and for good",
  ],
  [
    "a redirect to where it comes from",
    () => edit(fleet.current, `${central}/platform/http-route-redirect-to-https.yaml`, "scheme: https", "scheme: http"),
    "a redirect leads to https, and for good",
  ],
  [
    "an expression that reads a variable of another name",
    () =>
      edit(fleet.current, `${central}/platform/admission-policy-monitoring-client-certificates.yaml`, "name: tenantName", "name: tenant"),
    "an expression reads variables.tenantName, which is not declared",
  ],
  [
    "a workload of another name",
    () => edit(fleet.current, `${central}/thanos-store/stateful-set.yaml`, "name: thanos-store\n", "name: thanos-stores\n"),
    "metadata.name: the workload of thanos-store is called thanos-stores",
  ],
  [
    "another port on the node",
    () => edit(fleet.current, `${central}/node-exporter/daemonset.yaml`, "hostPort: 9100", "hostPort: 9101"),
    "9100 is also its port on the node, not 9101",
  ],
  [
    "nodes with taints that nothing watches",
    () => edit(fleet.current, `${central}/node-exporter/daemonset.yaml`, '      tolerations: [{"operator":"Exists"}]\n', ""),
    'node-exporter must tolerate [{"operator":"Exists"}], so that no node goes without it',
  ],
  [
    "pods that may reach everything",
    () => edit(fleet.current, `${central}/platform/default-deny-monitoring-node.yaml`, "    - Egress\n", ""),
    "no policy denies all pods of monitoring-node what none of theirs allows, in both directions",
  ],
];

test.each(broken)("broken: %s", (_what, change, expected) => {
  change();
  const all = found();
  const match = all.find(({ text }) => text.includes(expected));
  if (match === undefined) throw new Error(`only found ${all.map(({ text }) => text).join("\n")}`);
  const location = locatePlace(fleet.current.deploy, match.finding.place);
  expect(location.range?.start).toBeGreaterThan(location.file.text.indexOf("kind:"));
  const rendered = { ...match.finding.place, offset: location.range?.start ?? 0 };
  expect(writtenBy(fleet.current, match.cluster, rendered)?.file.path).toMatch(/^charts\/\S+\.hbs$/);
});
