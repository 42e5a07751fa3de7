import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createDiagnostic, type Diagnostic } from "@thanos-fleet/diagnostics";
import type { Cluster } from "@thanos-fleet/fleet";
import type { Tool } from "@thanos-fleet/native-tool";
import { overlayFolder } from "@thanos-fleet/render";
import type { CheckContext } from "./check-context.ts";
import type { CheckResult } from "./check-result.ts";
import { compareObjects } from "./objects/compare-objects.ts";
import { objectKey, parseObjects, readManifests, type KubernetesObject } from "./objects/kubernetes-objects.ts";
import { folderFiles } from "./programs/folder-files.ts";
import { mapBounded, runProgram, type Program } from "./programs/program.ts";

interface HelmCheck extends Pick<CheckContext, "deploy" | "verdicts"> {
  readonly helm: Program;
}

/**
 * Proves for every cluster that its umbrella chart renders to exactly its manifests, the namespaces aside, and that
 * `helm lint --strict` has nothing to say.
 */
export async function checkHelm(
  { deploy, fleet, verdicts, find }: Omit<CheckContext, "renderer" | "charts">,
  tool: Tool,
): Promise<CheckResult> {
  const helm = await find(tool);
  const results = await mapBounded(fleet.clusters, 2, (cluster) => checkCluster({ deploy, helm, verdicts }, cluster));
  return {
    name: tool.name,
    checked: results.reduce((sum, { checked }) => sum + checked, 0),
    unit: "objects",
    tool: helm.label,
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

async function checkCluster(
  { deploy, helm, verdicts }: HelmCheck,
  cluster: Cluster,
): Promise<{ checked: number; diagnostics: Diagnostic[] }> {
  const expected = clusterManifests(deploy, cluster);
  // Of a cluster that is being removed only the namespaces are left, which no chart has.
  if (expected.size === 0) return { checked: 0, diagnostics: [] };
  const { kubernetesVersion } = cluster.values;
  const files = [join("charts", cluster.name), join("overlays", overlayFolder(cluster))].map((folder) => folderFiles(join(deploy, folder)));
  const found = await verdicts.accepted(["helm", helm.sha256, cluster.name, kubernetesVersion, files], async () => {
    const diagnostics = await judgeChart({ deploy, helm }, cluster, expected);
    return diagnostics.length === 0 ? undefined : diagnostics;
  });
  return { checked: expected.size, diagnostics: found ?? [] };
}

async function judgeChart(
  { deploy, helm }: Omit<HelmCheck, "verdicts">,
  cluster: Cluster,
  expected: ReadonlyMap<string, KubernetesObject>,
): Promise<Diagnostic[]> {
  const chart = `charts/${cluster.name}`;
  const file = { path: `deploy/${chart}/Chart.yaml`, text: readFileSync(join(deploy, chart, "Chart.yaml"), "utf8") };
  const args = ["lint", "--strict", "--kube-version", cluster.values.kubernetesVersion, "--namespace", "monitoring", chart];
  const lint = await runProgram(helm, args, { cwd: deploy });
  const unclean = lint.status === 0 ? [] : [createDiagnostic("helm/lint", { file }, `helm lint: ${lastLines(lint.stdout + lint.stderr)}`)];
  const { objects, error } = await helmTemplate(helm, { deploy, cluster });
  if (error !== undefined) return [...unclean, createDiagnostic("helm/mismatch", { file }, `helm template: ${error}`)];
  const mismatches = compareObjects(objects, expected).map(({ key, message }) =>
    createDiagnostic("helm/mismatch", { file }, `${key} of the chart ${message}`),
  );
  return [...unclean, ...mismatches];
}

/** What a cluster's umbrella chart renders to, with `--set` arguments if any. */
export async function helmTemplate(
  helm: Program,
  { deploy, cluster }: { readonly deploy: string; readonly cluster: Cluster },
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
