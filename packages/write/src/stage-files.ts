import { mkdirSync, writeFileSync } from "node:fs";
import type { StagedFiles } from "./staging-plan.ts";

/** Called before every change of the file system with a path below the target folder; tests interrupt a write there. */
export type BeforeOperation = (operation: string, path: string) => void;

/** Makes the folders and writes the files. */
export function stageFiles(target: string, { folders, files }: StagedFiles, before: BeforeOperation): void {
  for (const folder of folders) {
    before("mkdir", folder);
    mkdirSync(`${target}/${folder}`);
  }
  for (const { path, content } of files) {
    before("write", path);
    writeFileSync(`${target}/${path}`, content);
  }
}
