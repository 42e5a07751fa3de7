import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { edgesOf, specificationFleet, type BenchFleet } from "./bench-fleets.ts";
import { measure, type Measurement } from "./measure.ts";

/**
 * Times renders of the specification's fleet and of fleets of several sizes as whole processes, each as a ratio to a bare loop that
 * writes the same bytes to the same files in the same run. Every run has a fresh folder, and nothing is deleted while
 * measuring. `pnpm bench [size…]`; the default is 10, 100, 1000 and 5000 edges.
 */
const repository = join(import.meta.dirname, "../../..");
const command = join(repository, "packages/cli/bin/fleet.js");
const bareLoop = join(import.meta.dirname, "bare-run.ts");
const sizes = process.argv.slice(2);

if (sizes.every((size) => /^[1-9][0-9]{0,4}$/.test(size))) {
  print(["edges", "run", "wall s", "own s", "CPU s", "peak MiB", "files", "MB", "× bare", "× cold"]);
  bench(specificationFleet(repository));
  for (const size of sizes.length > 0 ? sizes : [10, 100, 1000, 5000]) bench(edgesOf(repository, Number(size)));
  process.stdout.write(`\nIn ${tmpdir()}: remove the folders fleet-bench-* when done.\n`);
} else {
  process.stderr.write("pnpm bench [size…]: each size is a number of edges from 1 to 99999\n");
  process.exitCode = 2;
}

function bench({ label, make, changes }: BenchFleet): void {
  const folder = mkdtempSync(join(tmpdir(), `fleet-bench-${label}-`));
  const root = join(folder, "repository");
  const usage = join(folder, "usage.json");
  const render = (...flags: readonly string[]) => measure(command, ["render", "--root", root, ...flags], usage);
  const plan = () => measure(command, ["plan", "--root", root, "--base", "HEAD"], usage);
  make(root);
  const cold = render();
  const bareRun = measure(bareLoop, [join(root, "deploy"), join(folder, "bare")], usage);
  const bare = { ...bareRun, ...(JSON.parse(bareRun.output) as Measurement & { files: number; bytes: number }) };
  const report = (name: string, run: Measurement): void =>
    print([
      label,
      name,
      run.wallSeconds.toFixed(2),
      run.ownSeconds.toFixed(2),
      run.cpuSeconds.toFixed(2),
      run.peakMebibytes.toFixed(0),
      String(bare.files),
      (bare.bytes / 1e6).toFixed(1),
      ratio(run, bare),
      ratio(run, cold),
    ]);
  report("bare write loop", bare);
  report("cold render", cold);
  report("no-op render", render());
  commit(root);
  for (const { name, apply } of changes) {
    apply(root);
    report(`plan: ${name}`, plan());
    report(name, render());
    commit(root);
  }
  report("check", render("--check"));
}

/** Commits everything, as the state that a plan compares with; not measured. */
function commit(root: string): void {
  const identity = ["-c", "user.name=bench", "-c", "user.email=bench@example.org", "-c", "commit.gpgsign=false", "-c", "gc.auto=0"];
  for (const args of [
    ["init", "--quiet"],
    ["add", "clusters", "charts", "deploy"],
    ["commit", "--quiet", "--message=bench"],
  ]) {
    const { status, stderr } = spawnSync("git", [...identity, ...args], { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(`git ${args.join(" ")} failed:\n${stderr}`);
  }
}

function ratio(run: Measurement, to: Measurement): string {
  return (run.wallSeconds / to.wallSeconds).toFixed(2);
}

function print(cells: readonly string[]): void {
  const widths = [6, 25, 8, 8, 8, 9, 8, 8, 8, 8];
  const row = cells.map((cell, index) => (index === 1 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join(" ");
  process.stdout.write(`${row}\n`);
}
