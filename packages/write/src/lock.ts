import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";

export const lockName = ".render-lock";

/**
 * Takes the target folder for this process; returns what releases it. Throws while another live process holds it. `link` makes a hard link to
 * its first path at its second, and fails where that is taken.
 */
export function acquireLock(target: string, link: (existing: string, path: string) => void = linkSync): () => void {
  const path = join(target, lockName);
  // A lock that is not held goes, and each further turn means that another process took it meanwhile and has ended.
  while (!tryLock(target, path, link)) {
    if (isHeld(path)) {
      throw new CommandError("write/locked", "another render is writing to this folder", {
        hint: `wait until it has ended; if none runs, remove ${path}`,
      });
    }
    remove(path);
  }
  return () => remove(path);
}

/** Another process may have removed it before. */
function remove(path: string): void {
  rmSync(path, { force: true });
}

/** A link appears with its content or not at all: a process killed here leaves no lock without an owner. */
function tryLock(target: string, path: string, link: (existing: string, path: string) => void): boolean {
  const own = join(target, `${lockName}-${process.pid}`);
  writeFileSync(own, `${process.pid} ${startOf(process.pid)}\n`);
  try {
    link(own, path);
    removeAbandoned(target);
    return true;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    // Without its own file another process tidied up behind it, having the lock.
    if (code !== "EEXIST" && code !== "ENOENT") throw cause;
    return false;
  } finally {
    remove(own);
  }
}

/** What processes left that were killed before they could take the lock. */
function removeAbandoned(target: string): void {
  for (const name of readdirSync(target)) {
    const path = join(target, name);
    if (name.startsWith(`${lockName}-`) && !isHeld(path)) remove(path);
  }
}

/** A lock whose process is gone, or whose number now belongs to a later process, is left over from a crash. */
function isHeld(path: string): boolean {
  // Stryker disable BlockStatement: as for the last line
  try {
    const [pid, start] = readFileSync(path, "utf8").trim().split(" ");
    process.kill(Number(pid), 0);
    return startOf(Number(pid)) === start;
  } catch (error) {
    // Stryker disable next-line ConditionalExpression,StringLiteral: only another user than root is refused a signal
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  // Stryker restore BlockStatement
}

/** The process's start time in clock ticks where /proc tells it, else a dash. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // Stryker disable next-line StringLiteral: Linux tells it of each process
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "-";
  } catch {
    // Stryker disable next-line StringLiteral: Linux tells it of each process
    return "-";
  }
}
