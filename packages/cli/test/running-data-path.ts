import { join } from "node:path";
import { dataPathPrograms, runDataPath, type LabRow, type ScenarioNeeds } from "@thanos-fleet/lab";
import type { DataPathScenario } from "@thanos-fleet/lab/scenario-names";
import { beforeAll } from "vitest";
import { renderedProject } from "./run-command.ts";

/** A sound render, once the programs of the data path are there. */
export let sound: string;
let programs: Awaited<ReturnType<typeof dataPathPrograms>>;

beforeAll(async () => {
  sound = join(renderedProject(), "deploy");
  programs = await dataPathPrograms((message) => process.stderr.write(`${message}\n`));
}, 600_000);

function silent(): void {}

interface Trial extends ScenarioNeeds {
  readonly patience?: number;
}

/** The rows of scenarios over a render; `patience` in seconds. */
export function tried(
  scenarios: readonly DataPathScenario[],
  deploy: string,
  { patience = 45, ...needs }: Trial = {},
): Promise<readonly LabRow[]> {
  return runDataPath({ programs, deploy, scenarios, needs, onNote: silent, onRow: silent, onKept: undefined, patience });
}
