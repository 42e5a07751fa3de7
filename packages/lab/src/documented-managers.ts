import { readFileSync } from "node:fs";

/** kubectl's own name for what it applies on the server. */
const kubectlManager = "kubectl";

/** Field managers of the commands in Markdown files that apply something from `deploy/` on the server, each once. */
export function documentedManagers(paths: readonly string[]): string[] {
  const commands = paths.flatMap((path) => readFileSync(path, "utf8").match(/\bkubectl\b.*\bapply --server-side\b.*\bdeploy\/.*/g) ?? []);
  return [...new Set(commands.map((command) => /--field-manager[= ](\S+)/.exec(command)?.[1] ?? kubectlManager))].sort();
}
