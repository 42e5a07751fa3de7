import { readFileSync } from "node:fs";

/** Resident memory of a process in MiB, and its highest so far, from the kernel; zeros once it is gone. */
export function memoryOf(pid: number): { readonly now: number; readonly peak: number } {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return { now: 0, peak: 0 };
  }
  const read = (field: string): number => Number(new RegExp(`^${field}:\\s*(\\d+) kB`, "m").exec(text)?.[1] ?? 0) / 1024;
  return { now: read("VmRSS"), peak: read("VmHWM") };
}
