import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createDiagnostic, type Diagnostic } from "@thanos-fleet/diagnostics";
import { kustomize } from "@thanos-fleet/native-tool";
import { overlayFolder } from "@thanos-fleet/render";
import type { CheckContext } from "./check-context.ts";
import type { CheckResult } from "./check-result.ts";
import { compareObjects } from "./objects/compare-objects.ts";
import { objectKey, parseObjects, readManifests } from "./objects/kubernetes-objects.ts";
import { folderFiles } from "./programs/folder-files.ts";
import { mapBounded, runProgram, type Program } from "./programs/program.ts";

/**
 * Builds every component's folder with kustomize, as `kubectl apply -k` does, and every folder of Applications, as Argo CD
 * does, and compares with the files it lists.
 */
export async function checkKustomize({ deploy, fleet, verdicts, find }: CheckContext): Promise<CheckResult> {
  const program = await find(kustomize);
  const folders = fleet.clusters.flatMap((cluster) => [
    ...readdirSync(join(deploy, "overlays", overlayFolder(cluster)))
      .sort()
      .map((component) => `overlays/${overlayFolder(cluster)}/${component}`),
    `argocd/apps/${cluster.name}`,
  ]);
  const diagnostics = await mapBounded(folders, 2, async (folder) => {
    // A folder is built by itself: it refers to nothing outside.
    const found = await verdicts.accepted(["kustomize", program.sha256, folder, folderFiles(join(deploy, folder))], async () => {
      const mismatches = await checkFolder(deploy, folder, program);
      return mismatches.length === 0 ? undefined : mismatches;
    });
    return found ?? [];
  });
  return { name: "kustomize", checked: folders.length, unit: "folders", tool: program.label, diagnostics: diagnostics.flat() };
}

async function checkFolder(deploy: string, folder: string, program: Program): Promise<Diagnostic[]> {
  const path = `${folder}/kustomization.yaml`;
  const file = { path: `deploy/${path}`, text: readFileSync(join(deploy, path), "utf8") };
  const { status, stdout, stderr } = await runProgram(program, ["build", folder], { cwd: deploy });
  if (status !== 0) return [createDiagnostic("kustomize/mismatch", { file }, `kustomize build: ${stderr.trim()}`)];
  const built = new Map(parseObjects(stdout).map((object) => [objectKey(object), object]));
  const expected = new Map([...readManifests(join(deploy, folder))].map(([key, { object }]) => [key, object]));
  return compareObjects(built, expected).map(({ key, message }) =>
    createDiagnostic("kustomize/mismatch", { file }, `${key} as built ${message}`),
  );
}
