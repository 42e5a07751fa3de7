import type { ApiObject } from "../kubernetes/api-object.ts";
import { referenceTo, type Client } from "../kubernetes/client.ts";
import { Watch } from "../kubernetes/watch.ts";
import { Repeat } from "../repeat.ts";
import { Nodes } from "./nodes.ts";
import { podNeeds, type Need } from "./pod-needs.ts";
import { podStatus, type PodState } from "./pod-status.ts";

/** A Secret's `data`. */
export type SecretData = Readonly<Record<string, string>>;

/** A pod, and what the Secrets in its volumes held when it started. */
export interface StartedPod {
  readonly pod: ApiObject;
  readonly atStart: ReadonlyMap<string, SecretData>;
}

const tick = 300;
/** How long a container that is to end runs, in milliseconds. */
const jobDuration = 1000;

/**
 * Stands for the kubelets of a cluster. A pod waits for its Secrets, ConfigMaps and keys, then is ready; a Job's pod ends
 * well after a second. Images are never run: what `isFailing` names is never ready, and its Job's pods fail.
 */
export class Kubelet {
  readonly nodes: Nodes;
  /** By the pod's uid, also of pods that are gone. */
  readonly started = new Map<string, StartedPod>();
  /** Set it to make pods fail. */
  isFailing: (pod: ApiObject) => boolean = () => false;
  readonly #client: Client;
  readonly #pods: Watch;
  readonly #sources: Readonly<Record<Need["kind"], Watch>>;
  readonly #startedAt = new Map<string, number>();
  readonly #repeat = new Repeat(() => this.#look(), tick);
  #lastIp = 0;

  constructor(client: Client) {
    this.#client = client;
    this.nodes = new Nodes(client);
    this.#pods = new Watch(client, { apiVersion: "v1", kind: "Pod" });
    this.#sources = {
      Secret: new Watch(client, { apiVersion: "v1", kind: "Secret" }),
      ConfigMap: new Watch(client, { apiVersion: "v1", kind: "ConfigMap" }),
    };
  }

  async start(nodes: number): Promise<void> {
    await this.nodes.start(nodes);
    await Promise.all([this.#pods, this.#sources.Secret, this.#sources.ConfigMap].map((watch) => watch.start()));
    this.#repeat.start();
  }

  stop(): void {
    this.#repeat.stop();
    this.nodes.stop();
    for (const watch of [this.#pods, this.#sources.Secret, this.#sources.ConfigMap]) watch.stop();
  }

  get pods(): readonly ApiObject[] {
    return [...this.#pods.objects.values()];
  }

  /** What the Secrets in a pod's volumes hold now, by their names. */
  secretsOf(pod: ApiObject): ReadonlyMap<string, SecretData> {
    const mounted = podNeeds(pod).filter(({ kind, volume }) => kind === "Secret" && volume !== undefined);
    return new Map(
      mounted.map(({ name }) => [name, this.#sources.Secret.objects.get(`${pod.metadata.namespace}/${name}`)?.["data"] ?? {}]),
    );
  }

  async #look(): Promise<void> {
    const mine = this.pods.filter((pod) => this.nodes.ready.get(pod["spec"].nodeName ?? "") === true);
    await Promise.all(mine.map((pod) => this.#tend(pod).catch(() => undefined)));
  }

  async #tend(pod: ApiObject): Promise<void> {
    if (pod.metadata.deletionTimestamp !== undefined) return this.#client.delete(referenceTo(pod), { gracePeriodSeconds: 0 });
    const { phase } = pod["status"] ?? {};
    if (phase === "Succeeded" || phase === "Failed") return;
    const state = this.#stateOf(pod);
    if (isSame(pod, state)) return;
    await this.#client.merge(referenceTo(pod), { status: podStatus(pod, state, this.#address(pod)) }, "status");
  }

  #stateOf(pod: ApiObject): PodState {
    const uid = pod.metadata.uid ?? "";
    const started = this.#startedAt.get(uid);
    if (started === undefined) {
      const missing = podNeeds(pod).flatMap((need) => this.#missing(pod, need));
      if (missing.length > 0) return { phase: "Pending", reason: "ContainerCreating", message: `waits for ${missing.join(", ")}` };
      this.#startedAt.set(uid, Date.now());
      this.started.set(uid, { pod, atStart: this.secretsOf(pod) });
    }
    const isFailing = this.isFailing(pod);
    const isToEnd = pod["spec"].restartPolicy !== "Always";
    if (!isToEnd) return { phase: "Running", isReady: !isFailing };
    if (Date.now() - (started ?? Date.now()) < jobDuration) return { phase: "Running", isReady: true };
    return { phase: isFailing ? "Failed" : "Succeeded" };
  }

  #missing(pod: ApiObject, { kind, name, keys, isOptional }: Need): string[] {
    if (isOptional) return [];
    const source = this.#sources[kind].objects.get(`${pod.metadata.namespace}/${name}`);
    if (source === undefined) return [`${kind} ${name}`];
    const files = { ...source["data"], ...source["binaryData"] };
    return keys.filter((key) => !(key in files)).map((key) => `${key} in ${kind} ${name}`);
  }

  #address(pod: ApiObject): string {
    const known = pod["status"]?.podIP;
    if (known !== undefined) return known;
    this.#lastIp += 1;
    return `10.0.${Math.floor(this.#lastIp / 250)}.${(this.#lastIp % 250) + 1}`;
  }
}

function isSame(pod: ApiObject, state: PodState): boolean {
  const status = pod["status"] ?? {};
  if (status.phase !== state.phase) return false;
  if (state.phase === "Pending") return status.message === state.message;
  const ready = (status.conditions ?? []).find((condition: { type: string }) => condition.type === "Ready")?.status === "True";
  return state.phase !== "Running" || ready === state.isReady;
}
