import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The `h1:` sum of a module's extracted files, as Go's checksum database has it: what is built is then what was pinned. */
export function moduleSum(folder: string, module: string, version: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: Buffer.from(`${module}@${version}/${relative(folder, path).split(sep).join("/")}`) }))
    .sort((a, b) => Buffer.compare(a.name, b.name));
  const total = createHash("sha256");
  for (const { path, name } of files) {
    total.update(createHash("sha256").update(readFileSync(path)).digest("hex"));
    total.update("  ");
    total.update(name);
    total.update("\n");
  }
  return `h1:${total.digest("base64")}`;
}
