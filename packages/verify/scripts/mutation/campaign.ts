import { join } from "node:path";
import { loadFleet } from "@thanos-fleet/fleet";
import { patchFiles, repository } from "@thanos-fleet/fleet/testing";
import { resolveTool, type Tool } from "@thanos-fleet/native-tool";
import { FleetRenderer, overlayFolder } from "@thanos-fleet/render";
import { loadCharts, outputUnits } from "@thanos-fleet/render/units";
import { parseCharts } from "@thanos-fleet/template";
import { writeUnits } from "@thanos-fleet/write";
import type { CheckContext, Program } from "../../src/index.ts";
import { alwaysAsk } from "../../src/programs/verdict-cache.ts";
import { judgeMutant, requireSound } from "./judge-mutant.ts";
import type { Mutation } from "./operators.ts";
import { whyEquivalent } from "./equivalent-slips.ts";
import { failingScriptTest } from "./script-tests.ts";
import { filesBelow, sampleMutants } from "./sample-mutants.ts";

interface Campaign {
  readonly seed: number;
  /** How many mutants are judged. */
  readonly count: number;
  /** Patterns of the files and of the kinds of slips. */
  readonly files?: string;
  readonly kind?: string;
}

/** A mutant, and the first finding about it; none where it survived. */
export interface Judged {
  readonly mutant: Mutation;
  readonly finding: string | undefined;
  /** Whether the checks let it pass, and a fast test of the script itself failed. */
  readonly isByTest: boolean;
}

/** Breaks rendered files of the specification's fleet, which it writes into a folder, one line at a time. */
export async function* runCampaign(
  folder: string,
  { seed, count, files: pattern = ".", kind: kinds = "." }: Campaign,
): AsyncGenerator<Judged> {
  const rendered = await render(folder);
  const { fleet, deploy } = rendered;
  const clusters = fleet.clusters.filter(({ name }) => name === "cluster-01" || name === "cluster-02");
  const folders = ["argocd", ...clusters.map((cluster) => `overlays/${overlayFolder(cluster)}`)];
  const files = filesBelow(deploy, folders, /dashboard-|\/rules-|cluster-0[34]/).filter((file) => new RegExp(pattern).test(file));
  await requireSound(rendered, files);
  let left = count;
  for (const mutant of sampleMutants(deploy, files, seed)) {
    if (left === 0) return;
    if (!new RegExp(kinds).test(mutant.kind)) continue;
    const findings = await judgeMutant(rendered, mutant);
    if (findings === undefined) continue;
    left -= 1;
    const byTest = findings.length > 0 ? undefined : failingScriptTest(mutant);
    yield { mutant, finding: findings[0] ?? byTest, isByTest: byTest !== undefined };
  }
}

async function render(folder: string): Promise<CheckContext> {
  const { charts } = parseCharts(loadCharts(repository).sources);
  const { fleet, diagnostics } = loadFleet(patchFiles({}));
  if (fleet === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const renderer = new FleetRenderer(charts);
  const deploy = join(folder, "deploy");
  await writeUnits({ target: deploy, units: outputUnits(fleet, "mutants", async () => renderer), stateFolder: join(folder, "state") });
  // Where a line came from is not asked: without charts there is nothing to find it in.
  return { deploy, fleet, renderer, charts: new Map(), verdicts: alwaysAsk, find };
}

async function find(tool: Tool): Promise<Program> {
  const { path, version, sha256 } = await resolveTool(tool);
  return { path, label: `${tool.name} ${version}`, sha256 };
}

/** How many mutants of each kind were noticed and survived, one kind a line, and all. */
export function summarize(judged: readonly Judged[]): readonly string[] {
  const line = (kind: string, of: readonly Judged[]): string => {
    const survived = of.filter(({ finding }) => finding === undefined).length;
    return `${kind}: ${of.length - survived} noticed, ${survived} survived`;
  };
  const byKind = Map.groupBy(judged, ({ mutant }) => mutant.kind);
  const equivalent = judged.filter(({ mutant, finding }) => finding === undefined && whyEquivalent(mutant) !== undefined).length;
  const byTest = judged.filter(({ isByTest }) => isByTest).length;
  return [
    ...[...byKind].map(([kind, of]) => line(kind, of)),
    line("all", judged),
    `${byTest} of them noticed by tests of scripts alone, ${equivalent} that survived change nothing`,
  ];
}

/** A mutant as one line, and below it what was found, or why it changes nothing. */
export function describe({ mutant, finding }: Judged): string {
  const { kind, file, line, before, after } = mutant;
  const why = whyEquivalent(mutant);
  const change = after === undefined ? `- ${before.trim()}` : `${before.trim()} → ${after.trim()}`;
  const head = `${finding === undefined ? "survived" : "noticed "} ${kind} ${file}:${line + 1} ${change}`;
  const note = finding ?? why;
  return note === undefined ? head : `${head}\n  ${note}`;
}
