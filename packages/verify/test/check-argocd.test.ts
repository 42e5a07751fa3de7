import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkArgocd } from "../src/index.ts";
import { copy, edit, place, remove } from "./edit-rendered.ts";
import { charts, renderFixture, renderPatched, sharedFleet } from "./rendered-project.ts";

const fleet = sharedFleet();
const root = "argocd/root.yaml";
const cluster = "argocd/clusters/cluster-02.yaml";
const receiver = "argocd/apps/cluster-01/thanos-receiver.yaml";
const namespaces = "argocd/apps/cluster-03/namespaces.yaml";
const list = "argocd/apps/cluster-02/kustomization.yaml";
const health = "argocd/settings/argocd-cm.patch.yaml";

function found(): string[] {
  return checkArgocd(fleet.current).diagnostics.map(({ code, message }) => `${code} ${message}`);
}

test.each(["specification", "minimal"] as const)("the fleet %s is deployed as the tables say", async (name) => {
  const { diagnostics, checked } = checkArgocd(await renderFixture(name));
  expect(diagnostics).toEqual([]);
  expect(checked).toBeGreaterThan(5);
});

test("delivery by charts has tables too", async () => {
  const rendered = await renderPatched({ "clusters/fleet.yaml": { argocd: { delivery: "chart" } } });
  expect(checkArgocd({ ...rendered, charts }).diagnostics).toEqual([]);
});

test("a cluster that is being removed keeps a project that may delete what it ran", async () => {
  const rendered = await renderPatched({ "clusters/cluster-04.yaml": { decommission: true } });
  expect(checkArgocd({ ...rendered, charts }).diagnostics).toEqual([]);
});

test.each([
  [
    "the path of another component",
    receiver,
    "path: deploy/overlays/cluster-01-central/thanos-receiver",
    "path: deploy/overlays/cluster-01-central/thanos-store",
  ],
  ["the path of another cluster", receiver, /deploy\/overlays\/cluster-01-central/g, "deploy/overlays/cluster-02-edge"],
  [
    "a watch on another folder",
    receiver,
    "/deploy/overlays/cluster-01-central/thanos-receiver",
    "/deploy/overlays/cluster-01-central/thanos-store",
  ],
  ["the destination of another cluster", receiver, "name: in-cluster", "name: cluster-02"],
  ["another namespace", receiver, "namespace: monitoring\n", "namespace: monitoring-node\n"],
  ["another project", receiver, "project: cluster-01", "project: monitoring"],
  ["the default project", cluster, "project: monitoring", "project: default"],
  ["a wave before the namespaces", receiver, 'sync-wave: "1"', 'sync-wave: "-1"'],
  ["namespaces after the rest", namespaces, 'sync-wave: "0"', 'sync-wave: "2"'],
  ["an Application that deletes nothing", receiver, /  finalizers:\n.*\n/, ""],
  ["a root that deletes all", root, "annotations:\n", 'finalizers: ["resources-finalizer.argocd.argoproj.io"]\n  annotations:\n'],
  ["a root that prunes", root, "prune: false", "prune: true"],
  ["a cluster that prunes nothing", cluster, "prune: true", "prune: false"],
  ["an empty folder that deletes", receiver, "allowEmpty: false", "allowEmpty: true"],
  ["a workload that the API server compares", receiver, "ServerSideDiff=false", "ServerSideDiff=true"],
  ["a cluster that the API server compares", cluster, "ServerSideDiff=false", "ServerSideDiff=true"],
  ["no self-healing", receiver, "selfHeal: true", "selfHeal: false"],
  ["namespaces that sync makes", receiver, "CreateNamespace=false", "CreateNamespace=true"],
  ["an option dropped", receiver, '    - "FailOnSharedResource=true"\n', ""],
  ["an option more", receiver, "    syncOptions:\n", '    syncOptions:\n    - "Replace=true"\n'],
  ["a sync that the API server merges", receiver, "    syncOptions:\n", '    syncOptions:\n    - "ServerSideApply=true"\n'],
  ["a cluster that the API server merges", cluster, "    syncOptions:\n", '    syncOptions:\n    - "ServerSideApply=true"\n'],
  ["retries for ever", receiver, "limit: 8", "limit: -1"],
  ["retries of an old commit", receiver, "refresh: true", "refresh: false"],
  ["differences that are ignored", receiver, "  syncPolicy:", "  ignoreDifferences: []\n  syncPolicy:"],
  ["another branch", receiver, "targetRevision: refs/heads/main", "targetRevision: refs/heads/next"],
  ["another repository", cluster, /repoURL: .*/, 'repoURL: "https://example.org/other.git"'],
  ["a project for any repository", cluster, /sourceRepos:\n.*/, 'sourceRepos:\n  - "*"'],
  ["a project for any cluster", cluster, "- name: cluster-02\n    namespace: monitoring\n", '- name: "*"\n    namespace: monitoring\n'],
  [
    "a project for one namespace more",
    cluster,
    "  clusterResourceWhitelist:",
    "  - name: cluster-02\n    namespace: kube-system\n  clusterResourceWhitelist:",
  ],
  ["a project for every kind", cluster, "kind: ClusterRoleBinding", 'kind: "*"'],
  ["a project without a kind", cluster, "  - group: rbac.authorization.k8s.io\n    kind: ClusterRole\n", ""],
  ["Argo CD's own Secrets", root, "kind: AppProject\n---", 'kind: AppProject\n  - group: ""\n    kind: Secret\n---'],
  ["an Application that is not listed", list, "- fluentbit.yaml\n", ""],
  ["an earlier end of syncs", "argocd/settings/argocd-cmd-params-cm.patch.yaml", '"1800"', '"600"'],
  ["a health that half-applied objects have too", health, "isSynced and isSettled", "isSynced or isSettled"],
  ["a health without the sync's phase", health, "operation.phase == 'Succeeded'", "operation.phase ~= 'Failed'"],
  ["a health that is always good", health, "health.status = status.health.status or health.status", "health.status = 'Healthy'"],
  ["a script that does not run", health, "local isSynced", "local isSinced"],
  ["a script under another key", health, "health.argoproj.io_Application", "health.argoproj.io_AppProject"],
] as const)("noticed: %s", (_case, path, from, to) => {
  edit(fleet.current, path, from, to);
  expect(found().length).toBeGreaterThan(0);
});

