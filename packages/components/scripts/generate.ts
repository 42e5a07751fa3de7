import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateFiles } from "./generate-files.ts";

/** Writes the index of the components; with `--check`, only says which part is stale. */
const root = join(import.meta.dirname, "../../..");
const isCheck = process.argv.includes("--check");
for (const [path, content] of generateFiles(root)) {
  if (read(join(root, path)) === content) continue;
  process.stdout.write(`${isCheck ? "stale" : "wrote"} ${path}\n`);
  if (isCheck) {
    process.exitCode = 1;
    continue;
  }
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
if (process.exitCode === 1) process.stdout.write("run `pnpm generate` and commit what changed\n");

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
