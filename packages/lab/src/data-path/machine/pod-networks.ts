import { mkdirSync } from "node:fs";
import { run } from "@thanos-fleet/native-tool";

/** Addresses of a cluster: those of its pods and nodes start with 10.<100 + number>, those of its Services with 10.<200 + number>. */
export interface ClusterAddresses {
  /** From 1. */
  readonly number: number;
  readonly bridge: string;
  /** The bridge's own: the pods' gateway and DNS server. */
  readonly gateway: string;
  readonly pod: (index: number) => string;
  readonly node: (index: number) => string;
  /** Of what stands for pods and nodes of others, on the bridge itself. */
  readonly guest: (index: number) => string;
  readonly service: (index: number) => string;
}

export function clusterAddresses(number: number): ClusterAddresses {
  const at = (third: number) => (index: number) => `10.${100 + number}.${third + Math.floor(index / 250)}.${(index % 250) + 1}`;
  return {
    number,
    bridge: `cluster${number}`,
    gateway: `10.${100 + number}.0.1`,
    node: at(1),
    pod: at(10),
    guest: at(100),
    service: (index) => `10.${200 + number}.${Math.floor(index / 250)}.${(index % 250) + 1}`,
  };
}

const prefix = 16;

/** Where a way leads. */
export interface PortAddress {
  readonly ip: string;
  readonly port: number;
}

/** The networks inside the lab's namespaces: a bridge for each cluster, on it a namespace for each pod and each node. */
export class PodNetworks {
  #last = 0;

  /** To be called first, in namespaces of our own: named networks must not show on the machine. */
  async open(): Promise<void> {
    mkdirSync("/run/netns", { recursive: true });
    await must("mount", ["-t", "tmpfs", "tmpfs", "/run/netns"]);
    await must("ip", ["link", "set", "lo", "up"]);
  }

  async addCluster({ bridge, gateway }: ClusterAddresses): Promise<void> {
    await batch([`link add ${bridge} type bridge`, `addr add ${gateway}/${prefix} dev ${bridge}`, `link set ${bridge} up`]);
  }

  /** Gives the machine itself an address: of a Service, the VIP, S3, or of what is outside. */
  async addAddress(address: string): Promise<void> {
    await must("ip", ["addr", "replace", `${address}/32`, "dev", "lo"]);
  }

  /** A network namespace by its name, with one address on a cluster's bridge. */
  async addNamespace(name: string, address: string, { bridge, gateway }: ClusterAddresses): Promise<void> {
    this.#last += 1;
    const link = `pod${this.#last}`;
    await batch([
      `netns add ${name}`,
      `link add ${link} type veth peer name eth0 netns ${name}`,
      `link set ${link} master ${bridge} up`,
      // The kernel remembers the last pod that had the address.
      `neigh flush dev ${bridge} to ${address}`,
    ]);
    await batch(
      [`link set lo up`, `addr add ${address}/${prefix} dev eth0`, `link set eth0 up`, `route add default via ${gateway}`],
      ["-n", name],
    );
  }

  /** Lets nothing of a namespace reach a port of an address, until `openWay`. */
  async closeWay(name: string, to: PortAddress): Promise<void> {
    await must("ip", ["-n", name, "rule", "add", ...wayTo(to)]);
  }

  async openWay(name: string, to: PortAddress): Promise<void> {
    await must("ip", ["-n", name, "rule", "del", ...wayTo(to)]);
  }

  async removeNamespace(name: string): Promise<void> {
    await run("ip", ["netns", "delete", name]);
  }
}

/** Packets to the port are dropped, as a policy drops them; those that answer from other ports are not. */
function wayTo({ ip, port }: PortAddress): string[] {
  return ["to", `${ip}/32`, "ipproto", "tcp", "dport", String(port), "blackhole"];
}

async function batch(commands: readonly string[], options: readonly string[] = []): Promise<void> {
  await must("ip", [...options, "-batch", "-"], commands.join("\n"));
}

async function must(program: string, args: readonly string[], stdin?: string): Promise<void> {
  const { status, stderr } = await run(program, args, stdin === undefined ? {} : { stdin });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ${stdin ?? ""}: ${stderr.trim()}`);
}
