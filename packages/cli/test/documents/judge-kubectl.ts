import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ParsedCommand } from "./parse-command.ts";
import type { RenderedNames } from "./rendered-names.ts";

/** Kinds without a namespace. */
const clusterScoped = /^(?:nodes?|namespaces?|storageclass|crd|apiservices)$/;

/** Commands that ask about no namespace's objects. */
const withoutNamespace = new Set(["apply", "diff", "version", "cordon", "drain", "taint node"]);

/** What is wrong with a kubectl command of a document, beside unknown flags. */
export function judgeKubectl({ command, operands, flags }: ParsedCommand, names: RenderedNames): string[] {
  const context = flags.get("--context");
  if (context === undefined) return ["names no --context"];
  const cluster = names.clusterOf(context);
  if (cluster === undefined) return [`the context ${context} is no cluster`];
  const paths = ["-k", "-f", "--filename", "--patch-file"].flatMap((flag) => flags.get(flag) ?? []).filter((path) => path !== "-");
  const problems = paths.filter((path) => !existsSync(join(names.root, names.asRendered(path)))).map((path) => `${path} is not rendered`);
  if (["apply", "diff"].includes(command) && paths.length > 0 && flags.get("--field-manager") !== "argocd-controller")
    problems.push("applies with another field manager than Argo CD, which could never remove a field again");
  if (command === "apply" && !flags.has("--server-side")) problems.push("applies by the client");
  if (paths.length > 0 && command !== "patch") return problems;
  const [kinds = ""] = operands;
  const isScoped = !withoutNamespace.has(command) && !flags.has("--raw") && !kinds.split(",").every((kind) => clusterScoped.test(kind));
  if (isScoped && !flags.has("--namespace") && !flags.has("--all-namespaces")) problems.push("names no namespace");
  const selector = flags.get("-l") ?? flags.get("--selector") ?? "";
  const app = /^app=(.+)$/.exec(selector)?.[1];
  const isOurs = flags.get("--namespace")?.startsWith("monitoring") ?? true;
  if (app !== undefined && isOurs && !cluster.apps.has(app)) problems.push(`selects app=${app}, which ${context} does not run`);
  for (const name of objectNames(command, operands))
    if (!cluster.has(name)) problems.push(`${name} is neither rendered for ${context} nor known to be there`);
  return problems;
}

/** The names of objects among a command's operands. */
function objectNames(command: string, operands: readonly string[]): readonly string[] {
  if (command === "create secret generic" || command === "version") return [];
  if (["exec", "logs", "port-forward"].includes(command)) return operands.slice(0, 1).map((name) => name.slice(name.indexOf("/") + 1));
  if (["cordon", "drain", "taint node"].includes(command)) return operands.slice(0, 1);
  return command.startsWith("top ") ? operands : operands.slice(1);
}