test("a file that is missing, and one that belongs to nothing", () => {
  copy(fleet.current, receiver, "argocd/apps/cluster-01/thanos-reciever.yaml");
  remove(fleet.current, "argocd/apps/cluster-02/platform.yaml");
  remove(fleet.current, "argocd/clusters/cluster-04.yaml");
  expect(found()).toEqual([
    "argocd/file nothing is rendered for this",
    "argocd/file there is no deploy/argocd/apps/cluster-02/platform.yaml, so what was rendered for it is never deployed",
    "argocd/file there is no deploy/argocd/clusters/cluster-04.yaml, so what was rendered for it is never deployed",
  ]);
});

test("an object that a project does not allow", () => {
  const path = "cluster-02-edge/platform/webhook.yaml";
  const file = join(fleet.current.deploy, "overlays", path);
  writeFileSync(file, "apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: x\n");
  onTestFinished(() => rmSync(file));
  expect(found()).toEqual([`argocd/project ValidatingWebhookConfiguration of deploy/overlays/${path} is not allowed`]);
});

test("two clusters that Argo CD takes for one", async () => {
  const rendered = await renderPatched({ "clusters/cluster-03.yaml": { argocd: { destinationName: "cluster-02" } } });
  const { diagnostics } = checkArgocd({ ...rendered, charts });
  expect(diagnostics.map(({ message }) => message)).toEqual(["cluster-03 and cluster-02 are both deployed to cluster-02"]);
  expect(diagnostics[0]?.related?.[0]?.file.path).toBe("clusters/cluster-03.yaml");
});

test("a finding stands in its own document of the file, with the value that feeds it", () => {
  edit(fleet.current, root, "targetRevision: refs/heads/main", "targetRevision: refs/heads/next");
  const [diagnostic, ...others] = checkArgocd(fleet.current).diagnostics;
  expect(others).toEqual([]);
  if (diagnostic === undefined) throw new Error("nothing was found");
  const text = diagnostic.file.text.split("\n");
  expect(place(diagnostic)).toBe(
    `argocd/field deploy/argocd/root.yaml:${text.findIndex((line) => line.includes("targetRevision")) + 1} refs/heads/next`,
  );
  expect(diagnostic.related?.[0]?.message).toBe("fed by argocd.targetRevision");
});
