import { spawnSync } from "node:child_process";

/** What one run of a whole process took. */
export interface Measurement {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMebibytes: number;
}

/** Runs a module in a process of its own and reads what it says of itself on its last line. */
export function measure(module: string, args: readonly string[]): Measurement & { readonly files: number; readonly bytes: number } {
  const started = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [module, ...args], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  const wallSeconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 0) throw new Error(`${module} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  const report = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "{}") as {
    cpuSeconds: number;
    peakMebibytes: number;
    files: number;
    bytes: number;
  };
  return { wallSeconds, ...report };
}

/** The report a measured process prints last. */
export function reportSelf(files: number, bytes: number): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stdout.write(
    `${JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMebibytes: maxRSS / 1024, files, bytes })}\n`,
  );
}
