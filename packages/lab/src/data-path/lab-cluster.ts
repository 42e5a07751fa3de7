import { containerInputs, containersOf } from "@thanos-fleet/verify/containers";
import type { ApiObject } from "../kubernetes/api-object.ts";
import { ApiObjects } from "./cluster/api-objects.ts";
import { issueCertificate } from "./cluster/issue-certificates.ts";
import type { InputsOf, LabNode, LabPod } from "./cluster/lab-pod.ts";
import type { LabSecrets } from "./cluster/lab-secrets.ts";
import { planPods, workloadOnHost } from "./cluster/plan-pods.ts";
import { PodProcess, type PodMachine } from "./cluster/pod-process.ts";
import { endpointsOf, labServices, serviceRecords, type LabService } from "./cluster/services.ts";
import { imageParts, type DataPathPrograms } from "./data-path-programs.ts";
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
  readonly nodes: readonly LabNode[];
  /** Those of workloads that have no program. */
  readonly without: readonly string[];
  objects: readonly ApiObject[];
  readonly pods: LabPod[];
  readonly processes = new Map<string, PodProcess>();
  readonly services: readonly LabService[];
  gateway: GatewayStandIn | undefined;
  readonly #around: ClusterSurroundings;
  readonly #balancers: Balancer[] = [];
  #api: ApiServerStandIn | undefined;
  #dns: { close(): unknown } | undefined;
  #caText = "";

  constructor(name: string, objects: readonly ApiObject[], addresses: ClusterAddresses, around: ClusterSurroundings) {
    const plan = planPods(name, objects, { addresses, hasProgram: (image) => imageParts(image)[0] in around.programs.byImage });
    this.name = name;
    this.addresses = addresses;
    this.objects = objects;
    this.nodes = plan.nodes;
    this.pods = [...plan.pods];
    this.without = plan.without;
    this.services = labServices(objects, addresses.service);
    this.#around = around;
  }

  /** Makes networks, names and Services, and starts every pod. */
  async boot(): Promise<void> {
    const { networks } = this.#around;
    await networks.addCluster(this.addresses);
    for (const { name, ip } of this.nodes) await networks.addNamespace(name, ip, this.addresses);
    this.#dns = await startDnsServer(this.addresses.gateway, (name) => this.#lookUp(name));
    await this.#openApi();
    for (const service of this.services) await this.#openService(service);
    await this.#openGateway();
    for (const pod of this.pods) if (pod.rendered !== undefined) await this.addPod(pod);
    for (const process of this.processes.values()) process.start();
  }

  async addPod(pod: LabPod): Promise<PodProcess> {
    const process = new PodProcess(pod, {
      ...this.#around.machine,
      programOf: (image) => this.#around.programs.byImage[imageParts(image)[0]],
      inputsOf: this.#inputsOf,
      nodeFiles: (of) => this.#nodeFiles(of),
    });
    if (!workloadOnHost(pod)) await this.#around.networks.addNamespace(process.id, pod.ip, this.addresses);
    this.processes.set(pod.name, process);
    return process;
  }

  close(): void {
    this.#dns?.close();
    this.#api?.close();
    this.gateway?.close();
    for (const balancer of this.#balancers) balancer.close();
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

  endpoints(service: string, port: number): Endpoint[] {
    const found = this.services.find(({ name }) => name === service);
    const at = found?.ports.find((candidate) => candidate.port === port);
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
    const state = new ApiObjects({
      objects: this.objects,
      nodes: this.nodes,
      pods: this.pods,
      services: this.services,
      api: { ip, port: apiPort },
    });
    this.#api = new ApiServerStandIn(() => state.list(), (await issueCertificate(names, authority)).entries);
    await this.#api.open(ip, apiPort);
  }

  async #openService(service: LabService): Promise<void> {
    if (service.ip === undefined) return;
    await this.#around.networks.addAddress(service.ip);
    for (const port of service.ports) {
      const balancer = new Balancer({ ip: service.ip, port: port.port }, () => endpointsOf(service, port, this.pods), this.#around.onFlow);
      await balancer.open();
      this.#balancers.push(balancer);
    }
  }

  async #openGateway(): Promise<void> {
    const gateway = this.objects.find(({ kind }) => kind === "Gateway");
    if (gateway === undefined) return;
    this.gateway = new GatewayStandIn({
      gateway,
      routes: this.objects.filter(({ kind }) => kind === "TLSRoute" || kind === "HTTPRoute"),
      secret: (name) => this.#around.secrets.get(this.name, gateway.metadata.namespace ?? "", name),
      endpoints: (service, port) => this.endpoints(service, port),
      onFlow: this.#around.onFlow,
    });
    await this.#around.networks.addAddress(this.gateway.address);
    await this.gateway.open();
  }
}
