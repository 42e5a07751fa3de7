import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@thanos-fleet/diagnostics";
import { overlayFolder } from "@thanos-fleet/render";
import {
  checkArgocd,
  checkDashboards,
  checkEmbeddedFiles,
  checkGiven,
  checkHardening,
  checkIdentity,
  checkNetwork,
  checkPods,
  checkProvisioning,
  checkReferences,
  podContainers,
  type CheckResult,
  type RenderedFleet,
} from "../../src/index.ts";
import { parseObjects } from "../../src/kubernetes-objects.ts";
import type { Mutation } from "./operators.ts";

/** The checks that are pure functions of what was rendered: they start no program and ask neither drift nor goldens. */
function judge(fleet: RenderedFleet, file: string): readonly CheckResult[] {
  // Nothing else opens the files for Argo CD, and they are about all clusters.
  if (file.startsWith("argocd/")) return [checkArgocd(fleet)];
  const clusters = fleet.fleet.clusters.filter((cluster) => file.startsWith(`overlays/${overlayFolder(cluster)}/`));
  const rendered = { ...fleet, fleet: { ...fleet.fleet, clusters } };
  const containers = rendered.fleet.clusters.flatMap((cluster) => podContainers(rendered.deploy, cluster, () => "sample"));
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
  ];
}

/** Throws where the checks find something in files that nobody broke: every mutant would seem noticed. */
export function requireSound(fleet: RenderedFleet, files: readonly string[]): void {
  const folders = new Map(files.map((file) => [file.split("/").slice(0, 2).join("/"), file]));
  const [finding] = [...folders.values()].flatMap((file) => errorsOf(judge(fleet, file)));
  if (finding !== undefined) throw new Error(`unbroken files are not sound: ${finding}`);
}

/** What is found in a file with one line changed; undefined for what is no YAML any more, which no check need look at. */
export function judgeMutant(rendered: RenderedFleet, { file, line, after }: Mutation): readonly string[] | undefined {
  const path = join(rendered.deploy, file);
  const text = readFileSync(path, "utf8");
  const lines = text.split("\n");
  lines.splice(line, 1, ...(after === undefined ? [] : [after]));
  const changed = lines.join("\n");
  if (!isSound(changed) || JSON.stringify(parseObjects(changed)) === JSON.stringify(parseObjects(text))) return undefined;
  writeFileSync(path, changed);
  try {
    return errorsOf(judge(rendered, file));
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
