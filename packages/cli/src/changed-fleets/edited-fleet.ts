import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EditableFleet, FleetEdit } from "@thanos-fleet/lab";
import { parseDocument } from "yaml";
import { clusterDocuments, renderCopy } from "./render-copy.ts";

/** An editable fleet in a folder of its own. */
export interface EditedFleet extends EditableFleet {
  readonly remove: () => void;
}

/** Copies a fleet's values; each render begins with them as they were. */
export function editedFleet(root: string): EditedFleet {
  const folder = mkdtempSync(join(tmpdir(), "thanos-fleet-edited-"));
  cpSync(join(root, "charts"), join(folder, "charts"), { recursive: true });
  const render = (edits: readonly FleetEdit[]): string => {
    // Without what was rendered before, since a cluster whose file is gone would be refused.
    for (const name of ["clusters", "deploy"]) rmSync(join(folder, name), { recursive: true, force: true });
    cpSync(join(root, "clusters"), join(folder, "clusters"), { recursive: true });
    for (const edit of edits) apply(folder, edit);
    renderCopy(folder);
    return join(folder, "deploy");
  };
  const edges = clusterDocuments(join(root, "clusters"), "edge").map(({ document }) => String(document.get("name")));
  return { root: folder, edges, render, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function apply(folder: string, { file, path, value }: FleetEdit): void {
  const target = join(folder, "clusters", file);
  if (path.length === 0) return value === undefined ? rmSync(target) : writeFileSync(target, String(value));
  const document = parseDocument(existsSync(target) ? readFileSync(target, "utf8") : "");
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, value);
  writeFileSync(target, document.toString());
}
