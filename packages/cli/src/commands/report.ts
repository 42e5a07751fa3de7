import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { hasErrors } from "@thanos-fleet/diagnostics";
import { contextOf } from "@thanos-fleet/components";
import type { Fleet } from "@thanos-fleet/fleet";
import type { Plan } from "@thanos-fleet/plan";
import { renderReport, WorkloadReader, type ClusterView, type Revision } from "@thanos-fleet/report";
import type { OutputUnit } from "@thanos-fleet/render/units";
import type { ExitCode } from "../exit-code.ts";
import { git } from "../git/git.ts";
import { loadProject, type Project } from "../load-project.ts";
import { baseCommit } from "../plan/base-commit.ts";
import { makePlan } from "../plan/make-plan.ts";
import { PlanBase } from "../plan/plan-base.ts";
import { projectDiagnostics } from "../project/project-diagnostics.ts";
import { printDiagnostics } from "../print-diagnostics.ts";

export interface ReportOptions {
  readonly root: string;
  /** The file to write, from the current folder; `-` for standard output. */
  readonly output: string;
  /** The commit that the page's plan compares with; the one that `plan` takes when true, and no plan when false. */
  readonly base: string | boolean;
}

/** Where the program's own documents are. */
const documents = join(import.meta.dirname, "../../../../docs");

/** Writes one HTML page about the fleet of the working tree. Nothing else is written, and nothing fetched. */
export async function report({ root, output, base }: ReportOptions): Promise<ExitCode> {
  const project = await loadProject(root);
  const { fleet, units } = project;
  const diagnostics = projectDiagnostics(root, project);
  if (fleet === undefined || units === undefined || hasErrors(diagnostics)) {
    printDiagnostics(diagnostics, "text");
    return 1;
  }
  const page = renderReport({
    fleet,
    views: await viewsOf(fleet, units),
    warnings: diagnostics,
    deviations: readFileSync(join(documents, "spec-deviations.md"), "utf8"),
    revision: revisionOf(root),
    plan: await planOf(project, { root, base }),
  });
  if (output === "-") {
    process.stdout.write(page);
    return 0;
  }
  mkdirSync(dirname(resolve(output)), { recursive: true });
  writeFileSync(output, page);
  process.stdout.write(`wrote ${output}, ${Math.ceil(page.length / 1024)} KiB\n`);
  return 0;
}

/** What each cluster declares and runs. Of what is rendered only the workloads are kept. */
async function viewsOf(fleet: Fleet, units: readonly OutputUnit[]): Promise<ClusterView[]> {
  const reader = new WorkloadReader();
  const unitsByName = new Map(units.map((unit) => [unit.name, unit]));
  const views: ClusterView[] = [];
  for (const cluster of fleet.clusters) {
    const files = (await unitsByName.get(cluster.name)?.render()) ?? [];
    views.push({ cluster, context: contextOf(cluster, fleet), workloads: reader.workloadsOf(cluster, files) });
  }
  return views;
}

async function planOf(project: Project, { root, base }: Pick<ReportOptions, "root" | "base">): Promise<Plan | undefined> {
  const { fleet, units } = project;
  if (base === false || fleet === undefined || units === undefined) return undefined;
  const commit = baseCommit(root, base === true ? undefined : base, fleet);
  return makePlan({ ...project, fleet, units }, new PlanBase(root, commit));
}

function revisionOf(root: string): Revision | undefined {
  const commit = git(root, ["rev-parse", "HEAD"])?.trim();
  if (commit === undefined) return undefined;
  return { commit, isChanged: git(root, ["status", "--porcelain", "--", "clusters", "charts"])?.trim() !== "" };
}
