import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { deployedApplications, deployedClusters } from "../deploy-objects.ts";
import type { ApiObject } from "../kubernetes/api-object.ts";
import { ProcessGroup } from "../processes/process-group.ts";
import { until } from "../until.ts";
import type { LabPod } from "./cluster/lab-pod.ts";
import type { PodProcess } from "./cluster/pod-process.ts";
import { LabSecrets, sampleLogin } from "./cluster/lab-secrets.ts";
import type { DataPathPrograms } from "./data-path-programs.ts";
import { LabCluster } from "./lab-cluster.ts";
import { openMemoryLimits, type MemoryLimits } from "./machine/memory-limits.ts";
import { clusterAddresses, PodNetworks } from "./machine/pod-networks.ts";
import type { Flow } from "./network/balancer.ts";
import { objectStores, outsideAddress, type ObjectStore } from "./outside.ts";
import { SequenceTarget } from "./stand-ins/sequence-target.ts";
import { WebhookSink } from "./stand-ins/webhook-sink.ts";
import { tenantsOf } from "./tenants.ts";

/** What a lab of the data path is made from. */
export interface DataPathStart {
  readonly deploy: string;
  readonly programs: DataPathPrograms;
  /** Holds everything that the lab writes. */
  readonly folder: string;
  /** Names this lab's control groups. */
  readonly owner: string;
  /** How long a scenario waits for what must come, in seconds: far more than it ever takes. */
  readonly patience: number;
}

const hooksHost = "hooks.outside.example";
const targetPort = 8080;
/** The workload without which there is no data path. */
const receivers = "thanos-receive";

/** All clusters of a render as processes, and what stands for what is around them. Runs in namespaces of its own only. */
export class DataPath {
  readonly clusters = new Map<string, LabCluster>();
  readonly targets: SequenceTarget[] = [];
  readonly sink = new WebhookSink();
  /** Every connection through a Service or the Gateway, once. */
  readonly flows = new Map<string, Flow>();
  readonly limits: MemoryLimits;
  /** When its first process started, in milliseconds since 1970. */
  startedAt = 0;
  readonly #start: DataPathStart;
  readonly #group: ProcessGroup;
  readonly #networks = new PodNetworks();
  readonly #outside = new Map<string, string>();
  #buckets: readonly string[] = [];
  #secrets: LabSecrets | undefined;
  #s3: { stop: () => Promise<void>; start: () => void } | undefined;

  constructor(start: DataPathStart) {
    this.#start = start;
    this.limits = openMemoryLimits(start.owner);
    const logs = join(start.folder, "logs");
    mkdirSync(logs, { recursive: true });
    this.#group = new ProcessGroup(logs);
  }

  get patience(): number {
    return this.#start.patience;
  }

