import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resolveTool, type Tool } from "@thanos-fleet/native-tool";
import { loadFleet, readClusterFiles, type Fleet } from "@thanos-fleet/fleet";
import { fleetFixture, patchFiles, repository } from "@thanos-fleet/fleet/testing";
import { FleetRenderer } from "@thanos-fleet/render";
import { parseCharts } from "@thanos-fleet/template";
import { loadCharts, outputUnits } from "@thanos-fleet/render/units";
import { writeUnits } from "@thanos-fleet/write";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import type { Program, RenderedFleet } from "../src/index.ts";
import { alwaysAsk } from "../src/programs/verdict-cache.ts";

export const charts = parseCharts(loadCharts(repository).sources).charts;

type Patch = Parameters<typeof patchFiles>[0];

export interface RenderedProject {
  readonly deploy: string;
  readonly fleet: Fleet;
  readonly renderer: FleetRenderer;
}

/** The specification's fleet with some values changed, rendered into a folder that goes with the test. */
export async function renderPatched(patch: Patch = {}): Promise<RenderedProject> {
  const folder = mkdtempSync(join(tmpdir(), "verify-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return renderInto(folder, patch);
}

/** A frozen fleet as it is, rendered into a folder that goes with the test. */
export async function renderFixture(name: string): Promise<RenderedFleet> {
  const folder = mkdtempSync(join(tmpdir(), "verify-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { ...(await renderFiles(folder, readClusterFiles(fleetFixture(name)).files)), charts };
}

/** The specification's fleet with some values changed, rendered once for all tests of a file, which leave it as it was. */
export function sharedFleet(patch: Patch = {}): { readonly current: RenderedFleet } {
  const folder = mkdtempSync(join(tmpdir(), "verify-shared-"));
  const holder = {} as { current: RenderedFleet };
  beforeAll(async () => {
    holder.current = { ...(await renderInto(folder, patch)), charts };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return holder;
}

async function renderInto(folder: string, patch: Patch = {}): Promise<RenderedProject> {
  return renderFiles(folder, patchFiles(patch));
}

async function renderFiles(folder: string, files: Parameters<typeof loadFleet>[0]): Promise<RenderedProject> {
  const { fleet, diagnostics } = loadFleet(files);
  if (fleet === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const renderer = new FleetRenderer(charts);
  const deploy = join(folder, "deploy");
  await writeUnits({ target: deploy, units: outputUnits(fleet, "test", async () => renderer), stateFolder: join(folder, "state") });
  return { deploy, fleet, renderer };
}

/** How a check finds a program, and what it remembers: nothing. */
export const asked = { find: program, verdicts: alwaysAsk } as const;

const programs = new Map<Tool, Promise<Program>>();

/** A native program, looked for once: its checksum takes longer than most of what it is asked. */
export async function program(tool: Tool): Promise<Program> {
  const found =
    programs.get(tool) ?? resolveTool(tool).then(({ path, version, sha256 }) => ({ path, label: `${tool.name} ${version}`, sha256 }));
  programs.set(tool, found);
  return found;
}
