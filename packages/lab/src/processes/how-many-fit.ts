import { CommandError } from "@thanos-fleet/diagnostics";

/** The memory that is free here, as control groups allow it, in MiB. */
export function freeMemory(): number {
  return process.availableMemory() / 2 ** 20;
}

/** How many of something fit into free memory, both in MiB; refuses a machine that has not enough for one. */
export function howManyFit(name: string, needed: number, free: number): number {
  const fitting = Math.floor(free / needed);
  if (fitting < 1) throw new CommandError("lab/machine", `${name} needs ${needed} MiB of memory, and ${Math.floor(free)} MiB are free`);
  return fitting;
}
