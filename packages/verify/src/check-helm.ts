import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createDiagnostic, type Diagnostic } from "@thanos-fleet/diagnostics";
import type { Cluster } from "@thanos-fleet/fleet";
import { overlayFolder } from "@thanos-fleet/render";
import type { CheckResult } from "./check-result.ts";
import { compareObjects } from "./compare-objects.ts";
import { objectKey, parseObjects, readManifests, type KubernetesObject } from "./kubernetes-objects.ts";
import { mapBounded, runProgram, type Program } from "./programs/program.ts";

/**
 * Proves for every cluster that its umbrella chart renders to exactly its manifests, the namespaces aside, and that
 * `helm lint --strict` has nothing to say.
 */
export async function checkHelm(deploy: string, clusters: readonly Cluster[], helm: Program): Promise<CheckResult> {
  const results = await mapBounded(clusters, 2, (cluster) => checkCluster(deploy, cluster, helm));
  return {
    name: "helm",
    checked: results.reduce((sum, { checked }) => sum + checked, 0),
    unit: "objects",
    tool: helm.label,
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

async function checkCluster(deploy: string, cluster: Cluster, helm: Program): Promise<{ checked: number; diagnostics: Diagnostic[] }> {
  const expected = clusterManifests(deploy, cluster);
  // Of a cluster that is being removed only the namespaces are left, which no chart has.
  if (expected.size === 0) return { checked: 0, diagnostics: [] };
  const chart = `charts/${cluster.name}`;
  const file = { path: `deploy/${chart}/Chart.yaml`, text: readFileSync(join(deploy, chart, "Chart.yaml"), "utf8") };
  const diagnostics: Diagnostic[] = [];
  const lint = await runProgram(
    helm,
    ["lint", "--strict", "--kube-version", cluster.values.kubernetesVersion, "--namespace", "monitoring", chart],
    { cwd: deploy },
  );
  if (lint.status !== 0) diagnostics.push(createDiagnostic("helm/lint", { file }, `helm lint: ${lastLines(lint.stdout + lint.stderr)}`));
  const rendered = await helmTemplate(helm, deploy, cluster);
  if (rendered.error !== undefined) {
    diagnostics.push(createDiagnostic("helm/mismatch", { file }, `helm template: ${rendered.error}`));
    return { checked: 0, diagnostics };
  }
  for (const { key, message } of compareObjects(rendered.objects, expected))
    diagnostics.push(createDiagnostic("helm/mismatch", { file }, `${key} of the chart ${message}`));
  return { checked: expected.size, diagnostics };
}

/** What a cluster's umbrella chart renders to, with `--set` arguments if any. */
export async function helmTemplate(
  helm: Program,
  deploy: string,
  cluster: Cluster,
  args: readonly string[] = [],
): Promise<{ objects: Map<string, KubernetesObject>; error: string | undefined }> {
  const { status, stdout, stderr } = await runProgram(
    helm,
    [
      "template",
      cluster.name,
      `charts/${cluster.name}`,
      "--namespace",
      "monitoring",
      "--kube-version",
      cluster.values.kubernetesVersion,
      ...args,
    ],
    { cwd: deploy },
  );
  if (status !== 0) return { objects: new Map(), error: stderr.trim() };
  return { objects: new Map(parseObjects(stdout).map((object) => [objectKey(object), object])), error: undefined };
}

/** Every manifest of a cluster that is part of its chart. */
export function clusterManifests(deploy: string, cluster: Cluster): Map<string, KubernetesObject> {
  const folder = join(deploy, "overlays", overlayFolder(cluster));
  const objects = new Map<string, KubernetesObject>();
  for (const component of readdirSync(folder).sort()) {
    if (component === "namespaces") continue;
    for (const [key, { object }] of readManifests(join(folder, component))) objects.set(key, object);
  }
  return objects;
}

function lastLines(text: string): string {
  return text.trim().split("\n").slice(-4).join("; ");
}
