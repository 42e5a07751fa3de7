import { join } from "node:path";
import { documentedCommands, type LabRow } from "@thanos-fleet/lab";
import { repository } from "@thanos-fleet/fleet/testing";
import { expect, test } from "vitest";
import { brokenDeploy, unmetOf } from "./broken-deploy.ts";
import { renderedProject, runCommand, temporaryProject } from "./run-command.ts";
import { sound, tried } from "./running-control-plane.ts";

// Each test breaks what is rendered, or what is typed, and sees the scenario that guards it fail.

test("a render that is sound is taken, and its programs have the rights that they need", () => {
  const { status, stdout } = runCommand(renderedProject(), ["lab", "control-plane", "--only", "apply", "--format", "json"]);
  const rows = JSON.parse(stdout) as LabRow[];
  expect(rows.map(({ name, isMet }) => [name, isMet])).toEqual([
    ["strict-apply", true],
    ["misread-certificates", true],
    ["service-account-rights", true],
    ["kept-series", true],
  ]);
  expect(rows[0]?.figures["objects"]).toBeGreaterThan(200);
  expect(status).toBe(0);
});

test("fields, pods, rights, admission and kept series that are wrong are each named", async () => {
  const broken = brokenDeploy([
    ["overlays/cluster-02-edge/kube-state-metrics/deployment.yaml", "replicas:", "replica: 1\n  replicas:"],
    ["overlays/cluster-03-edge/kube-state-metrics/deployment.yaml", "allowPrivilegeEscalation: false", "allowPrivilegeEscalation: true"],
    ["overlays/cluster-04-edge/kube-state-metrics/cluster-role.yaml", /- persistentvolumeclaims/, "- secrets"],
    ["overlays/cluster-01-central/platform/admission-policy-binding-monitoring-client-certificates.yaml", "- Deny", "- Audit"],
    ["overlays/cluster-02-edge/prometheus-agent/config-map.yaml", /(job_name: kube-apiserver\n[^]*?regex: )"aggregator_[^"]+"/, '$1".+"'],
    ["overlays/cluster-03-edge/prometheus-agent/config-map.yaml", /(job_name: kube-apiserver\n[^]*?regex: )"aggregator_[^"]+"/, '$1"none"'],
  ]);
  const unmet = unmetOf(await tried(["apply"], { deploy: broken }));
  expect(unmet).toMatch(/cluster-02: Deployment monitoring\/kube-state-metrics: .*\.spec\.replica: field not declared/);
  expect(unmet).toMatch(/cluster-03: ReplicaSet .*violates PodSecurity/);
  expect(unmet).toContain("cluster-04: kube-state-metrics may not list persistentvolumeclaims");
  expect(unmet).toContain("cluster-04: kube-state-metrics may list secrets");
  expect(unmet).toContain("two organizational units: it was accepted");
  expect(unmet).toMatch(/\d+ series of kube-apiserver of cluster-02 are kept; capacity is computed with \d+/);
  expect(unmet).toMatch(/nothing of \d+ series of kube-apiserver of cluster-03 is kept/);
});

test("a change that Kubernetes refuses is named before anybody merges it", async () => {
  const changed = brokenDeploy([["overlays/cluster-02-edge/prometheus-agent/stateful-set.yaml", /storage: \S+/, "storage: 999Gi"]]);
  expect(unmetOf(await tried(["change"], { deploy: changed, from: sound }))).toMatch(
    /cluster-02: refused: StatefulSet monitoring\/prometheus-agent/,
  );
});

test("an installation that replaces Argo CD's settings, or forgets its health check, is told apart from a sound one", async () => {
  const project = temporaryProject({ fleet: "minimal" });
  expect(runCommand(project, ["render"]).status).toBe(0);
  // It runs no workload, so that only the installation itself can be tried with it.
  const installed = async (installation: readonly string[]): Promise<readonly LabRow[]> =>
    (await tried(["install"], { deploy: join(project, "deploy"), installation })).slice(0, 1);
  // This fleet's only cluster is not the one that runs Argo CD, so the lab adds that under this name.
  const [patch = "", limit = "", , root = ""] = documentedCommands(join(repository, "README.md"), "First installation").map((command) =>
    command.replace(/--context \S+/, "--context argocd"),
  );
  const head = String.raw`apiVersion: v1\nkind: ConfigMap\nmetadata: {name: argocd-cm, namespace: argocd}`;
  const replace = `sed 's/^data:/${head}\\n&/' deploy/argocd/settings/argocd-cm.patch.yaml | kubectl --context argocd replace --filename -`;
  expect(unmetOf(await installed([patch, limit, root]))).toBe("");
  expect(unmetOf(await installed([replace, limit, root]))).toContain("argocd-cm lost its oidc.config");
  expect(unmetOf(await installed([limit, root]))).toContain("argocd-cm lacks our resource.customizations.health.argoproj.io_Application");
});
