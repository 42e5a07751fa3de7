import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";

export const lockName = ".render-lock";

/** Takes the target folder for this process; returns what releases it. Throws while another live process holds it. */
export function acquireLock(target: string): () => void {
  const path = join(target, lockName);
  for (let attempt = 0; attempt < 3; attempt++) {
    if (tryLock(target, path)) return () => rmSync(path, { force: true });
    if (isHeld(path)) {
      throw new CommandError("write/locked", "another render is writing to this folder", {
        hint: `wait until it has ended; if none runs, remove ${path}`,
      });
    }
    rmSync(path, { force: true });
  }
  throw new CommandError("write/locked", "the lock of the target folder changes hands too fast", { hint: "run one render at a time" });
}

/** A link appears with its content or not at all: a process killed here leaves no lock without an owner. */
function tryLock(target: string, path: string): boolean {
  const own = join(target, `${lockName}-${process.pid}`);
  writeFileSync(own, `${process.pid} ${startOf(process.pid)}\n`);
  try {
    linkSync(own, path);
    removeAbandoned(target);
    return true;
  } catch (cause) {
    // Without its own file another process tidied up behind it, having the lock.
    if (["EEXIST", "ENOENT"].includes((cause as NodeJS.ErrnoException).code ?? "")) return false;
    throw cause;
  } finally {
    rmSync(own, { force: true });
  }
}

/** What processes left that were killed before they could take the lock. */
function removeAbandoned(target: string): void {
  for (const name of readdirSync(target)) {
    if (name.startsWith(`${lockName}-`) && name !== `${lockName}-${process.pid}` && !isHeld(join(target, name)))
      rmSync(join(target, name), { force: true });
  }
}

/** A lock whose process is gone, or whose number now belongs to a later process, is left over from a crash. */
function isHeld(path: string): boolean {
  try {
    const [pid, start] = readFileSync(path, "utf8").trim().split(" ");
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
