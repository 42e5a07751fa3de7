import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LabRow } from "@thanos-fleet/lab";
import { onTestFinished } from "vitest";
import { renderedProject } from "./run-command.ts";

/** A copy of the specification's render in which a text of some files is another; a text that is not there fails the test. */
export function brokenDeploy(changes: readonly (readonly [string, string | RegExp, string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), "fleet-lab-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const deploy = join(folder, "deploy");
  cpSync(join(renderedProject(), "deploy"), deploy, { recursive: true });
  for (const [file, before, after] of changes) {
    const path = join(deploy, file);
    const text = readFileSync(path, "utf8");
    const changed = text.replace(before, after);
    if (changed === text) throw new Error(`${file} has no ${String(before)}`);
    writeFileSync(path, changed);
  }
  return deploy;
}

/** What is unmet in any of them. */
export function unmetOf(rows: readonly LabRow[]): string {
  return rows.flatMap(({ unmet }) => unmet).join("\n");
}