  async boot(): Promise<void> {
    const { deploy, programs, folder } = this.#start;
    const objects = objectsOf(deploy);
    if (![...objects.values()].flat().some(({ metadata }) => metadata.name === receivers))
      throw new Error("no cluster of this render has receivers, so there is no data path to try");
    this.startedAt = Date.now();
    await this.#networks.open();
    await this.#openOutside([...objects.values()].flat());
    const secrets = await LabSecrets.make(objects, (secret) => `http://${hooksHost}:443/${secret}`);
    this.#secrets = secrets;
    const machine = { group: this.#group, limits: this.limits, folder };
    const around = {
      programs,
      networks: this.#networks,
      secrets,
      machine,
      outside: this.#outside,
      onFlow: (flow: Flow) => this.#note(flow),
    };
    let number = 0;
    for (const name of objects.keys()) this.clusters.set(name, new LabCluster(name, clusterAddresses(++number), around));
    await Promise.all([...this.clusters.values()].map((cluster) => cluster.boot(objects.get(cluster.name) ?? [])));
    for (const cluster of this.clusters.values()) await this.#addTargets(cluster);
    for (const target of this.targets) await target.open();
  }

  /** Makes what runs follow another render of the same clusters; gives a line for each pod that it touched, and for what needs a new lab. */
  async apply(deploy: string): Promise<string[]> {
    const objects = objectsOf(deploy);
    await this.secrets.extend(objects);
    const told: string[] = [];
    for (const cluster of this.clusters.values()) {
      const own = objects.get(cluster.name);
      if (own === undefined) told.push(`${cluster.name} is rendered no more; start the lab again to be without it`);
      else told.push(...(await cluster.apply(own)));
    }
    const others = [...objects.keys()].filter((name) => !this.clusters.has(name));
    return [...told, ...others.map((name) => `${name} is new; start the lab again to have it`)];
  }

  /** Waits until every pod's probe says that it is ready. */
  async ready(seconds: number): Promise<void> {
    await until("all pods are ready", async () => (this.unready().length === 0 ? true : undefined), { seconds }).catch((error: Error) => {
      throw new Error(`${error.message}; not ready: ${this.unready().join(", ")}`);
    });
  }

  unready(): string[] {
    return this.processes.filter(({ pod }) => !pod.isReady).map(({ id }) => id);
  }

  /** Of all pods that are processes. */
  get processes(): PodProcess[] {
    return [...this.clusters.values()].flatMap((cluster) => Array.from(cluster.processes.values()));
  }

  cluster(name: string): LabCluster {
    const found = this.clusters.get(name);
    if (found === undefined) throw new Error(`the lab has no cluster ${name}`);
    return found;
  }

  /** The cluster that receives: the one with a Gateway or a receiver. */
  get centre(): LabCluster {
    const found = [...this.clusters.values()].find((cluster) => cluster.of(receivers).length > 0);
    if (found === undefined) throw new Error("no cluster of this render has receivers");
    return found;
  }

  async stop(): Promise<void> {
    for (const target of this.targets) target.close();
    for (const cluster of this.clusters.values()) cluster.close();
    this.sink.close();
    await this.#group.stopAll("SIGKILL");
    for (const { id } of this.processes) this.limits.remove(id);
  }

  /** The render that it was booted from. */
  get deploy(): string {
    return this.#start.deploy;
  }

  get programs(): DataPathPrograms {
    return this.#start.programs;
  }

  /** A folder that scenarios may fill and take away. */
  get scratch(): string {
    return join(this.#start.folder, "scratch");
  }

  get secrets(): LabSecrets {
    if (this.#secrets === undefined) throw new Error("the lab has not booted");
    return this.#secrets;
  }

  /** The name of a host outside, by its address. */
  hostAt(address: string): string | undefined {
    return [...this.#outside].find(([, ip]) => ip === address)?.[0];
  }

  /** Lets nothing of some pods reach a port of another pod; gives what opens the way again. */
  async cutWay(from: readonly PodProcess[], to: PodProcess, port: number): Promise<() => Promise<void>> {
    const end = { ip: to.pod.ip, port };
    for (const { id } of from) await this.#networks.closeWay(id, end);
    return async () => {
      for (const { id } of from) await this.#networks.openWay(id, end);
    };
  }

  /** The folders of all buckets. */
  get buckets(): readonly string[] {
    return this.#buckets;
  }

  /** S3, which scenarios take away and bring back. */
  get s3(): { stop: () => Promise<void>; start: () => void } {
    if (this.#s3 === undefined) throw new Error("this render has no object store");
    return this.#s3;
  }

  #note(flow: Flow): void {
    this.flows.set(`${flow.from} ${flow.via} ${flow.to.ip}:${flow.to.port}`, flow);
  }

  async #openOutside(objects: readonly ApiObject[]): Promise<void> {
    const hooks = "10.250.0.1";
    await this.#networks.addAddress(hooks);
    await this.sink.open(hooks, 443);
    this.#outside.set(hooksHost, hooks);
    const stores = objectStores(objects);
    for (const { host, port } of stores) {
      const address = outsideAddress(objects, port) ?? "10.250.0.2";
      if (!this.#outside.has(host)) await this.#networks.addAddress(address);
      this.#outside.set(host, address);
    }
    const [store] = stores;
    if (store !== undefined) this.#openS3(store, stores);
  }

  #openS3({ host, port }: ObjectStore, all: readonly ObjectStore[]): void {
    const root = join(this.#start.folder, "s3");
    this.#buckets = all.map(({ bucket }) => join(root, bucket));
    for (const bucket of this.#buckets) mkdirSync(bucket, { recursive: true });
    const address = `${this.#outside.get(host)}:${port}`;
    const args = [
      "--access",
      sampleLogin.accessKey,
      "--secret",
      sampleLogin.secretKey,
      "--port",
      address,
      "--region",
      all[0]?.region ?? "us-east-1",
      "posix",
      root,
    ];
    const launch = () => this.#group.start({ name: "s3", path: this.#start.programs.s3, args });
    let running = launch();
    this.#s3 = {
      stop: () => this.#group.stop(running, "SIGKILL"),
      start: () => {
        running = launch();
      },
    };
  }

  /** A stand-in application for each tenant of a cluster, in a namespace whose series that tenant writes. */
  async #addTargets(cluster: LabCluster): Promise<void> {
    const node = cluster.nodes[0];
    const agent = cluster.configMap("monitoring", "prometheus-agent");
    if (node === undefined || agent === undefined) return;
    for (const [index, { namespace }] of tenantsOf(parse(agent["data"]["prometheus.yml"])).entries()) {
      const pod: LabPod = {
        cluster: cluster.name,
        namespace,
        name: "sequence-0",
        workload: "sequence",
        kind: "StatefulSet",
        ordinal: 0,
        labels: { app: "sequence" },
        annotations: { "prometheus.io/scrape": "true", "prometheus.io/port": String(targetPort) },
        ip: cluster.addresses.guest(index),
        node,
        ports: [{ name: "http", port: targetPort, protocol: "TCP" }],
        rendered: undefined,
        isRunning: false,
        isReady: false,
      };
      cluster.addGuest(pod);
      await this.#networks.addAddress(pod.ip);
      this.targets.push(new SequenceTarget(pod));
    }
  }
}

function objectsOf(deploy: string): Map<string, ApiObject[]> {
  return new Map(
    deployedClusters(deploy).map((name): [string, ApiObject[]] => [
      name,
      deployedApplications(deploy, name).flatMap(({ objects }) => objects),
    ]),
  );
}
