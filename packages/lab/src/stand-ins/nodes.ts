import type { Client } from "../kubernetes/client.ts";

/** Enough for every rendered pod: the scheduler counts requests. */
const capacity = { cpu: "64", memory: "256Gi", pods: "250", "ephemeral-storage": "1Ti" };
const heartbeat = 10_000;

/** The nodes of a stand-in kubelet: they exist, are ready or not, and renew their leases. */
export class Nodes {
  readonly ready = new Map<string, boolean>();
  readonly #client: Client;
  #timer: NodeJS.Timeout | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  async start(count: number): Promise<void> {
    for (let number = 1; number <= count; number += 1) await this.#add(`node-${number}`, number);
    this.#timer = setInterval(() => void this.#beat(), heartbeat);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Makes a node Ready or NotReady; its controller adds and removes the taints. */
  async setReady(name: string, isReady: boolean): Promise<void> {
    this.ready.set(name, isReady);
    const now = timestamp();
    const condition = { type: "Ready", status: isReady ? "True" : "False", reason: "Lab", lastHeartbeatTime: now, lastTransitionTime: now };
    await this.#client.merge({ apiVersion: "v1", kind: "Node", name }, { status: { conditions: [condition] } }, "status");
  }

  async #add(name: string, number: number): Promise<void> {
    const labels = { "kubernetes.io/hostname": name, "kubernetes.io/os": "linux", "kubernetes.io/arch": "amd64" };
    await this.#client.create({ apiVersion: "v1", kind: "Node", metadata: { name, labels } });
    const addresses = [
      { type: "InternalIP", address: `192.168.250.${number}` },
      { type: "Hostname", address: name },
    ];
    const status = { capacity, allocatable: capacity, addresses, nodeInfo: { kubeletVersion: "v1.34.4" } };
    await this.#client.merge({ apiVersion: "v1", kind: "Node", name }, { status }, "status");
    await this.setReady(name, true);
    await this.#renew(name);
  }

  async #beat(): Promise<void> {
    for (const [name, isReady] of this.ready) if (isReady) await this.#renew(name).catch(() => undefined);
  }

  async #renew(name: string): Promise<void> {
    const spec = { holderIdentity: name, leaseDurationSeconds: 40, renewTime: new Date().toISOString().replace("Z", "000Z") };
    const lease = { apiVersion: "coordination.k8s.io/v1", kind: "Lease", metadata: { name, namespace: "kube-node-lease" }, spec };
    await this.#client.apply(lease, { manager: "lab", force: true });
  }
}

function timestamp(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, "Z");
}
