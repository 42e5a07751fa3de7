import { spawn } from "node:child_process";
import { CommandError } from "@thanos-fleet/diagnostics";
import type { Program } from "./program.ts";

export interface StartOptions {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Printed once everything it was given has been read and accepted. */
  readonly started: RegExp;
  /** Longer than any start takes, in milliseconds. */
  readonly patience: number;
}

export interface StartResult {
  readonly isStarted: boolean;
  readonly output: string;
}

/** Starts a server and stops it as soon as it says that it runs, or gives what it printed before it gave up. */
export function startProgram(program: Program, options: StartOptions): Promise<StartResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program.path, options.args, { cwd: options.cwd, env: options.env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let isStarted = false;
    const timer = setTimeout(() => {
      output += `\nit neither started nor ended within ${options.patience / 1000} s`;
      child.kill("SIGKILL");
    }, options.patience);
    const read = (chunk: Buffer): void => {
      output += chunk.toString("utf8");
      if (isStarted || !options.started.test(output)) return;
      isStarted = true;
      child.kill("SIGKILL");
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(new CommandError("tool/not-started", `${program.label} cannot be started`, { hint: "run `pnpm tools:doctor`", cause }));
    });
    child.on("close", () => {
      clearTimeout(timer);
      resolve({ isStarted, output });
    });
  });
}
