import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { generateFiles } from "./generate-files.ts";

const root = join(import.meta.dirname, "../../..");

test("the committed types, validators and editor schemas are what schemas/ generate", async () => {
  const files = await generateFiles(root);
  for (const [path, content] of files)
    expect(readFileSync(join(root, path), "utf8") === content, `${path} is stale: run \`pnpm generate\``).toBe(true);
  for (const folder of new Set([...files.keys()].map((path) => dirname(path)))) {
    for (const name of readdirSync(join(root, folder)))
      expect(files.has(`${folder}/${name}`), `${folder}/${name} is not generated any more`).toBe(true);
  }
});
