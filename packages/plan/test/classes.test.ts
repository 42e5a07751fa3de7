import { expect, test } from "vitest";
import { reaches, type ChangeClass } from "../src/classes/change-class.ts";
import { classify, classRows } from "../src/classes/classify.ts";
import { fileDelivery, liveFiles } from "../src/classes/file-delivery.ts";
import { podRestart, restartRows } from "../src/classes/pod-restart.ts";
import { presenceRowOf, presenceRows } from "../src/classes/rows/presence-rows.ts";
import { diffObject } from "../src/objects/diff-object.ts";
import type { KubernetesObject } from "../src/objects/kubernetes-object.ts";
import {
  configMap,
  daemonSet,
  deployment,
  fileCases,
  object,
  objectCases,
  statefulSet,
  workloadCases,
  type ClassCase,
} from "./class-cases.ts";

const cases = [...workloadCases, ...fileCases, ...objectCases];

function verdicts({ component = "some", before, after, workloads = [] }: ClassCase) {
  const pairs = workloads.map(([old, next]) => ({ component, before: old, after: next }));
  return diffObject({ component, before, after }).map((difference) => classify(difference, pairs));
}

test.each(cases.map((each, index) => [`${index} ${each.row}`, each] as const))("row %s", (_name, each) => {
  const found = verdicts(each);
  expect(found.map(({ row, classes }) => ({ row, classes }))).toEqual([{ row: each.row, classes: each.classes }]);
});

test("every row has a case, a source and an id of its own", () => {
  const tried = new Set(cases.map(({ row }) => row));
  expect(classRows.filter(({ id }) => !tried.has(id)).map(({ id }) => id)).toEqual([]);
  expect(classRows.filter(({ source }) => source === "").map(({ id }) => id)).toEqual([]);
  const ids = [...classRows, ...presenceRows, ...restartRows, ...liveFiles].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

const kept = { annotations: { "argocd.argoproj.io/sync-options": "Prune=false,Delete=false" } };

test.each<[row: string, type: string, side: "added" | "removed", classes: string[], component?: string, metadata?: object]>([
  ["kept-by-argo-cd", "v1 PersistentVolumeClaim", "removed", ["nothing"], "grafana", kept],
  ["claim-removed", "v1 PersistentVolumeClaim", "removed", ["data-loss"]],
  ["agent-removed", "apps/v1 StatefulSet", "removed", ["data-loss", "outage"], "prometheus-agent"],
  ["stateful-workload-removed", "apps/v1 StatefulSet", "removed", ["data-loss", "outage"]],
  ["shipper-removed", "apps/v1 DaemonSet", "removed", ["data-loss", "outage"], "fluentbit"],
  ["workload-removed", "apps/v1 Deployment", "removed", ["outage"]],
  ["service-removed", "v1 Service", "removed", ["outage", "access"]],
  ["file-removed", "v1 ConfigMap", "removed", ["reload"]],
  ["budget-removed", "policy/v1 PodDisruptionBudget", "removed", ["outage"]],
  ["right-removed", "rbac.authorization.k8s.io/v1 ClusterRole", "removed", ["access"]],
  ["policy-removed", "networking.k8s.io/v1 NetworkPolicy", "removed", ["access"]],
  ["admission-removed", "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy", "removed", ["access"]],
  ["certificate-removed", "cert-manager.io/v1 Certificate", "removed", ["access"]],
  ["project-removed", "argoproj.io/v1alpha1 AppProject", "removed", ["access"]],
  ["way-in-removed", "gateway.networking.k8s.io/v1 TLSRoute", "removed", ["outage", "access"]],
  ["job-removed", "batch/v1 Job", "removed", ["reload"]],
  ["application-removed", "argoproj.io/v1alpha1 Application", "removed", ["data-loss", "outage"]],
  ["settings-removed", "", "removed", ["restart", "access"]],
  ["settings-added", "", "added", ["restart", "access"]],
  ["unknown-object", "example.org/v1 Widget", "removed", ["data-loss", "outage", "access"]],
  ["right-added", "v1 ServiceAccount", "added", ["access"]],
  ["policy-added", "cilium.io/v2 CiliumNetworkPolicy", "added", ["access"]],
  ["admission-added", "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding", "added", ["access"]],
  ["certificate-added", "cert-manager.io/v1 Issuer", "added", ["access"]],
  ["project-added", "argoproj.io/v1alpha1 AppProject", "added", ["access"]],
  ["way-in-added", "v1 Service", "added", ["access"]],
  ["object-added", "apps/v1 DaemonSet", "added", ["reload"]],
  ["unknown-object-added", "example.org/v1 Widget", "added", ["outage", "access"]],
])("row %s: a %s is %s", (row, type, side, classes, component = "some", metadata = {}) => {
  const it = object(type, {}, metadata);
  const found = presenceRowOf({ component, before: side === "removed" ? it : undefined, after: side === "added" ? it : undefined });
  expect([found.id, found.classes]).toEqual([row, classes]);
});

test.each<[row: string, workload: KubernetesObject, classes: string[], component?: string]>([
  ["agent-restarts", statefulSet({}, { replicas: 1 }), ["data-loss", "outage"], "prometheus-agent"],
  ["recreated-at-once", deployment({}, { replicas: 2, strategy: { type: "Recreate" } }), ["outage"]],
  ["only-pod-restarts", statefulSet({}, { replicas: 1 }), ["outage"]],
  ["only-pod-restarts", deployment({}, { replicas: 1, strategy: { rollingUpdate: { maxUnavailable: 1 } } }), ["outage"]],
  ["all-pods-at-once", deployment({}, { replicas: 2, strategy: { rollingUpdate: { maxUnavailable: "100%" } } }), ["outage"]],
  // Where no pod may come first, one must go first.
  ["only-pod-restarts", deployment({}, { replicas: 1, strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: "25%" } } }), ["outage"]],
  ["node-by-node", daemonSet(), ["restart"]],
  ["job-runs-again", object("batch/v1 Job", {}), ["reload"]],
  // A quarter of one pod is none: the new one comes first.
  ["pod-by-pod", deployment({}, { replicas: 1 }), ["restart"]],
  ["pod-by-pod", deployment({}, { replicas: 2, strategy: { rollingUpdate: { maxUnavailable: 1 } } }), ["restart"]],
  ["pod-by-pod", statefulSet(), ["restart"]],
])("a restart by row %s", (row, workload, classes, component = "some") => {
  const found = podRestart({ component, before: workload, after: workload });
  expect([found.id, found.classes]).toEqual([row, classes]);
});

