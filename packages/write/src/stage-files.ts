import { mkdirSync, writeFileSync } from "node:fs";

/** Called before every change of the file system; tests interrupt a write there. */
export type BeforeOperation = (operation: string, path: string) => void;

/** Files under their temporary paths, and the folders to be made for them first, outer before inner. */
export interface StagedFiles {
  readonly folders: readonly string[];
  readonly files: readonly { readonly path: string; readonly content: string }[];
}

/** Makes the folders and writes the files. */
export function stageFiles({ folders, files }: StagedFiles, before: BeforeOperation): void {
  for (const folder of folders) {
    before("mkdir", folder);
    mkdirSync(folder);
  }
  for (const { path, content } of files) {
    before("write", path);
    writeFileSync(path, content);
  }
}
