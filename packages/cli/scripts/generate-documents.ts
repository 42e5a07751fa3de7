import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadFleet, readClusterFiles } from "@thanos-fleet/fleet";
import { everything } from "@thanos-fleet/components/edits";
import { fleetFixture, loadPatched } from "@thanos-fleet/fleet/testing";
import { proofDocument, readResults } from "@thanos-fleet/lab";
import { FleetRenderer } from "@thanos-fleet/render";
import { parseCharts } from "@thanos-fleet/template";
import { loadCharts } from "@thanos-fleet/render/units";
import { alertCases } from "./alert-cases.ts";
import { capacityDocument } from "./capacity-document.ts";
import { componentRunbooks, orphanedRunbooks } from "./component-runbooks.ts";
import { diagnosticsDocument } from "./diagnostics-document.ts";
import { planDocument } from "./plan-document.ts";
import { valuesDocument } from "./values-document.ts";
import { alertsDocument, recordingRulesDocument, runbookIndex } from "./rule-documents.ts";

/**
 * Writes the documents that are made from the code, and from the specification's fleet where they need one; with `--check`,
 * only says which are stale. For developers: what values decide, `pnpm render` writes.
 */
const root = join(import.meta.dirname, "../../..");
const isCheck = process.argv.includes("--check");
const { fleet, diagnostics } = loadFleet(readClusterFiles(fleetFixture("specification")).files);
if (fleet === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
/** Alerts and records are listed whether or not the specification's fleet has their subject. */
const { fleet: all } = loadPatched(everything);
if (all === undefined) throw new Error("the fleet that runs everything does not load");
const renderer = new FleetRenderer(parseCharts(loadCharts(root).sources).charts);
for (const [path, text] of [
  ["docs/capacity.md", capacityDocument(fleet, renderer)],
  ["docs/diagnostics.md", diagnosticsDocument()],
  ["docs/runbooks/README.md", runbookIndex(all)],
  ["docs/recording-rules.md", recordingRulesDocument(all)],
  ["docs/plan.md", planDocument()],
  ["docs/values.md", valuesDocument()],
  ["docs/proof.md", proofDocument(readResults(join(root, "packages/lab/proof/results.json")))],
  ["docs/alerts.md", alertsDocument(all, alertCases())],
  ...componentRunbooks(root),
] as const) {
  if (read(join(root, path)) === text) continue;
  process.stdout.write(`${isCheck ? "stale" : "wrote"} ${path}\n`);
  if (isCheck) process.exitCode = 1;
  else writeFileSync(join(root, path), text);
}
for (const path of orphanedRunbooks(root)) {
  process.stdout.write(`${isCheck ? "stale" : "removed"} ${path}\n`);
  if (isCheck) process.exitCode = 1;
  else rmSync(join(root, path));
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
