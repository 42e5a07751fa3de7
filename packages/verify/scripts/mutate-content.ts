import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadFleet } from "@thanos-fleet/fleet";
import { patchFiles, repository } from "@thanos-fleet/fleet/testing";
import { FleetRenderer, overlayFolder } from "@thanos-fleet/render";
import { parseCharts } from "@thanos-fleet/template";
import { loadCharts, outputUnits } from "@thanos-fleet/render/units";
import { writeUnits } from "@thanos-fleet/write";
import type { RenderedFleet } from "../src/index.ts";
import { judgeMutant, requireSound } from "./mutation/judge-mutant.ts";
import type { Mutation } from "./mutation/operators.ts";
import { filesBelow, sampleMutants } from "./mutation/sample-mutants.ts";

// Breaks rendered files of the specification's fleet one line at a time, and prints what the pure checks do not notice:
//   node packages/verify/scripts/mutate-content.ts [--seed 1] [--count 500] [--files <pattern>] [--quiet]

const { values: options } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "500" },
    files: { type: "string", default: "." },
    kind: { type: "string", default: "." },
    noticed: { type: "boolean", default: false },
  },
});

const folder = mkdtempSync(join(tmpdir(), "mutants-"));
try {
  const rendered = await render();
  const { fleet, deploy } = rendered;
  const clusters = fleet.clusters.filter(({ name }) => name === "cluster-01" || name === "cluster-02");
  const folders = ["argocd", ...clusters.map((cluster) => `overlays/${overlayFolder(cluster)}`)];
  const files = filesBelow(deploy, folders, /dashboard-|\/rules-|cluster-0[34]/).filter((file) => new RegExp(options.files).test(file));
  const mutants = sampleMutants(deploy, files, Number(options.seed)).filter(({ kind }) => new RegExp(options.kind).test(kind));
  requireSound(rendered, files);
  report(mutants, rendered);
} finally {
  rmSync(folder, { recursive: true });
}

async function render(): Promise<RenderedFleet> {
  const { charts } = parseCharts(loadCharts(repository).sources);
  const { fleet, diagnostics } = loadFleet(patchFiles({}));
  if (fleet === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const renderer = new FleetRenderer(charts);
  const deploy = join(folder, "deploy");
  await writeUnits({ target: deploy, units: outputUnits(fleet, "mutants", async () => renderer), stateFolder: join(folder, "state") });
  // Where a line came from is not asked: without charts there is nothing to find it in.
  return { deploy, fleet, renderer, charts: new Map() };
}

function report(mutants: readonly Mutation[], judged: RenderedFleet): void {
  const counts = new Map<string, { noticed: number; survived: number }>();
  let left = Number(options.count);
  for (const mutant of mutants) {
    if (left === 0) break;
    const findings = judgeMutant(judged, mutant);
    if (findings === undefined) continue;
    left -= 1;
    const count = counts.get(mutant.kind) ?? { noticed: 0, survived: 0 };
    counts.set(mutant.kind, count);
    if (findings.length > 0) count.noticed += 1;
    else count.survived += 1;
    if (findings.length === 0 || options.noticed) print(mutant, findings[0]);
  }
  for (const [kind, { noticed, survived }] of counts) process.stdout.write(`${kind}: ${noticed} noticed, ${survived} survived\n`);
  const all = [...counts.values()].reduce((sum, { noticed, survived }) => ({
    noticed: sum.noticed + noticed,
    survived: sum.survived + survived,
  }));
  process.stdout.write(`all: ${all.noticed} noticed, ${all.survived} survived\n`);
}

function print({ file, line, kind, before, after }: Mutation, finding: string | undefined): void {
  const change = after === undefined ? `- ${before.trim()}` : `${before.trim()} → ${after.trim()}`;
  process.stdout.write(
    `${finding === undefined ? "survived" : "noticed "} ${kind} ${file}:${line + 1} ${change}${finding === undefined ? "" : `\n  ${finding}`}\n`,
  );
}
