import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";

export const lockName = ".render-lock";

/** Takes the target folder for this process; returns what releases it. Throws while another live process holds it. */
export function acquireLock(target: string): () => void {
  const path = join(target, lockName);
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const descriptor = openSync(path, "wx");
      writeSync(descriptor, `${process.pid} ${startOf(process.pid)}\n`);
      closeSync(descriptor);
      return () => rmSync(path, { force: true });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
      if (isHeld(path)) {
        throw new CommandError("write/locked", "another render is writing to this folder", {
          hint: `wait until it has ended; if none runs, remove ${path}`,
          cause,
        });
      }
      rmSync(path, { force: true });
    }
  }
  throw new CommandError("write/locked", "the lock of the target folder changes hands too fast", { hint: "run one render at a time" });
}

/** A lock whose process is gone, or whose number now belongs to a later process, is left over from a crash. */
function isHeld(path: string): boolean {
  try {
    const [pid = "", start = ""] = readFileSync(path, "utf8").trim().split(" ");
    // An empty lock is one whose owner has not written its number yet.
    if (pid === "") return true;
    process.kill(Number(pid), 0);
    return startOf(Number(pid)) === start;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The process's start time in clock ticks where /proc tells it, else a dash. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "-";
  } catch {
    return "-";
  }
}
