import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { PodContainerSpec, RenderedPod } from "@thanos-fleet/verify/containers";
import { Repeat } from "../../repeat.ts";
import type { ProcessGroup, RunningProgram } from "../../processes/process-group.ts";
import { containerCommand } from "../machine/container-command.ts";
import { layOutRoot, makeVolume, placeFile, type Mount } from "../machine/container-root.ts";
import type { MemoryLimits } from "../machine/memory-limits.ts";
import { runContainer } from "./plan-pods.ts";
import { bytesOf } from "./quantity.ts";
import type { InputsOf, LabPod } from "./lab-pod.ts";
import { passes, type Probe } from "./probe.ts";

/** What pods' processes are made with. */
export interface PodMachine {
  readonly group: ProcessGroup;
  readonly limits: MemoryLimits;
  /** Holds the roots and volumes of all pods. */
  readonly folder: string;
  /** Path of the program for an image; undefined where there is none. */
  readonly programOf: (image: string) => string | undefined;
  readonly inputsOf: InputsOf;
  /** Files that every pod of the cluster gets from its node: names, certificates of the outside. */
  readonly nodeFiles: (pod: LabPod) => ReadonlyMap<string, string>;
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

interface ContainerMount {
  readonly name: string;
  readonly mountPath: string;
  readonly readOnly?: boolean;
}

const tick = 500;

/** Names a pod's network, root, log and control group. */
export function idOf({ cluster, name }: LabPod): string {
  return `${cluster}-${name}`;
}

/**
 * Runs the first container of a pod that has a program, and looks after it as a kubelet does: starts it again when it ends,
 * asks its probes, and kills it when it does not live. Its volumes outlive it.
 */
export class PodProcess {
  readonly pod: LabPod;
  readonly #machine: PodMachine;
  readonly #rendered: RenderedPod;
  readonly #container: PodContainerSpec;
  readonly #repeat: Repeat;
  #running: RunningProgram | undefined;
  #isWanted = false;
  #hasStarted = false;
  #asked = { readiness: 0, liveness: 0 };
  #failures = { readiness: 0, liveness: 0 };
  #restarts = 0;

  constructor(pod: LabPod, machine: PodMachine) {
    this.pod = pod;
    this.#machine = machine;
    const container = pod.rendered && runContainer(pod.rendered, (image) => machine.programOf(image) !== undefined);
    if (pod.rendered === undefined || container === undefined) throw new Error(`${pod.name} has no container with a program`);
    this.#rendered = pod.rendered;
    this.#container = container;
    this.#repeat = new Repeat(() => this.#look(), tick);
    this.#repeat.start();
  }

  get id(): string {
    return idOf(this.pod);
  }

  get log(): string | undefined {
    return this.#running?.log;
  }

  /** How often it was started again after it had ended by itself. */
  get restarts(): number {
    return this.#restarts;
  }

  get pid(): number | undefined {
    return this.#running?.pid;
  }

