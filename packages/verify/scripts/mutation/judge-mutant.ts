import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@thanos-fleet/diagnostics";
import { kubeconform } from "@thanos-fleet/kubeconform";
import { overlayFolder } from "@thanos-fleet/render";
import {
  checkArgocd,
  checkDashboards,
  checkAlertRoutes,
  checkConfigurations,
  checkEmbeddedFiles,
  checkGiven,
  checkHardening,
  checkIdentity,
  checkKustomize,
  checkLogs,
  checkNetwork,
  checkPods,
  checkProvisioning,
  checkReferences,
  checkScraping,
  podContainers,
  type CheckContext,
  type CheckResult,
} from "../../src/index.ts";
import { judgeManifests } from "../../src/check-kubeconform.ts";
import { parseObjects } from "../../src/objects/kubernetes-objects.ts";
import type { Mutation } from "./operators.ts";

/** The checks that take well under a second for one file: neither drift nor goldens, and no program that has to start whole. */
async function judge(fleet: CheckContext, file: string): Promise<readonly CheckResult[]> {
  // Nothing else opens the files for Argo CD, and they are about all clusters.
  if (file.startsWith("argocd/")) return [checkArgocd(fleet)];
  const clusters = fleet.fleet.clusters.filter((cluster) => file.startsWith(`overlays/${overlayFolder(cluster)}/`));
  const rendered = { ...fleet, fleet: { ...fleet.fleet, clusters } };
  const containers = rendered.fleet.clusters.flatMap((cluster) => podContainers(rendered.deploy, cluster, () => "sample"));
  const context = { ...rendered, containers };
  return [
    checkArgocd(fleet),
    checkReferences(rendered),
    ...checkNetwork(rendered),
    checkHardening(rendered),
    // What the centre publishes is dialled by all edges.
    ...checkGiven(fleet),
    checkIdentity(fleet),
    checkPods(rendered),
    ...checkEmbeddedFiles(rendered),
    checkDashboards({ ...rendered, containers }),
    checkProvisioning({ ...rendered, containers }),
    checkLogs({ ...rendered, containers }),
    await judgeManifests(rendered, await rendered.find(kubeconform), new Map(clusters.map(({ name }) => [name, [file]]))),
    ...(file.endsWith("kustomization.yaml") ? [await checkKustomize(rendered)] : []),
    // Of programs that judge, those that answer at once.
    ...(file.includes("/alertmanager/") ? [...(await checkConfigurations(context)), await checkAlertRoutes(context)] : []),
    ...(file.includes("/prometheus-agent/") ? [await checkScraping({ ...fleet, containers })] : []),
  ];
}

/** Throws where the checks find something in unbroken files: every mutant would seem noticed. */
export async function requireSound(fleet: CheckContext, files: readonly string[]): Promise<void> {
  const folders = new Map(files.map((file) => [file.split("/").slice(0, 2).join("/"), file]));
  for (const file of folders.values()) {
    const [finding] = errorsOf(await judge(fleet, file));
    if (finding !== undefined) throw new Error(`unbroken files are not sound: ${finding}`);
  }
}

/** What is found in a file with one line changed; undefined for what is no YAML any more, which no check need look at. */
export async function judgeMutant(rendered: CheckContext, { file, line, after }: Mutation): Promise<readonly string[] | undefined> {
  const path = join(rendered.deploy, file);
  const text = readFileSync(path, "utf8");
  const lines = text.split("\n");
  lines.splice(line, 1, ...(after === undefined ? [] : [after]));
  const changed = lines.join("\n");
  if (!isSound(changed) || JSON.stringify(parseObjects(changed)) === JSON.stringify(parseObjects(text))) return undefined;
  writeFileSync(path, changed);
  try {
    return errorsOf(await judge(rendered, file));
  } catch (error) {
    // A check that ends the command is noticed too, though badly.
    return [`exception: ${(error as Error).message}`];
  } finally {
    writeFileSync(path, text);
  }
}

function isSound(text: string): boolean {
  try {
    return parseObjects(text).every((object) => typeof object === "object");
  } catch {
    return false;
  }
}

function errorsOf(results: readonly CheckResult[]): string[] {
  return results.flatMap(({ name, diagnostics }) =>
    diagnostics.filter(({ severity }) => severity === "error").map(({ code, message }: Diagnostic) => `${name}: ${code} ${message}`),
  );
}
