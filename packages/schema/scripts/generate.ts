import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateFiles } from "./generate-files.ts";

/** Writes every generated file of this package; with `--check`, only says which are stale. */
const root = join(import.meta.dirname, "../../..");
const isCheck = process.argv.includes("--check");
const files = await generateFiles(root);
const stale: string[] = [];
for (const [path, content] of files) {
  if (read(join(root, path)) === content) continue;
  stale.push(path);
  if (isCheck) continue;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
const folders = new Set([...files.keys()].map((path) => dirname(path)));
for (const folder of folders) {
  for (const name of readdirSync(join(root, folder)))
    if (!files.has(`${folder}/${name}`)) stale.push(`${folder}/${name} (not generated any more: remove it)`);
}
for (const path of stale) process.stdout.write(`${isCheck ? "stale" : "wrote"} ${path}\n`);
if (isCheck && stale.length > 0) {
  process.stdout.write("run `pnpm generate` and commit what changed\n");
  process.exitCode = 1;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
