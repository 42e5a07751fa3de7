import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DocumentShell } from "./document-shell.ts";

/**
 * Makes the Secrets of a cluster by the commands that `pnpm secrets` prints, with a sample in each file that they read; gives
 * what failed. With a pattern it runs those commands alone that it fits, such as those for copies.
 */
export async function makeSecrets(shell: DocumentShell, cluster: string, pattern: RegExp = /./): Promise<readonly string[]> {
  const listed = await shell.run(`pnpm secrets ${cluster}`);
  if (listed.status !== 0) return [`\`pnpm secrets ${cluster}\` failed: ${listed.stderr.trim()}`];
  const commands = listed.stdout.split("\n").filter((line) => line.startsWith("kubectl ") && pattern.test(line));
  const failed: string[] = commands.length === 0 ? [`\`pnpm secrets ${cluster}\` prints no command`] : [];
  for (const command of commands) {
    for (const [, path = ""] of command.matchAll(/=(\.\/\.secrets\/\S+)/g)) writeSample(join(shell.folder, path));
    const { status, stderr } = await shell.run(command);
    if (status !== 0) failed.push(`\`${command}\` failed: ${stderr.trim()}`);
  }
  rmSync(join(shell.folder, ".secrets"), { recursive: true, force: true });
  return failed;
}

function writeSample(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, "sample");
}
