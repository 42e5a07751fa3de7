import { spawn } from "node:child_process";
import { join } from "node:path";

/** A step that is a program of its own: it passed, or this is what it said. */
export interface ScriptResult {
  readonly name: string;
  readonly isPassed: boolean;
  readonly output: string;
}

/** Runs one of the repository's own development programs by its name in node_modules/.bin, or `node`. */
export function runScript(repository: string, name: string, [program = "", ...args]: readonly string[]): Promise<ScriptResult> {
  const path = program === "node" ? process.execPath : join(repository, "node_modules/.bin", program);
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, { cwd: repository, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NO_COLOR: "1" } });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ name, isPassed: code === 0, output: Buffer.concat(output).toString("utf8") }));
  });
}
