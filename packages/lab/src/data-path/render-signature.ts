import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Tells one state of a render's manifests from another by all that they hold. */
export function renderSignature(deploy: string): string {
  const sum = createHash("sha256");
  for (const folder of ["argocd", "overlays"])
    for (const name of readdirSync(join(deploy, folder), { recursive: true, encoding: "utf8" }).sort())
      if (name.endsWith(".yaml")) sum.update(name).update(readFileSync(join(deploy, folder, name)));
  return sum.digest("hex");
}
