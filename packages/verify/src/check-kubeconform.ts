import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createDiagnostic, type Diagnostic, type SourceFile } from "@thanos-fleet/diagnostics";
import type { Cluster } from "@thanos-fleet/fleet";
import { kubeconform, runKubeconform, schemaFolder, type KubeconformResult } from "@thanos-fleet/kubeconform";
import { overlayFolder } from "@thanos-fleet/render";
import { locate, parseYaml, type SourceNode } from "@thanos-fleet/yaml-source";
import type { CheckContext } from "./check-context.ts";
import type { CheckResult } from "./check-result.ts";
import { readObjects } from "./objects/kubernetes-objects.ts";
import { folderFiles } from "./programs/folder-files.ts";
import type { Program } from "./programs/program.ts";
import { whereFrom, type RenderedFleet } from "./provenance/where-from.ts";

/** Kubernetes versions besides a cluster's own that its objects must satisfy. */
const moreVersions = ["1.33", "1.34", "1.35", "1.36"];

/** Judges every rendered object against the schemas of its cluster's Kubernetes version, and says whose value was wrong. */
export async function checkKubeconform(context: CheckContext): Promise<CheckResult> {
  const { deploy, fleet, find } = context;
  const filesByCluster = new Map<string, readonly string[]>(
    fleet.clusters.map((cluster) => [cluster.name, manifestFiles(deploy, `overlays/${overlayFolder(cluster)}`)]),
  );
  filesByCluster.set("", manifestFiles(deploy, "argocd"));
  return judgeManifests(context, await find(kubeconform), filesByCluster);
}

/** The files below a folder of deploy/ that hold whole objects. */
export function manifestFiles(deploy: string, folder: string): string[] {
  return (
    readdirSync(join(deploy, folder), { recursive: true, encoding: "utf8" })
      // A patch is a part of an object, which no schema describes.
      .filter((path) => path.endsWith(".yaml") && !path.endsWith(".patch.yaml"))
      .sort()
      .map((path) => `${folder}/${path}`)
  );
}

type JudgedFiles = RenderedFleet & Pick<CheckContext, "verdicts">;

/** Judges files below deploy/, given by the name of their cluster; those of no cluster under an empty name. */
export async function judgeManifests(
  check: JudgedFiles,
  program: Program,
  filesByCluster: ReadonlyMap<string, readonly string[]>,
): Promise<CheckResult> {
  const diagnostics: Diagnostic[] = [];
  let checked = 0;
  const schemas = createHash("sha256")
    .update(JSON.stringify(folderFiles(schemaFolder)))
    .digest("hex");
  for (const [name, files] of filesByCluster) {
    const cluster = check.fleet.clusters.find((candidate) => candidate.name === name);
    const texts = files.map((file) => [file, readFileSync(join(check.deploy, file), "utf8")]);
    const objects = files.reduce((sum, file) => sum + readObjects(join(check.deploy, file)).length, 0);
    const own = cluster?.values.kubernetesVersion ?? check.fleet.centrals[0]?.values.kubernetesVersion ?? "1.34";
    for (const kubernetesVersion of new Set([own, ...moreVersions])) {
      const inputs = ["kubeconform", program.sha256, schemas, kubernetesVersion, texts];
      const invalid = await check.verdicts.accepted(inputs, async () => {
        const results = await runKubeconform({ path: program.path, files, root: check.deploy, kubernetesVersion });
        if (results.length !== objects) throw new Error(`kubeconform judged ${results.length} of ${objects} objects of ${name}`);
        const found = results.filter(({ status }) => status !== "valid");
        return found.length === 0 ? undefined : found;
      });
      checked += objects;
      for (const result of invalid ?? []) diagnostics.push(...explain(check, { cluster, result, version: kubernetesVersion }));
    }
  }
  return { name: "kubeconform", checked, unit: "objects", tool: program.label, diagnostics };
}

interface Refusal {
  readonly cluster: Cluster | undefined;
  readonly result: KubeconformResult;
  /** Of Kubernetes. */
  readonly version: string;
}

function explain(check: RenderedFleet, { cluster, result, version }: Refusal): Diagnostic[] {
  const file: SourceFile = { path: `deploy/${result.file}`, text: readFileSync(join(check.deploy, result.file), "utf8") };
  const what = `${result.kind} ${result.name}`.trim();
  if (result.status !== "invalid")
    return [createDiagnostic("kubeconform/error", { file }, `${what === "" ? "the file" : what} cannot be judged: ${result.message}`)];
  const { root } = parseYaml(file);
  return result.errors.map(({ path, message }) => {
    const parts = root === undefined ? [] : resolvePath(root, path);
    const extra = /additional propert(?:y|ies) '([^']+)'/.exec(message)?.[1];
    const full = extra === undefined ? parts : [...parts, extra];
    const at = root === undefined ? { file } : locate(root, full, extra === undefined ? "value" : "key");
    const related = cluster === undefined ? [] : whereFrom(check, cluster, { file: result.file, path: full, offset: at.range?.start ?? 0 });
    return createDiagnostic(
      "kubeconform/invalid",
      at,
      `${what} is no valid object of Kubernetes ${version}: ${path === "" ? "" : `${path}: `}${message}`,
      { related },
    );
  });
}

/** kubeconform does not escape the slashes of keys, so at every step the longest key that fits is taken. */
export function resolvePath(root: SourceNode, pointer: string): (string | number)[] {
  const path: (string | number)[] = [];
  let node: SourceNode | undefined = root;
  let rest = pointer.replace(/^\//, "");
  while (rest !== "" && node !== undefined) {
    if (node.kind === "map") {
      const entry: { key: string; value: SourceNode } | undefined = [...node.entries.values()]
        .filter(({ key }) => rest === key || rest.startsWith(`${key}/`))
        .sort((a, b) => b.key.length - a.key.length)[0];
      if (entry === undefined) return path;
      path.push(entry.key);
      rest = rest.slice(entry.key.length + 1);
      node = entry.value;
    } else if (node.kind === "list") {
      const [index = ""] = rest.split("/", 1);
      path.push(Number(index));
      rest = rest.slice(index.length + 1);
      node = node.items[Number(index)];
    } else {
      return path;
    }
  }
  return path;
}
