import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@thanos-fleet/fleet/testing";
import { vi } from "vitest";

/** `dev` that runs in a folder, and what it has printed. */
export interface DevProcess {
  /** All answers so far, the first is that of the start. */
  answers(): readonly string[];
  /** Waits for an answer that matches, of those that came after the last one that was waited for. */
  next(pattern: RegExp): Promise<string>;
  /** Sends a signal and waits for the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

const running = new Set<ChildProcess>();

/** Ends what a file's tests started; a process that is left over would watch for ever. */
export function endDev(): void {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
}

/** Starts the real command. */
export function startDev(folder: string, program = repository): DevProcess {
  const child = spawn(process.execPath, [join(program, "packages/cli/bin/fleet.js"), "dev"], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString("utf8")));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  running.add(child);
  // Each begins with the time of day.
  const answers = (): string[] => output.split(/^(?=\d\d:\d\d:\d\d )/m);
  let seen = 0;
  return {
    answers,
    next: (pattern) =>
      vi.waitFor(
        () => {
          const all = answers();
          const found = all.findIndex((answer, index) => index >= seen && pattern.test(answer));
          if (found < 0) throw new Error(`no answer matches ${String(pattern)} in:\n${all.slice(seen).join("")}`);
          seen = found + 1;
          return all[found] ?? "";
        },
        { timeout: 45_000, interval: 20 },
      ),
    end: async (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts it in a folder where nothing has changed, and waits for its first answer. */
export async function startDevIn(folder: string): Promise<DevProcess> {
  const dev = startDev(folder);
  await dev.next(/started, no errors .*nothing that runs changes/s);
  return dev;
}

/** The values that the tests edit. */
export const valuesFile = "clusters/fleet.yaml";

/** The values with another interval, as an editor would save them. */
export function withInterval(folder: string, interval: string): string {
  return readFileSync(join(folder, valuesFile), "utf8").replace(/scrapeInterval: \w+/, `scrapeInterval: ${interval}`);
}
