import { join } from "node:path";
import { centralOf, type Fleet } from "@thanos-fleet/fleet";
import { helm3, helm4 } from "@thanos-fleet/native-tool";
import type { FleetRenderer } from "@thanos-fleet/render";
import type { ParsedChart } from "@thanos-fleet/template";
import type { OutputUnit } from "@thanos-fleet/render/units";
import {
  checkAlertRoutes,
  checkArgocd,
  checkArguments,
  checkConfigurations,
  checkEmbeddedFiles,
  checkDashboards,
  checkGiven,
  checkHardening,
  checkHelm,
  checkIdentity,
  checkImmutable,
  checkKubeconform,
  checkKustomize,
  checkLogs,
  checkPromql,
  checkNetwork,
  checkPods,
  checkReferences,
  checkProvisioning,
  checkRules,
  checkScraping,
  checkSecrets,
  podContainers,
  sampleSecrets,
  type CheckContext,
  type CheckResult,
  type PodContainer,
  type RenderedFleet,
} from "@thanos-fleet/verify";
import { checkUnits } from "@thanos-fleet/write";
import { findProgram } from "../commands/tools.ts";
import { deployedFiles } from "../git/deployed-files.ts";
import { describeDrift } from "../printing/describe-drift.ts";
import { stepsOf, type Step } from "./run-steps.ts";
import { checkSummaries } from "./step-summaries.ts";
import { verdicts } from "./verdicts.ts";

/** A project that renders: what the checks of rendered files need. */
export interface SoundProject {
  readonly root: string;
  readonly fleet: Fleet;
  readonly units: readonly OutputUnit[];
  readonly renderer: FleetRenderer;
  readonly charts: ReadonlyMap<string, ParsedChart>;
}

/** Everything that judges the fleet, in the order in which a mistake is cheapest to find. */
export const checkSteps: readonly Step<SoundProject>[] = stepsOf(checkSummaries, {
  render: async (project) => [await checkDrift(project)],
  kubeconform: async (project) => [await checkKubeconform(contextOf(project)), checkSecrets(renderedFleet(project))],
  helm: async (project) => [await checkHelm(contextOf(project), helm3), await checkHelm(contextOf(project), helm4)],
  kustomize: async (project) => [await checkKustomize(contextOf(project))],
  immutable: async (project) => [checkChanges(project)],
  argocd: async (project) => [checkArgocd(renderedFleet(project))],
  references: async (project) => [checkReferences(renderedFleet(project))],
  arguments: async (project) => checkGiven(renderedFleet(project)),
  pods: async (project) => [checkPods(renderedFleet(project))],
  identity: async (project) => [checkIdentity(renderedFleet(project))],
  network: async (project) => checkNetwork(renderedFleet(project)),
  hardening: async (project) => [checkHardening(renderedFleet(project))],
  files: async (project) => checkEmbeddedFiles(renderedFleet(project)),
  logs: async (project) => [judgeLogs(project)],
  scraping: judgeScraping,
  programs: askPrograms,
});

async function checkDrift({ root, units }: SoundProject): Promise<CheckResult> {
  const { files, drift } = await checkUnits({ target: join(root, "deploy"), units });
  return { name: "render", checked: files, unit: "files", diagnostics: describeDrift(drift) };
}

function checkChanges(project: SoundProject): CheckResult {
  const deployed = deployedFiles(project.root, centralOf(project.fleet).values.argocd.targetRevision);
  if ("problem" in deployed) return { name: "immutable", checked: 0, unit: "changed objects", diagnostics: [deployed.problem] };
  return { ...checkImmutable(renderedFleet(project), deployed.files), tool: `since ${deployed.base.slice(0, 12)}` };
}

function renderedFleet({ root, fleet, renderer, charts }: SoundProject): RenderedFleet {
  return { deploy: join(root, "deploy"), fleet, renderer, charts };
}

function contextOf(project: SoundProject): CheckContext {
  return { ...renderedFleet(project), verdicts: verdicts(), find: findProgram };
}

function containersOf({ deploy, fleet }: RenderedFleet, sample: (key: string, secret: string) => string): readonly PodContainer[] {
  return fleet.clusters.flatMap((cluster) => podContainers(deploy, cluster, sample));
}

function judgeLogs(project: SoundProject): CheckResult {
  const rendered = renderedFleet(project);
  return checkLogs({ ...rendered, containers: containersOf(rendered, () => "sample") });
}

async function judgeScraping(project: SoundProject): Promise<readonly CheckResult[]> {
  const context = contextOf(project);
  return [await checkScraping({ ...context, containers: containersOf(context, () => "sample") })];
}

async function askPrograms(project: SoundProject): Promise<readonly CheckResult[]> {
  const rendered = contextOf(project);
  const context = { ...rendered, containers: containersOf(rendered, await sampleSecrets()) };
  return [
    await checkArguments(context),
    ...(await checkConfigurations(context)),
    await checkAlertRoutes(context),
    ...(await checkRules(context)),
    checkDashboards(context),
    checkProvisioning(context),
    await checkPromql(context),
  ];
}
