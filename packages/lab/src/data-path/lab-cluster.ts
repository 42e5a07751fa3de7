import { containerInputs, containersOf } from "@thanos-fleet/verify/containers";
import type { ApiObject } from "../kubernetes/api-object.ts";
import { until } from "../until.ts";
import { ApiObjects } from "./cluster/api-objects.ts";
import { issueCertificate } from "@thanos-fleet/verify/certificates";
import type { InputsOf, LabNode, LabPod } from "./cluster/lab-pod.ts";
import type { LabSecrets } from "./cluster/lab-secrets.ts";
import { planPods, workloadOnHost } from "./cluster/plan-pods.ts";
import { idOf, PodProcess, type PodMachine } from "./cluster/pod-process.ts";
import { endpointsOf, labServices, serviceRecords, type LabService } from "./cluster/services.ts";
import { imageParts } from "../deployed-programs.ts";
import type { DataPathPrograms } from "./data-path-programs.ts";
import type { ClusterAddresses, PodNetworks } from "./machine/pod-networks.ts";
import { Balancer, type Endpoint, type OnFlow } from "./network/balancer.ts";
import { startDnsServer } from "./network/dns-server.ts";
import { GatewayStandIn } from "./network/gateway.ts";
import { ApiServerStandIn } from "./stand-ins/api-server.ts";

/** What a cluster is given by the machine that all clusters share. */
export interface ClusterSurroundings {
  readonly programs: DataPathPrograms;
  readonly networks: PodNetworks;
  readonly secrets: LabSecrets;
  readonly machine: Pick<PodMachine, "group" | "limits" | "folder">;
  /** Addresses of hosts outside of all clusters. */
  readonly outside: ReadonlyMap<string, string>;
  readonly onFlow: OnFlow;
}

const apiPort = 443;

/** One cluster of the data path: its pods as processes, and names, Services, Gateway and API of the cluster around them. */
export class LabCluster {
  readonly name: string;
  readonly addresses: ClusterAddresses;
  nodes: readonly LabNode[] = [];
  /** Workloads that have no program. */
  without: readonly string[] = [];
  objects: readonly ApiObject[] = [];
  /** Those of rendered workloads, and guests. */
  pods: readonly LabPod[] = [];
  readonly processes = new Map<string, PodProcess>();
  services: readonly LabService[] = [];
  gateway: GatewayStandIn | undefined;
  readonly #around: ClusterSurroundings;
  readonly #balancers = new Map<string, Balancer>();
  readonly #podAddresses = new Map<string, string>();
  readonly #serviceAddresses = new Map<string, string>();
  readonly #guests: LabPod[] = [];
  #api: ApiServerStandIn | undefined;
  #dns: { close(): unknown } | undefined;
  #caText = "";
  #gatewayText = "";

  constructor(name: string, addresses: ClusterAddresses, around: ClusterSurroundings) {
    this.name = name;
    this.addresses = addresses;
    this.#around = around;
  }

  /** Makes networks, names and Services, and starts every pod. */
  async boot(objects: readonly ApiObject[]): Promise<void> {
    await this.#around.networks.addCluster(this.addresses);
    this.#dns = await startDnsServer(this.addresses.gateway, (name) => this.#lookUp(name));
    await this.#openApi();
    await this.apply(objects);
  }

  /** A pod that is no process: it stands for an application of others. */
  addGuest(pod: LabPod): void {
    this.#guests.push(pod);
    this.pods = [...this.pods, pod];
  }

