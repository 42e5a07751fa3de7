import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { positionAt } from "@thanos-fleet/diagnostics";
import { findImmutableChanges, immutableKindOf } from "@thanos-fleet/plan";
import { expect, test } from "vitest";
import { clusterObjects } from "../src/objects/cluster-objects.ts";
import { checkImmutable, type DeployedFiles } from "../src/index.ts";
import { edit, underlined } from "./edit-rendered.ts";
import { charts, renderPatched, sharedFleet } from "./rendered-project.ts";

const fleet = sharedFleet();
const central = "cluster-01-central";

function filesOf(deploy: string): DeployedFiles {
  const paths = readdirSync(join(deploy, "overlays"), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml"));
  return new Map(paths.map((path) => [`overlays/${path}`, readFileSync(join(deploy, "overlays", path), "utf8")]));
}

test("nothing is refused while nothing changes", () => {
  const { checked, diagnostics } = checkImmutable(fleet.current, filesOf(fleet.current.deploy));
  expect(diagnostics).toEqual([]);
  expect(checked).toBeGreaterThan(40);
});

test("a larger claim template is reported at the value that sets its size, with the way to do it", async () => {
  const patch = { "clusters/roles/central.yaml": { "thanos-receiver": { storage: { size: "40Gi" } } } };
  const after = { ...(await renderPatched(patch)), charts };
  const { diagnostics } = checkImmutable(after, filesOf(fleet.current.deploy));
  expect(diagnostics).toHaveLength(1);
  const [found] = diagnostics;
  if (found === undefined) throw new Error("nothing was found");
  expect([found.code, found.severity, found.file.path, underlined(found)]).toEqual([
    "immutable/changed",
    "warning",
    "clusters/roles/central.yaml",
    '"40Gi"',
  ]);
  expect(found.message).toBe(
    'StatefulSet thanos-receive of cluster-01 cannot be changed in place: spec.volumeClaimTemplates.0.spec.resources.requests.storage is "30Gi" where it runs, and becomes "40Gi"',
  );
  expect(found.hint).toContain("kubectl --context cluster-01 delete statefulset thanos-receive --cascade=orphan --namespace monitoring");
  const rendered = found.related?.[0];
  expect(rendered?.file.path).toBe(`deploy/overlays/${central}/thanos-receiver/stateful-set.yaml`);
  expect(positionAt(rendered?.file ?? found.file, rendered?.range?.start ?? 0).line).toBeGreaterThan(1);
});

test.each([
  [
    "a selector",
    "thanos-query/deployment.yaml",
    /matchLabels:\n {6}app: thanos-query\n/,
    "matchLabels:\n      app: query\n",
    "spec.selector",
  ],
  ["a selector of a DaemonSet", "node-exporter/daemonset.yaml", /matchLabels:\n {6}app: /, "matchLabels:\n      app: x", "spec.selector"],
  ["a service name", "thanos-store/stateful-set.yaml", "serviceName: thanos-store", "serviceName: store", "spec.serviceName"],
  [
    "a pod management policy",
    "thanos-receiver/stateful-set.yaml",
    /podManagementPolicy: \S+/,
    "podManagementPolicy: OrderedReady",
    "spec.podM",
  ],
  ["a headless Service", "thanos-receiver/service.yaml", "clusterIP: None", "type: ClusterIP", "spec.clusterIP"],
  [
    "a role of an account",
    "kube-state-metrics/cluster-role-binding.yaml",
    "  name: monitoring-kube-state-metrics\nsubjects",
    "  name: x\nsubjects",
    "roleRef.name",
  ],
  ["a smaller volume", "grafana/volume-claim.yaml", /storage: \S+/, "storage: 512Mi", "spec.resources.requests.storage"],
])("%s is refused", (_case, file, from, to, path) => {
  const before = filesOf(fleet.current.deploy);
  edit(fleet.current, `${central}/${file}`, from, to);
  const { diagnostics } = checkImmutable(fleet.current, before);
  expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining(`cannot be changed in place: ${path}`)]);
});

test.each([
  ["an image", "thanos-query/deployment.yaml", /image: \S+/, "image: quay.io/thanos/thanos:v9"],
  ["replicas", "thanos-store/stateful-set.yaml", /replicas: \d/, "replicas: 4"],
  ["a rollout strategy", "thanos-receiver/stateful-set.yaml", /minReadySeconds: \d+/, "minReadySeconds: 5"],
  ["a larger volume", "grafana/volume-claim.yaml", /storage: \S+/, "storage: 2Gi"],
])("%s may change", (_case, file, from, to) => {
  const before = filesOf(fleet.current.deploy);
  edit(fleet.current, `${central}/${file}`, from, to);
  expect(checkImmutable(fleet.current, before).diagnostics).toEqual([]);
});

test("an upgrade of everything changes nothing that cannot be changed", async () => {
  const components = ["thanos-receiver", "thanos-query", "thanos-store", "opensearch", "grafana", "alertmanager", "prometheus-agent"];
  const images = Object.fromEntries(components.map((component) => [component, { image: { tag: "v9.9.9" } }]));
  const after = { ...(await renderPatched({ "clusters/roles/central.yaml": images as never })), charts };
  expect(checkImmutable(after, filesOf(fleet.current.deploy)).diagnostics.map(({ message }) => message)).toEqual([]);
});

test("a Job of the same name with another mount would be refused, so its name is another", async () => {
  const patch = { "clusters/roles/central.yaml": { certificates: { rotation: { phase: "trust", nextCaSecretName: "monitoring-ca-2" } } } };
  const after = { ...(await renderPatched(patch as never)), charts };
  expect(checkImmutable(after, filesOf(fleet.current.deploy)).diagnostics.map(({ message }) => message)).toEqual([]);
  const job = (deploy: string) =>
    clusterObjects(deploy, fleet.current.fleet.clusters[0] as never).find(({ file }) => file.endsWith("opensearch/bootstrap-job.yaml"))
      ?.object;
  const [before, changed] = [job(fleet.current.deploy), job(after.deploy)];
  const kind = before === undefined ? undefined : immutableKindOf(before);
  if (before === undefined || changed === undefined || kind === undefined) throw new Error("there is no Job");
  expect(findImmutableChanges(kind, before, changed).map(({ path }) => path.join("."))).toContain(
    "spec.template.spec.volumes.3.projected.sources.1.secret.name",
  );
});

test("every kind that is rendered is known to be immutable in part, or not at all", () => {
  const core = ["Namespace", "ConfigMap", "ServiceAccount", "NetworkPolicy", "CiliumNetworkPolicy", "ClusterRole", "PodDisruptionBudget"];
  const routes = ["Certificate", "Issuer", "Gateway", "HTTPRoute", "TLSRoute", "CiliumLoadBalancerIPPool", "CiliumL2AnnouncementPolicy"];
  const policies = ["ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding"];
  const changeable = new Set([...core, ...routes, ...policies]);
  const objects = fleet.current.fleet.clusters.flatMap((cluster) => clusterObjects(fleet.current.deploy, cluster));
  const unknown = objects.filter(({ object }) => immutableKindOf(object) === undefined && !changeable.has(object.kind ?? ""));
  expect(unknown.map(({ file }) => file)).toEqual([]);
});
