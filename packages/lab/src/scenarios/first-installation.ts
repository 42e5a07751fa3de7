import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describeState, type ApplicationState } from "../argo-cd/applications.ts";
import { argoCdNamespace, stockLabels, stockSettings } from "../argo-cd/stock-installation.ts";
import { objectsIn } from "../deploy-objects.ts";
import type { ApiObject } from "../kubernetes/api-object.ts";
import { memoryOf } from "../processes/memory.ts";
import type { Scenario } from "../scenario.ts";
import { until } from "../until.ts";
import type { World } from "../world.ts";

export interface InstallationInput {
  readonly world: World;
  /** The command lines that the README gives for a first installation. */
  readonly commands: readonly string[];
}

/** Installs a render as the README says, over an Argo CD in use. */
export const firstInstallation: Scenario<InstallationInput> = {
  name: "first-installation",
  expectation:
    "the documented commands leave Argo CD's own settings alone and add ours, and all Applications become Synced and Healthy, wave after wave",
  run: async ({ world, commands }) => {
    const failed = await install(world, commands);
    const wrong = [...(await lostSettings(world)), ...(await missingSettings(world))];
    const { timeline } = world;
    const unready = await allReady(world, 600).then(
      (states) => states.map(describeState),
      (error: Error) => [`it broke off: ${error.message}`],
    );
    const figures = {
      applications: timeline.states.length,
      "seconds until Synced": Math.round(timeline.since(isSynced) ?? -1),
      "seconds until Healthy": Math.round(timeline.since(isHealthy) ?? -1),
      "MiB of all programs": Math.round(world.lab.group.programs.reduce((sum, { pid }) => sum + memoryOf(pid).now, 0)),
    };
    return { unmet: [...failed, ...wrong, ...unready, ...timeline.early], figures, notes: timeline.retried };
  },
};

/** Runs the commands, then lets Argo CD and, where asked, the makers of Secrets begin; gives what failed. */
export async function install(world: World, commands: readonly string[], { makesSecrets = true } = {}): Promise<string[]> {
  const failed: string[] = [];
  for (const command of commands) {
    const { status, stderr } = await world.shell.run(command, world.repository.path);
    if (status !== 0) failed.push(`\`${command}\` failed: ${stderr.trim()}`);
  }
  await world.startArgoCd();
  if (makesSecrets) world.secrets.start();
  return failed;
}

/** Waits until every Application is Synced and Healthy; gives those that are not when patience ends. */
export async function allReady({ timeline, lab, applications }: World, seconds: number): Promise<readonly ApplicationState[]> {
  const unready = (): ApplicationState[] => timeline.states.filter((state) => !isWell(state));
  const isDone = async (): Promise<readonly ApplicationState[] | undefined> =>
    timeline.states.length === applications && unready().length === 0 ? [] : undefined;
  const patience = { seconds, alive: (): void => lab.group.assertRunning() };
  return until("every Application is Synced and Healthy", isDone, patience).catch((error: Error) => {
    const { length } = timeline.states;
    if (length !== applications || unready().length === 0)
      throw new Error(`${error.message}; there are ${length} of ${applications} Applications`, { cause: error });
    return unready();
  });
}

export function isWell(state: ApplicationState): boolean {
  return isSynced(state) && isHealthy(state);
}

export function isSynced({ sync }: ApplicationState): boolean {
  return sync === "Synced";
}

export function isHealthy({ health }: ApplicationState): boolean {
  return health === "Healthy";
}

async function lostSettings(world: World): Promise<string[]> {
  const { data = {}, metadata } = await settingsNamed(world, "argocd-cm");
  const keys = Object.entries(stockSettings).filter(([key, value]) => data[key] !== value);
  const labels = Object.entries(stockLabels).filter(([key, value]) => metadata.labels?.[key] !== value);
  return [...keys.map(([key]) => `argocd-cm lost its ${key}`), ...labels.map(([key]) => `argocd-cm lost its label ${key}`)];
}

/** The settings that the render has for Argo CD and that the commands did not bring. */
async function missingSettings(world: World): Promise<string[]> {
  const folder = join(world.repository.path, "deploy/argocd/settings");
  const missing: string[] = [];
  for (const file of readdirSync(folder)) {
    const name = file.replace(".patch.yaml", "");
    const { data = {} } = await settingsNamed(world, name);
    const wanted = objectsIn(join(folder, file)).flatMap((patch) => Object.entries(patch["data"] as Record<string, string>));
    missing.push(...wanted.filter(([key, value]) => data[key] !== value).map(([key]) => `${name} lacks our ${key}`));
  }
  return missing;
}

function settingsNamed({ home }: World, name: string): Promise<ApiObject> {
  return home.client.get({ apiVersion: "v1", kind: "ConfigMap", namespace: argoCdNamespace, name });
}
