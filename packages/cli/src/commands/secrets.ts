import { CommandError, hasErrors } from "@thanos-fleet/diagnostics";
import { contextOf, secretOrigin } from "@thanos-fleet/components";
import { clusterSecrets, type ClusterSecret } from "../cluster-secrets.ts";
import type { ExitCode } from "../exit-code.ts";
import { loadProject } from "../load-project.ts";
import { printDiagnostics } from "../print-diagnostics.ts";

export interface SecretsOptions {
  /** All clusters when undefined. */
  readonly cluster: string | undefined;
  readonly format: "text" | "json";
  readonly root: string;
}

/** Prints the Secrets that clusters need; as text it is a script that people go through, not one to run blindly. */
export async function listSecrets(options: SecretsOptions): Promise<ExitCode> {
  const { fleet, diagnostics } = await loadProject(options.root);
  if (fleet === undefined) {
    printDiagnostics(diagnostics, "text");
    return hasErrors(diagnostics) ? 1 : 2;
  }
  const clusters = fleet.clusters.filter(({ name }) => options.cluster === undefined || name === options.cluster);
  if (clusters.length === 0)
    throw new CommandError("secrets/unknown-cluster", `there is no cluster ${options.cluster}`, {
      hint: `the clusters are ${fleet.clusters.map(({ name }) => name).join(", ")}`,
    });
  const secrets = clusters.map((cluster) => [cluster.name, clusterSecrets(contextOf(cluster, fleet))] as const);
  if (options.format === "json")
    process.stdout.write(
      `${JSON.stringify(
        secrets.flatMap(([, of]) => of),
        undefined,
        2,
      )}\n`,
    );
  else process.stdout.write(secrets.map(([name, of]) => `# ${name}\n\n${of.map((secret) => secretText(secret)).join("\n")}`).join("\n"));
  return 0;
}

function secretText({ namespace, name, purpose, keys, source, commands }: ClusterSecret): string {
  return [`# ${namespace}/${name}: ${purpose}`, `#   ${keys.join(", ")}; ${secretOrigin(source)}`, ...commands, ""].join("\n");
}
