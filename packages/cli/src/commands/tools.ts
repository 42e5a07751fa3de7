import { kubeconform } from "@thanos-fleet/kubeconform";
import { expectedComponents } from "@thanos-fleet/components/expected";
import {
  actionlint,
  helm3,
  helm4,
  kustomize,
  lookUpTool,
  prometheusRelabel,
  resolveTool,
  type ResolvedTool,
  type Tool,
} from "@thanos-fleet/native-tool";
import type { Program } from "@thanos-fleet/verify";
import type { ExitCode } from "../exit-code.ts";

/** Programs that components name as judges of their own files and arguments; promtool and amtool judge those of rules and routes too. */
const judges = expectedComponents.flatMap(([, { configurations = [], servers = [] }]) =>
  [...configurations, ...servers].map(({ tool }) => tool),
);

/** Every native program that checks use; a check finds no other. */
const tools: ReadonlySet<Tool> = new Set([kubeconform, helm3, helm4, kustomize, actionlint, prometheusRelabel, ...judges]);

/** Fetches or builds every program, so that a later check need not. */
export async function installTools(): Promise<ExitCode> {
  for (const tool of tools) await findTool(tool);
  return describeTools();
}

/** Prints where each program comes from, or that it is missing, which is exit code 1; fetches and builds nothing. */
export async function describeTools(): Promise<ExitCode> {
  let missing = 0;
  for (const tool of tools) {
    const found = await lookUpTool(tool);
    process.stdout.write(`${tool.name} ${tool.version}\n`);
    if ("reason" in found) {
      missing += 1;
      process.stdout.write(`  missing: ${found.reason}\n`);
      continue;
    }
    process.stdout.write(`  ${found.path}\n  from ${found.origin}, sha256 ${found.sha256}\n`);
    for (const warning of found.warnings) process.stdout.write(`  warning: ${warning}\n`);
  }
  if (missing === 0) return 0;
  process.stdout.write(`${missing} of ${tools.size} programs are missing; \`pnpm tools:install\` fetches or builds them\n`);
  return 1;
}

/** Finds a program and says on standard error when that takes a while. */
export async function findTool(tool: Tool): Promise<ResolvedTool> {
  return resolveTool(tool, { onWork: (message) => process.stderr.write(`${message}\n`) });
}

/** Finds a program for a check. One that is not listed here would be missing after `tools install` and from `tools doctor`: a bug. */
export async function findProgram(tool: Tool): Promise<Program> {
  if (!tools.has(tool)) throw new Error(`${tool.name} is not in the list of the programs that checks use`);
  const { path, version, origin, sha256 } = await findTool(tool);
  return { path, label: `${tool.name} ${version} (${origin})`, sha256 };
}