  /**
   * Makes what runs follow a render, as Kubernetes would: pods come and go, those whose template changed are started again one
   * after the other, and all others get the new content of their files. Gives a line for each pod that it touched.
   */
  async apply(objects: readonly ApiObject[]): Promise<string[]> {
    const plan = planPods(this.name, objects, {
      addresses: this.addresses,
      hasProgram: (image) => imageParts(image)[0] in this.#around.programs.byImage,
      addressOf: (pod) => allot(this.#podAddresses, pod, this.addresses.pod),
    });
    for (const { name, ip } of plan.nodes)
      if (!this.nodes.some((node) => node.name === name)) await this.#around.networks.addNamespace(name, ip, this.addresses);
    this.objects = objects;
    this.nodes = plan.nodes;
    this.without = plan.without;
    // The first address is the API server's.
    this.services = labServices(objects, (name) => allot(this.#serviceAddresses, name, (index) => this.addresses.service(index + 1)));
    for (const service of this.services) await this.#openService(service);
    await this.#openGateway();
    const before = new Map([...this.processes].map(([name, process]) => [name, process.pod]));
    const kept = plan.pods.map((pod) => {
      const known = before.get(pod.name);
      return known !== undefined && templateOf(known) === templateOf(pod) ? known : pod;
    });
    this.pods = [...kept, ...this.#guests];
    const gone = [...before.values()].filter(({ name }) => !kept.some((pod) => pod.name === name));
    return [...(await this.#remove(gone)), ...(await this.#follow(kept, before))];
  }

  async #remove(gone: readonly LabPod[]): Promise<string[]> {
    for (const { name } of gone) {
      const process = this.process(name);
      await process.stop("SIGTERM", rolloutPatience * 1000);
      process.close();
      this.processes.delete(name);
      await this.#around.networks.removeNamespace(process.id);
    }
    return gone.map(({ name }) => `${this.name} ${name} removed`);
  }

  async #follow(pods: readonly LabPod[], before: ReadonlyMap<string, LabPod>): Promise<string[]> {
    const told: string[] = [];
    for (const pod of pods) {
      const known = before.get(pod.name);
      if (known === pod) {
        if (this.process(pod.name).refresh()) told.push(`${this.name} ${pod.name} got new files`);
        continue;
      }
      if (known === undefined) await this.#addNetwork(pod);
      else await this.#retire(pod.name);
      this.#run(pod);
      told.push(`${this.name} ${pod.name} ${known === undefined ? "started" : "started again"}`);
      // A rollout goes on when the pod is ready, so that no two of a workload are away at once.
      if (known !== undefined && !(await becomesReady(pod))) told.push(`${this.name} ${pod.name} does not become ready`);
    }
    return told;
  }

  async #retire(name: string): Promise<void> {
    const process = this.process(name);
    await process.stop("SIGTERM", rolloutPatience * 1000);
    process.clearEmptyVolumes();
    process.close();
  }

  async #addNetwork(pod: LabPod): Promise<void> {
    if (!workloadOnHost(pod)) await this.#around.networks.addNamespace(idOf(pod), pod.ip, this.addresses);
  }

  #run(pod: LabPod): void {
    const process = new PodProcess(pod, {
      ...this.#around.machine,
      programOf: (image) => this.#around.programs.byImage[imageParts(image)[0]],
      inputsOf: this.#inputsOf,
      nodeFiles: (of) => this.#nodeFiles(of),
    });
    this.processes.set(pod.name, process);
    process.start();
  }

  close(): void {
    this.#dns?.close();
    this.#api?.close();
    this.gateway?.close();
    for (const balancer of this.#balancers.values()) balancer.close();
    for (const process of this.processes.values()) process.close();
  }

  process(name: string): PodProcess {
    const found = this.processes.get(name);
    if (found === undefined) throw new Error(`${this.name} has no pod ${name}`);
    return found;
  }

  /** The processes of a workload's pods, in order. */
  of(workload: string): PodProcess[] {
    return [...this.processes.values()].filter(({ pod }) => pod.workload === workload).sort((a, b) => a.pod.ordinal - b.pod.ordinal);
  }

  /** Where the pods of a Service listen for one of its ports, by number or name. */
  endpoints(service: string, port: number | string, inNamespace?: string): Endpoint[] {
    const found = this.services.find(({ name, namespace }) => name === service && (inNamespace === undefined || namespace === inNamespace));
    const at = found?.ports.find((candidate) => candidate.port === port || candidate.name === port);
    return found === undefined || at === undefined ? [] : endpointsOf(found, at, this.pods);
  }

  configMap(namespace: string, name: string): ApiObject | undefined {
    return this.objects.find(({ kind, metadata }) => kind === "ConfigMap" && metadata.namespace === namespace && metadata.name === name);
  }

  readonly #inputsOf: InputsOf = (pod, container) => {
    const { rendered, name, namespace, ip, node } = pod;
    const spec = rendered && containersOf(rendered).find((candidate) => candidate.container.name === container)?.container;
    if (rendered === undefined || spec === undefined) throw new Error(`${name} has no container ${container}`);
    const inputs = containerInputs(rendered, spec, {
      name,
      namespace,
      ip,
      hostIp: node.ip,
      configMap: (configMap) => {
        const found = this.configMap(namespace, configMap);
        return found && { data: found["data"] ?? {}, file: "" };
      },
      secretKeys: (secret) => Object.keys(this.#around.secrets.get(this.name, namespace, secret)),
      secret: (secret, key) => this.#around.secrets.get(this.name, namespace, secret)[key] ?? "",
      serviceAccount: (key) => ({ "ca.crt": this.#caText, namespace })[key] ?? "lab-token",
    });
    const env = { ...inputs.env, KUBERNETES_SERVICE_HOST: this.addresses.service(0), KUBERNETES_SERVICE_PORT: String(apiPort) };
    return { ...inputs, env };
  };

  #nodeFiles({ rendered, name, ip, namespace }: LabPod): ReadonlyMap<string, string> {
    const aliases = (rendered?.spec["hostAliases"] ?? []) as readonly { ip: string; hostnames: readonly string[] }[];
    const hosts = ["127.0.0.1 localhost", `${ip} ${name}`, ...aliases.map((alias) => `${alias.ip} ${alias.hostnames.join(" ")}`)];
    const search = [`${namespace}.svc.cluster.local`, "svc.cluster.local", "cluster.local"].join(" ");
    return new Map([
      ["/etc/resolv.conf", `nameserver ${this.addresses.gateway}\nsearch ${search}\noptions ndots:5\n`],
      ["/etc/hosts", `${hosts.join("\n")}\n`],
    ]);
  }

  #lookUp(name: string) {
    const outside = this.#around.outside.get(name);
    if (outside !== undefined) return { addresses: [outside] };
    return serviceRecords(name, this.services, this.pods);
  }

  async #openApi(): Promise<void> {
    const ip = this.addresses.service(0);
    await this.#around.networks.addAddress(ip);
    const names = {
      commonName: "kubernetes",
      dnsNames: ["kubernetes.default.svc"],
      ipAddresses: [ip],
      usages: ["digital signature", "server auth"],
    };
    const authority = await issueCertificate({ commonName: `${this.name} API`, isCA: true });
    this.#caText = authority.entries["tls.crt"] ?? "";
    const api = { ip, port: apiPort };
    const state = new ApiObjects(() => ({ objects: this.objects, nodes: this.nodes, pods: this.pods, services: this.services, api }));
    this.#api = new ApiServerStandIn(() => state.list(), (await issueCertificate(names, authority)).entries);
    await this.#api.open(ip, apiPort);
  }

  async #openService({ ip, name, namespace, ports }: LabService): Promise<void> {
    if (ip === undefined) return;
    await this.#around.networks.addAddress(ip);
    for (const { port } of ports) {
      const key = `${ip}:${port}`;
      if (this.#balancers.has(key)) continue;
      const balancer = new Balancer({ ip, port }, () => this.endpoints(name, port, namespace), this.#around.onFlow);
      await balancer.open();
      this.#balancers.set(key, balancer);
    }
  }

  async #openGateway(): Promise<void> {
    const gateway = this.objects.find(({ kind }) => kind === "Gateway");
    const routes = this.objects.filter(({ kind }) => kind === "TLSRoute" || kind === "HTTPRoute");
    const text = JSON.stringify([gateway, routes]);
    if (text === this.#gatewayText) return;
    this.#gatewayText = text;
    this.gateway?.close();
    if (gateway === undefined) return;
    this.gateway = new GatewayStandIn({
      gateway,
      routes,
      secret: (name) => this.#around.secrets.get(this.name, gateway.metadata.namespace ?? "", name),
      endpoints: (service, port) => this.endpoints(service, port),
      onFlow: this.#around.onFlow,
    });
    await this.#around.networks.addAddress(this.gateway.address);
    await this.gateway.open();
  }
}

/** Longer than any pod takes on a busy machine, in seconds. */
const rolloutPatience = 180;

function becomesReady(pod: LabPod): Promise<boolean> {
  return until("the pod is ready", async () => (pod.isReady ? true : undefined), { seconds: rolloutPatience }).catch(() => false);
}

/** Gives a name the address that it had before, or the next one. */
function allot(known: Map<string, string>, name: string, address: (index: number) => string): string {
  const found = known.get(name) ?? address(known.size);
  known.set(name, found);
  return found;
}

/** What makes a pod start again when it changes: its template, with the sums of the files that it must not read while it runs. */
function templateOf({ rendered, node }: LabPod): string {
  return JSON.stringify([rendered?.at.object["spec"] && (rendered.at.object["spec"] as { template: unknown }).template, node.name]);
}
