import { placedObjects, setField } from "../edit-objects.ts";
import { applicationStates, describeState, refresh, type ApplicationState } from "../argo-cd/applications.ts";
import type { DocumentRun } from "../documents/document-run.ts";
import type { DocumentShell } from "../documents/document-shell.ts";
import type { EditableFleet, FleetEdit } from "../documents/editable-fleet.ts";
import { orMissing } from "../kubernetes/api-error.ts";
import type { ApiObject } from "../kubernetes/api-object.ts";
import { until } from "../until.ts";
import { isRolledOut, isSettled, workloads } from "../workloads.ts";
import type { World } from "../world.ts";

const kinds = { Pod: "v1", PersistentVolumeClaim: "v1", Secret: "v1", StatefulSet: "apps/v1", ConfigMap: "v1", Namespace: "v1" } as const;

/** Does what a page says, one statement after the other, and notes what does not come of it. */
export class Operator {
  readonly world: World;
  readonly shell: DocumentShell;
  readonly page: DocumentRun;
  readonly #fleet: EditableFleet;
  readonly #lasting: FleetEdit[] = [];

  constructor(parts: { readonly world: World; readonly shell: DocumentShell; readonly page: DocumentRun; readonly fleet: EditableFleet }) {
    this.world = parts.world;
    this.shell = parts.shell;
    this.page = parts.page;
    this.#fleet = parts.fleet;
  }

  /**
   * Types statements of a section, each found by what it does and not by the names in it, so that a misspelt one is typed
   * too; gives what it printed.
   */
  reading(section: string): (pattern: RegExp) => Promise<string> {
    return async (pattern) => (await this.page.run(this.page.find(pattern, section))).stdout;
  }

  /** Notes a line where something is not so. */
  expect(isSo: boolean, line: string): void {
    if (!isSo) this.page.unmet.push(line);
  }

  /** Waits until something is so; a line is noted where it is not in time. */
  async eventually(event: string, isSo: () => Promise<boolean>, seconds = 180): Promise<void> {
    const { group } = this.world.lab;
    const answer = async (): Promise<true | undefined> => ((await isSo().catch(() => false)) ? true : undefined);
    await until(event, answer, { seconds, alive: () => group.assertRunning() }).catch((error: Error) =>
      this.page.unmet.push(error.message),
    );
  }

  /** Merges values that every later merge has too. */
  mergeForGood(edits: readonly FleetEdit[], message: string): Promise<string> {
    this.#lasting.push(...edits);
    return this.merge([], message);
  }

  /** Renders values and merges them, and lets Argo CD look. */
  async merge(edits: readonly FleetEdit[], message: string): Promise<string> {
    await this.world.repository.commit(this.#fleet.render([...this.#lasting, ...edits]), message);
    shortenWaits(this.world.repository.path);
    const commit = await this.world.repository.commitTree("without waits between pods");
    for (const { name } of await applicationStates(this.world.home.client)) await refresh(this.world.home.client, name);
    return commit;
  }

  /** Waits until Applications are Synced and Healthy at a commit, and what they made is rolled out. */
  async settled(commit: string, isMeant: (name: string) => boolean = () => true): Promise<void> {
    let left: string[] = [];
    const look = async (): Promise<boolean> => {
      const states = (await applicationStates(this.world.home.client)).filter(({ name }) => isMeant(name));
      left = states.filter((state) => !isReadyAt(state, commit)).map(describeState);
      if (states.length > 0 && left.length === 0) left = await this.#unsettled();
      return states.length > 0 && left.length === 0;
    };
    const before = this.page.unmet.length;
    await this.eventually("what is merged is synced and rolled out", look, 300);
    if (this.page.unmet.length > before) this.page.unmet.push(...left);
  }

  /** An object of the namespace `monitoring`; undefined where there is none. */
  get(cluster: string, kind: keyof typeof kinds, name: string): Promise<ApiObject | undefined> {
    const namespace = kind === "Namespace" ? {} : { namespace: "monitoring" };
    return orMissing(this.world.lab.cluster(cluster).client.get({ apiVersion: kinds[kind], kind, name, ...namespace }));
  }

  /** The uids of a cluster's pods whose names begin in a way. */
  pods(cluster: string, prefix: string): string {
    const mine = this.world.lab.cluster(cluster).kubelet.pods.filter(({ metadata }) => metadata.name.startsWith(prefix));
    return mine
      .map(({ metadata }) => metadata.uid)
      .sort()
      .join(" ");
  }

  async #unsettled(): Promise<string[]> {
    const all = await Promise.all([...this.world.lab.clusters.values()].map(({ client }) => workloads(client)));
    return all
      .flat()
      .filter((workload) => !isSettled(workload) || !isRolledOut(workload))
      .map(({ kind, metadata }) => `${kind} ${metadata.name} is not rolled out`);
  }
}

function isReadyAt({ sync, health, revision }: ApplicationState, commit: string): boolean {
  return sync === "Synced" && health === "Healthy" && revision === commit;
}

/** A rollout of three pods would take five minutes; which pod follows which does not change. */
export function shortenWaits(repository: string): void {
  for (const placed of placedObjects(`${repository}/deploy/overlays`))
    if (placed.object["spec"]?.minReadySeconds !== undefined) setField(placed, ["spec", "minReadySeconds"], 1);
}
