import type { ApiObject } from "../kubernetes/api-object.ts";
import type { Client } from "../kubernetes/client.ts";
import { Watch } from "../kubernetes/watch.ts";
import { waveOf } from "../deploy-objects.ts";
import { applicationApi, stateOf, type ApplicationState } from "./applications.ts";

interface Moment {
  /** Seconds since the timeline began. */
  readonly at: number;
  readonly state: ApplicationState;
}

/** An Application as it was last seen. */
export interface Seen {
  readonly object: ApiObject;
  readonly state: ApplicationState;
}

/** Every state that any Application was seen in, in order. */
export class Timeline {
  readonly moments: Moment[] = [];
  /** Applications that were made although one of an earlier wave of the same cluster was not synced and healthy. */
  readonly early: string[] = [];
  readonly #begin = performance.now();
  readonly #watch: Watch;
  readonly #latest = new Map<string, Seen>();

  constructor(client: Client) {
    this.#watch = new Watch(client, { apiVersion: applicationApi, kind: "Application" }, (object, isGone) => this.#note(object, isGone));
  }

  async start(): Promise<void> {
    await this.#watch.start();
  }

  stop(): void {
    this.#watch.stop();
  }

  get states(): readonly ApplicationState[] {
    return [...this.#latest.values()].map(({ state }) => state).sort((a, b) => a.name.localeCompare(b.name));
  }

  /** The second since which every Application has been as asked; undefined while one is not. */
  since(isAsAsked: (state: ApplicationState) => boolean): number | undefined {
    if (!this.states.every(isAsAsked)) return undefined;
    const since = new Map<string, number | undefined>();
    for (const { at, state } of this.moments) since.set(state.name, isAsAsked(state) ? (since.get(state.name) ?? at) : undefined);
    return Math.max(...[...since.values()].map((at) => at ?? 0));
  }

  /** Every sync that was tried again, and why, a line each. */
  get retried(): readonly string[] {
    const again = this.moments.filter(({ state }) => state.retries > 0 && !state.message.startsWith("Retrying"));
    return [...new Set(again.map(({ state }) => `${state.name} was tried again: ${state.message}`))];
  }

  #note(object: ApiObject, isGone: boolean): void {
    const { name } = object.metadata;
    if (isGone) {
      this.#latest.delete(name);
      return;
    }
    if (!this.#latest.has(name)) this.early.push(...aheadOf(object, this.#latest.values()));
    const state = stateOf(object);
    const before = this.#latest.get(name)?.state;
    this.#latest.set(name, { object, state });
    if (JSON.stringify(before) !== JSON.stringify(state)) this.moments.push({ at: (performance.now() - this.#begin) / 1000, state });
  }
}

/** What an Application that appears does not wait for: Applications of an earlier wave of its cluster that are not synced and healthy. */
export function aheadOf(object: ApiObject, others: Iterable<Seen>): string[] {
  const cluster = clusterOf(object);
  return [...others]
    .filter(({ object: other }) => clusterOf(other) === cluster && other.metadata.name !== cluster && waveOf(other) < waveOf(object))
    .filter(({ state: { sync, health } }) => sync !== "Synced" || health !== "Healthy")
    .map(({ state: { name, sync, health } }) => `${object.metadata.name} was made while ${name} was ${sync} and ${health}`);
}

function clusterOf({ metadata }: ApiObject): string | undefined {
  return metadata.labels?.["monitoring/cluster"];
}
