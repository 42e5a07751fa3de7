import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataPathPrograms, runDataPath, type LabRow, type RingSteps } from "@thanos-fleet/lab";
import type { DataPathScenario } from "@thanos-fleet/lab/scenario-names";
import { beforeAll, onTestFinished } from "vitest";
import { renderedProject } from "./run-command.ts";

/** A sound render, once the programs of the data path are there. */
export let sound: string;
let programs: Awaited<ReturnType<typeof dataPathPrograms>>;

beforeAll(async () => {
  sound = join(renderedProject(), "deploy");
  programs = await dataPathPrograms((message) => process.stderr.write(`${message}\n`));
}, 600_000);

function silent(): void {}

interface Trial {
  readonly patience?: number;
  readonly ring?: RingSteps;
}

/** The rows of scenarios over a render; `patience` in seconds. */
export function tried(
  scenarios: readonly DataPathScenario[],
  deploy: string,
  { patience = 45, ring }: Trial = {},
): Promise<readonly LabRow[]> {
  return runDataPath({ programs, deploy, scenarios, ring, onNote: silent, onRow: silent, onKept: undefined, patience });
}

/** What is unmet in any of them. */
export function unmetOf(rows: readonly LabRow[]): string {
  return rows.flatMap(({ unmet }) => unmet).join("\n");
}

/** A copy of the render in which a text of some files is another; a text that is not there fails the test. */
export function brokenDeploy(changes: readonly (readonly [string, string | RegExp, string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), "fleet-lab-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const deploy = join(folder, "deploy");
  cpSync(sound, deploy, { recursive: true });
  for (const [file, before, after] of changes) {
    const path = join(deploy, file);
    const text = readFileSync(path, "utf8");
    const changed = text.replace(before, after);
    if (changed === text) throw new Error(`${file} has no ${String(before)}`);
    writeFileSync(path, changed);
  }
  return deploy;
}
