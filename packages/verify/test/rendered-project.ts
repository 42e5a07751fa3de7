import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resolveTool, type Tool } from "@thanos-fleet/native-tool";
import { loadFleet, type ClusterFiles, type Fleet } from "@thanos-fleet/fleet";
import { patchFiles } from "@thanos-fleet/fleet/testing";
import { FleetRenderer, loadCharts, parseCharts } from "@thanos-fleet/render";
import { writeUnits } from "@thanos-fleet/write";
import { onTestFinished } from "vitest";
import type { Program } from "../src/index.ts";

export const repository = join(import.meta.dirname, "../../..");
export const charts = parseCharts(loadCharts(repository).sources).charts;

type Patch = Parameters<typeof patchFiles>[0];

export interface RenderedProject {
  readonly deploy: string;
  readonly fleet: Fleet;
  readonly renderer: FleetRenderer;
}

/** The real fleet with some values changed, rendered into a folder that goes with the test. */
export function renderPatched(patch: Patch = {}): RenderedProject {
  return renderFiles(patchFiles(patch));
}

function renderFiles(files: ClusterFiles): RenderedProject {
  const { fleet, diagnostics } = loadFleet(files);
  if (fleet === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const folder = mkdtempSync(join(tmpdir(), "verify-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const renderer = new FleetRenderer(charts);
  const deploy = join(folder, "deploy");
  writeUnits({ target: deploy, units: renderer.units(fleet, "test"), stateFolder: join(folder, "state") });
  return { deploy, fleet, renderer };
}

export async function program(tool: Tool): Promise<Program> {
  const { path, version, sha256 } = await resolveTool(tool);
  return { path, label: `${tool.name} ${version}`, sha256 };
}
