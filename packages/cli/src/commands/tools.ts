import { kubeconform } from "@thanos-fleet/kubeconform";
import {
  actionlint,
  alertmanager,
  amtool,
  elasticsearchExporter,
  helm3,
  helm4,
  kustomize,
  prometheus,
  prometheusRelabel,
  promtool,
  resolveTool,
  thanos,
  type ResolvedTool,
  type Tool,
} from "@thanos-fleet/native-tool";
import type { Program } from "@thanos-fleet/verify";
import type { ExitCode } from "../exit-code.ts";

/** Every native program that checks use. */
const tools: readonly Tool[] = [
  kubeconform,
  helm3,
  helm4,
  kustomize,
  actionlint,
  promtool,
  prometheus,
  prometheusRelabel,
  amtool,
  alertmanager,
  thanos,
  elasticsearchExporter,
];

/** Fetches or builds every program, so that a later check need not. */
export async function installTools(): Promise<ExitCode> {
  for (const tool of tools) await findTool(tool);
  return describeTools();
}

/** Prints where each program comes from. */
export async function describeTools(): Promise<ExitCode> {
  for (const tool of tools) {
    const { path, version, origin, sha256, warnings } = await findTool(tool);
    process.stdout.write(`${tool.name} ${version}\n  ${path}\n  from ${origin}, sha256 ${sha256}\n`);
    for (const warning of warnings) process.stdout.write(`  warning: ${warning}\n`);
  }
  return 0;
}

/** Finds a program and says on standard error when that takes a while. */
export async function findTool(tool: Tool): Promise<ResolvedTool> {
  return resolveTool(tool, { onWork: (message) => process.stderr.write(`${message}\n`) });
}

export async function findProgram(tool: Tool): Promise<Program> {
  const { path, version, origin, sha256 } = await findTool(tool);
  return { path, label: `${tool.name} ${version} (${origin})`, sha256 };
}