test.each([
  ["agent-reads-again", "prometheus-agent", "prometheus.yml", "--config.auto-reload"],
  ["ring-read-again", "thanos-receiver", "hashrings.json", "--receive.hashrings-file=/x"],
  ["limits-read-again", "thanos-receiver", "limits.yaml", "--receive.limits-config-file=/x"],
  ["endpoints-read-again", "thanos-query", "endpoints.yaml", "--endpoint.sd-config-reload-interval=1m"],
  ["dashboards-read-again", "grafana", "agents.json", "--none"],
])("a file by row %s is read again, and one that nothing says so of is not", (row, component, file, argument) => {
  const files = { component, before: configMap({}), after: configMap({ [file]: "" }) };
  const mounting = (args: string[]) => {
    const it = statefulSet({ args, volumes: [{ name: "files", projected: { sources: [{ configMap: { name: "files" } }] } }] });
    return [{ component, before: it, after: it }];
  };
  expect(fileDelivery(files, file, mounting([argument]))).toMatchObject({ id: row, classes: ["reload"] });
  expect(fileDelivery(files, "other.txt", mounting([argument]))).toMatchObject({ id: "read-at-next-start", classes: ["outage"] });
  const without = fileDelivery(files, file, mounting([]));
  expect(without.classes).toEqual(row === "dashboards-read-again" ? ["reload"] : ["outage"]);
});

test.each<[classes: readonly ChangeClass[], limit: ChangeClass, expected: boolean]>([
  [["outage"], "restart", true],
  [["outage"], "outage", true],
  [["outage"], "recreate", false],
  [["data-loss"], "access", false],
  [["access"], "reload", false],
  [["access"], "access", true],
  [["access"], "nothing", true],
  [[], "nothing", false],
])("changes of %j reach the limit %s: %s", (classes, limit, expected) => {
  expect(reaches(classes, limit)).toBe(expected);
});
