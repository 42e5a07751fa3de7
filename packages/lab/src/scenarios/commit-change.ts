import { applicationReference, refresh, stateOf, type ApplicationState } from "../argo-cd/applications.ts";
import { placedObjects, type PlacedObject } from "../edit-objects.ts";
import type { ApiObject } from "../kubernetes/api-object.ts";
import { until } from "../until.ts";
import type { World } from "../world.ts";

/** An Application and where its folder is in the lab's repository. */
export interface Target {
  readonly name: string;
  readonly folder: string;
  /** Name of the cluster in the lab. */
  readonly cluster: string;
}

/** The first rendered object that suits, with its Application; throws when nothing rendered does. */
export async function findTarget(world: World, suits: (object: ApiObject) => boolean): Promise<{ target: Target; placed: PlacedObject }> {
  for (const application of await world.home.client.list("argoproj.io/v1alpha1", "Application", "argocd")) {
    const cluster = application.metadata.labels?.["monitoring/cluster"];
    const path = application["spec"].source?.path as string | undefined;
    if (cluster === undefined || path === undefined || !path.includes("/overlays/")) continue;
    const folder = `${world.repository.path}/${path}`;
    const placed = placedObjects(folder).find(({ object }) => suits(object));
    if (placed !== undefined) return { target: { name: application.metadata.name, folder, cluster }, placed };
  }
  throw new Error("nothing rendered is of the kind that is to be changed");
}

/** Commits what was edited and lets Argo CD look at it, as a webhook does; gives the commit. */
export async function commitAndRefresh(world: World, names: readonly string[], message: string): Promise<string> {
  const commit = await world.repository.commitTree(message);
  for (const name of names) await refresh(world.home.client, name);
  return commit;
}

export async function stateNow(world: World, name: string): Promise<ApplicationState> {
  return stateOf(await world.home.client.get(applicationReference(name)));
}

/** Waits until an Application is as asked; gives the seconds that it took, or throws how it is instead. */
export async function untilState(
  world: World,
  name: string,
  asked: { isSo: (state: ApplicationState) => boolean; seconds: number },
): Promise<number> {
  const begin = performance.now();
  let last: ApplicationState | undefined;
  const look = async (): Promise<number | undefined> => {
    last = await stateNow(world, name);
    return asked.isSo(last) ? Math.round((performance.now() - begin) / 100) / 10 : undefined;
  };
  return until(`${name} is as it should be`, look, { seconds: asked.seconds }).catch((error: Error) => {
    throw new Error(`${error.message}; it is ${JSON.stringify(last)}`, { cause: error });
  });
}

export function isReadyAt(commit: string): (state: ApplicationState) => boolean {
  return ({ sync, health, revision, phase }) => sync === "Synced" && health === "Healthy" && revision === commit && phase === "Succeeded";
}
