import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import type { ApiObject } from "./api-object.ts";
import type { Client } from "./client.ts";

export interface Watched {
  readonly apiVersion: string;
  readonly kind: string;
}

/**
 * Keeps the objects of a kind up to date, and tells of each that came, changed or went; begins again by itself when the
 * API server ends the stream.
 */
export class Watch {
  readonly objects = new Map<string, ApiObject>();
  readonly #client: Client;
  readonly #watched: Watched;
  readonly #onChange: (object: ApiObject, isGone: boolean) => void;
  #isStopped = false;
  #stopStream: (() => void) | undefined;

  constructor(client: Client, watched: Watched, onChange: (object: ApiObject, isGone: boolean) => void = () => undefined) {
    this.#client = client;
    this.#watched = watched;
    this.#onChange = onChange;
  }

  /** Lists once, then watches until stopped. */
  async start(): Promise<void> {
    const version = await this.#list();
    void this.#follow(version);
  }

  stop(): void {
    this.#isStopped = true;
    this.#stopStream?.();
  }

  async #list(): Promise<string> {
    const { apiVersion, kind } = this.#watched;
    const path = await this.#client.resources.path(apiVersion, kind);
    const answer = (await this.#client.connection.call(path)) as { items: ApiObject[]; metadata: { resourceVersion: string } };
    this.objects.clear();
    for (const item of answer.items) this.#put({ ...item, apiVersion, kind }, false);
    return answer.metadata.resourceVersion;
  }

  async #follow(from: string): Promise<void> {
    let version = from;
    while (!this.#isStopped) {
      try {
        version = await this.#stream(version);
      } catch {
        // The server is away, or has forgotten the version: what was missed is listed.
        await wait(300);
        version = await this.#list().catch(() => version);
      }
    }
  }

  async #stream(from: string): Promise<string> {
    const path = await this.#client.resources.path(this.#watched.apiVersion, this.#watched.kind);
    const answer = await this.#client.connection.open(`${path}?watch=1&resourceVersion=${from}`);
    this.#stopStream = () => answer.destroy();
    if (this.#isStopped) answer.destroy();
    let version = from;
    for await (const line of createInterface({ input: answer })) {
      const { type, object } = JSON.parse(line) as { type: string; object: ApiObject };
      if (type === "ERROR") throw new Error(JSON.stringify(object));
      version = object.metadata.resourceVersion ?? version;
      this.#put(object, type === "DELETED");
    }
    return version;
  }

  #put(object: ApiObject, isGone: boolean): void {
    const key = `${object.metadata.namespace ?? ""}/${object.metadata.name}`;
    if (isGone) this.objects.delete(key);
    else this.objects.set(key, object);
    this.#onChange(object, isGone);
  }
}
