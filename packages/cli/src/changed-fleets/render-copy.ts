import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";
import { parseDocument, type Document } from "yaml";

/** Renders a changed copy of a fleet in its folder, as `pnpm render` does. */
export function renderCopy(root: string): void {
  const program = join(import.meta.dirname, "../../bin/fleet.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "render", "--root", root], { encoding: "utf8" });
  if (status !== 0) throw new CommandError("lab/no-render", `the fleet as the lab changes it does not render:\n${stdout}${stderr}`);
}

/** The files of clusters of a role in a folder `clusters/`, parsed. */
export function clusterDocuments(folder: string, role: string): { readonly path: string; readonly document: Document }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => ({ path: join(folder, file), document: parseDocument(readFileSync(join(folder, file), "utf8")) as Document }))
    .filter(({ document }) => document.get("role") === role);
}