  get root(): string {
    return join(this.#machine.folder, "roots", this.id);
  }

  start(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    this.#launch();
  }

  /** Ends it and leaves it so until `start`; its grace is the rendered one at most. */
  async stop(signal: NodeJS.Signals = "SIGTERM", graceMs?: number): Promise<void> {
    this.#isWanted = false;
    const running = this.#running;
    this.#running = undefined;
    this.#forget();
    if (running !== undefined) await this.#machine.group.stop(running, signal, graceMs);
  }

  /** Stops it and starts it with its volumes, as a rollout does. */
  async restart(graceMs = 60_000): Promise<void> {
    await this.stop("SIGTERM", graceMs);
    this.clearEmptyVolumes();
    this.start();
  }

  /** Lets it hang, as a program whose disk does not answer: it is there and says nothing, until `thaw`. */
  freeze(): void {
    if (this.#running !== undefined) process.kill(this.#running.pid, "SIGSTOP");
  }

  /** Lets it go on; it then ends and starts again where its liveness probe has told it to. */
  thaw(): void {
    if (this.#running !== undefined) process.kill(this.#running.pid, "SIGCONT");
  }

  /** Writes the files of ConfigMaps and Secrets that changed, as a kubelet does while a container runs; tells whether there were any. */
  refresh(): boolean {
    const { files } = this.#machine.inputsOf(this.pod, this.#container.name);
    const changed = [...files].filter(([path, { content }]) => readFileSync(join(this.root, path), "utf8") !== content);
    for (const [path, { content }] of changed) placeFile(this.root, path, content);
    return changed.length > 0;
  }

  /** Takes all its volumes away, as when its node's disk is lost; it must not run. */
  removeVolumes(): void {
    rmSync(join(this.#machine.folder, "volumes", this.id), { recursive: true, force: true });
  }

  /** What a pod had in `emptyDir` volumes does not outlive it. */
  clearEmptyVolumes(): void {
    const volumes = (this.#rendered.spec.volumes ?? []).filter(({ emptyDir }) => emptyDir !== undefined);
    for (const { name } of volumes) rmSync(this.#folderOf(name), { recursive: true, force: true });
  }

  close(): void {
    this.#repeat.stop();
  }

  #launch(): void {
    const { group, limits, inputsOf, programOf, nodeFiles } = this.#machine;
    const { args, env, files } = inputsOf(this.pod, this.#container.name);
    const program = programOf(this.#container.image) ?? "";
    const user = this.#user();
    const mounts = [...this.#volumes(user), { source: program, target: "/bin/program", isWritable: false }];
    const all = new Map([...nodeFiles(this.pod), ...[...files].map(([path, { content }]) => [path, content] as const)]);
    layOutRoot(this.root, { files: all, mounts });
    const limit = this.#container.resources?.limits?.["memory"];
    const [path = "", ...rest] = containerCommand({
      network: this.#rendered.spec.hostNetwork === true ? this.pod.node.name : this.id,
      root: this.root,
      mounts,
      user: { ...user, groups: [user.gid] },
      env,
      group: limit === undefined ? undefined : limits.add(this.id, bytesOf(limit)),
      command: ["/bin/program", ...args],
    });
    this.#running = group.start({ name: this.id, path, args: rest });
    this.pod.isRunning = true;
  }

  #user(): User {
    const context = { ...this.#rendered.spec.securityContext, ...this.#container.securityContext } as {
      runAsUser?: number;
      runAsGroup?: number;
    };
    return { uid: context.runAsUser ?? 0, gid: context.runAsGroup ?? 0 };
  }

  /** What it may write to, and what it sees of its node. */
  #volumes(user: User): Mount[] {
    const { spec, at } = this.#rendered;
    const claims = (at.object["spec"] as { volumeClaimTemplates?: { metadata: { name: string } }[] }).volumeClaimTemplates ?? [];
    return ((this.#container.volumeMounts ?? []) as readonly ContainerMount[]).flatMap(({ name, mountPath, readOnly }) => {
      const volume = spec.volumes?.find((candidate) => candidate.name === name);
      const host = volume?.["hostPath"] as { path: string } | undefined;
      if (host !== undefined) return [{ source: host.path, target: mountPath, isWritable: false }];
      const isOwn =
        volume?.emptyDir !== undefined ||
        volume?.persistentVolumeClaim !== undefined ||
        claims.some(({ metadata }) => metadata.name === name);
      if (!isOwn) return [];
      const source = makeVolume(this.#folderOf(name), user);
      return [{ source, target: mountPath, isWritable: readOnly !== true }];
    });
  }

  #folderOf(volume: string): string {
    return join(this.#machine.folder, "volumes", this.id, volume);
  }

  #forget(): void {
    this.#hasStarted = false;
    this.#failures = { readiness: 0, liveness: 0 };
    this.#asked = { readiness: 0, liveness: 0 };
    this.pod.isReady = false;
    this.pod.isRunning = false;
  }

  async #look(): Promise<void> {
    if (!this.#isWanted || this.#running === undefined) return;
    if (this.#running.ended !== undefined) {
      this.#machine.group.forget(this.#running);
      this.#forget();
      this.#restarts += 1;
      this.#launch();
      return;
    }
    await this.#askProbes();
  }

  async #askProbes(): Promise<void> {
    const {
      startupProbe = {},
      readinessProbe = {},
      livenessProbe = {},
    } = this.#container as {
      startupProbe?: Probe;
      readinessProbe?: Probe;
      livenessProbe?: Probe;
    };
    // Asked oftener than rendered, so that a lab need not wait ten seconds for what takes one.
    const running = this.#running;
    const hasStarted = this.#hasStarted || (await passes(this.pod, startupProbe));
    // It may have been stopped while it was asked.
    if (this.#running !== running) return;
    this.#hasStarted = hasStarted;
    if (!hasStarted) return;
    await this.#ask("readiness", readinessProbe, (isPassed, failures) => {
      if (isPassed) this.pod.isReady = true;
      else if (failures >= (readinessProbe.failureThreshold ?? 3)) this.pod.isReady = false;
    });
    await this.#ask("liveness", livenessProbe, (_isPassed, failures) => {
      if (failures >= (livenessProbe.failureThreshold ?? 3) && this.#running !== undefined) process.kill(this.#running.pid, "SIGTERM");
    });
  }

  async #ask(kind: "readiness" | "liveness", probe: Probe, judge: (isPassed: boolean, failures: number) => void): Promise<void> {
    const now = Date.now();
    if (now - this.#asked[kind] < (probe.periodSeconds ?? 10) * 1000) return;
    this.#asked[kind] = now;
    const running = this.#running;
    const isPassed = await passes(this.pod, probe);
    if (this.#running !== running) return;
    this.#failures[kind] = isPassed ? 0 : this.#failures[kind] + 1;
    judge(isPassed, this.#failures[kind]);
  }
}
