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
  checkPanels,
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
import { findProgram } from "./commands/tools.ts";
import { deployedFiles } from "./deployed-files.ts";
import { describeDrift } from "./describe-drift.ts";
import type { Step } from "./run-steps.ts";
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
export const checkSteps: readonly Step<SoundProject>[] = [
  { name: "render", summary: "deploy/ is what clusters/ render to", run: async (project) => [await checkDrift(project)] },
  {
    name: "kubeconform",
    summary: "every object is valid for every Kubernetes version, and no file holds a secret",
    run: async (project) => [await checkKubeconform(contextOf(project)), checkSecrets(renderedFleet(project))],
  },
  {
    name: "helm",
    summary: "every chart renders to exactly its manifests",
    run: async (project) => [await checkHelm(contextOf(project), helm3), await checkHelm(contextOf(project), helm4)],
  },
  {
    name: "kustomize",
    summary: "every folder builds to its files",
    run: async (project) => [await checkKustomize(contextOf(project))],
  },
  {
    name: "immutable",
    summary: "what Kubernetes refuses to change since the commit that runs, with the way to do it by hand",
    run: async (project) => [checkChanges(project)],
  },
  {
    name: "argocd",
    summary: "Argo CD deploys every folder to its own cluster, as the table of its fields says",
    run: async (project) => [checkArgocd(renderedFleet(project))],
  },
  {
    name: "references",
    summary: "whatever an object names is there, and nothing is there for nobody",
    run: async (project) => [checkReferences(renderedFleet(project))],
  },
  {
    name: "arguments",
    summary: "programs are given addresses, paths and settings that hold, as tables with reasons say",
    run: async (project) => checkGiven(renderedFleet(project)),
  },
  {
    name: "pods",
    summary: "probes ask what programs document, claims are kept, replicas fit the nodes",
    run: async (project) => [checkPods(renderedFleet(project))],
  },
  {
    name: "identity",
    summary: "certificates, the ends of TLS and the rights of roles are those of their tables",
    run: async (project) => [checkIdentity(renderedFleet(project))],
  },
  {
    name: "network",
    summary: "every needed connection is allowed, and no other",
    run: async (project) => checkNetwork(renderedFleet(project)),
  },
  {
    name: "hardening",
    summary: "every workload keeps the rules for pods, and nothing is published without a login",
    run: async (project) => [checkHardening(renderedFleet(project))],
  },
  {
    name: "files",
    summary: "every file that no program judges fits its closed schema",
    run: async (project) => checkEmbeddedFiles(renderedFleet(project)),
  },
  {
    name: "logs",
    summary: "log shippers read, filter, redact and send what the tables of their pipeline say",
    run: async (project) => [judgeLogs(project)],
  },
  {
    name: "scraping",
    summary: "agents scrape, relabel and send what the table of their jobs says, tried with Prometheus' own code",
    run: judgeScraping,
  },
  {
    name: "programs",
    summary: "every configuration is accepted by the program that will read it",
    run: askPrograms,
  },
];

async function checkDrift({ root, units }: SoundProject): Promise<CheckResult> {
  const { files, drift } = await checkUnits({ target: join(root, "deploy"), units });
  return { name: "render", checked: files, unit: "files", diagnostics: drift.map((item) => describeDrift(item)) };
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

function containersOf({ deploy, fleet }: RenderedFleet, sample: (key: string) => string): readonly PodContainer[] {
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
    await checkPanels(context),
    await checkPromql(context),
  ];
}
