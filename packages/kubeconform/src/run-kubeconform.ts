import { join } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";
import { run } from "@thanos-fleet/native-tool";
import { parseKubeconformOutput, type KubeconformResult } from "./parse-output.ts";

export interface KubeconformOptions {
  /** The program, as resolved. */
  readonly path: string;
  /** Files, relative to `root`. */
  readonly files: readonly string[];
  readonly root: string;
  /** Minor version, such as `1.34`. */
  readonly kubernetesVersion: string;
}

/** Folder of the committed schemas. */
export const schemaFolder = join(import.meta.dirname, "../schemas");

/** Keeps a command line well below every system's limit. */
const filesPerRun = 400;

/**
 * Judges files strictly, against the committed schemas alone: nothing is fetched, nothing is skipped, and a kind without
 * a schema is an error.
 */
export async function runKubeconform(options: KubeconformOptions): Promise<KubeconformResult[]> {
  const results: KubeconformResult[] = [];
  for (let start = 0; start < options.files.length; start += filesPerRun)
    results.push(...(await judge(options, options.files.slice(start, start + filesPerRun))));
  return results;
}

async function judge({ path, root, kubernetesVersion }: KubeconformOptions, files: readonly string[]): Promise<KubeconformResult[]> {
  const locations = [
    join(schemaFolder, kubernetesVersion, "{{.ResourceKind}}{{.KindSuffix}}.json"),
    join(schemaFolder, "crd", "{{.Group}}", "{{.ResourceKind}}_{{.ResourceAPIVersion}}.json"),
  ];
  const args = [
    "-strict",
    "-verbose",
    "-output",
    "json",
    "-n",
    "2",
    "-kubernetes-version",
    `${kubernetesVersion}.0`,
    ...locations.flatMap((location) => ["-schema-location", location]),
    ...files,
  ];
  const { stdout, stderr, status } = await run(path, args, { cwd: root });
  try {
    // The exit code is 1 for an invalid object and for a bad flag alike; only the output tells them apart.
    return parseKubeconformOutput(stdout);
  } catch (cause) {
    throw new CommandError(
      "kubeconform/failed",
      `kubeconform ended with ${status} and printed no result: ${(stderr || stdout).trim().split("\n")[0] ?? ""}`,
      { hint: "run `pnpm tools:doctor`", cause },
    );
  }
}
