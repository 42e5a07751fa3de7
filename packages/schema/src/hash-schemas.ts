import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** SHA-256 of every schema below `schemas/` of a repository, by path and text; what is generated there is none. */
export function hashSchemas(root: string): string {
  const hash = createHash("sha256");
  const folder = join(root, "schemas");
  // Stryker disable next-line StringLiteral: without an encoding the names are UTF-8 as well
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".schema.json"));
  for (const path of paths.sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update("\0");
  return hash.digest("base64url");
}
