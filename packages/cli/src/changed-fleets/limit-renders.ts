import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError } from "@thanos-fleet/diagnostics";
import type { LimitSteps } from "@thanos-fleet/lab";
import { isMap, isSeq } from "yaml";
import { clusterDocuments, renderCopy } from "./render-copy.ts";

/** Far fewer than a team of any size has, and far more than the lab's applications have when they are well. */
const headSeries = 1000;
/** What an agent's full request may have; fewer are refused by the rule `tenant-limits`. */
const samplesPerRequest = 2000;
/** Room for twice the series of the first limit, and still less than any seriesBudget. */
const raised = 5000;

/** Renders of a fleet in which the first team may have few series, and many; `remove` takes them away. */
export function renderedLimits(root: string): { readonly steps: LimitSteps; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "thanos-fleet-limits-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  for (const name of ["clusters", "charts"]) cpSync(join(root, name), join(folder, name), { recursive: true });
  const found = clusterDocuments(join(folder, "clusters"), "edge").find(({ document }) => document.hasIn(["tenants", 0]));
  const teams = found?.document.get("tenants");
  const team = isSeq(teams) ? teams.items[0] : undefined;
  if (found === undefined || !isMap(team)) {
    remove();
    throw new CommandError("lab/no-render", "no edge of this fleet has a team, whose limit could be tried");
  }
  const render = (step: string, limit: number): string => {
    team.set("limits", { headSeries: limit, samplesPerRequest });
    writeFileSync(found.path, found.document.toString());
    renderCopy(folder);
    // Argo CD's paths begin at the repository, so each render keeps a folder called deploy.
    cpSync(join(folder, "deploy"), join(folder, step, "deploy"), { recursive: true });
    return join(folder, step, "deploy");
  };
  try {
    const steps = {
      tenant: String(team.get("name")),
      headSeries,
      samplesPerRequest,
      limited: render("limited", headSeries),
      raised: render("raised", raised),
    };
    return { steps, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
