import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What one run of a whole process took. */
export interface Measurement {
  /** From before it was started until it had ended. */
  readonly wallSeconds: number;
  /** From its start until its exit, as it saw it itself. */
  readonly ownSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMebibytes: number;
}

const reportSelf = join(import.meta.dirname, "report-self.js");

/** Runs a module in a process of its own; `report` is a file for what it says of itself when it ends. */
export function measure(module: string, args: readonly string[], report: string): Measurement & { readonly output: string } {
  const started = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", reportSelf, module, ...args], {
    encoding: "utf8",
    env: { ...process.env, BENCH_REPORT: report },
    maxBuffer: 64 * 1024 * 1024,
  });
  const wallSeconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 0) throw new Error(`${module} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return { wallSeconds, output: stdout, ...(JSON.parse(readFileSync(report, "utf8")) as Omit<Measurement, "wallSeconds">) };
}
