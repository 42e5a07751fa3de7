import {
  mayConnect,
  namespaceLabels,
  outsideParty,
  readCiliumPolicy,
  readNetworkPolicy,
  type Party,
  type Policy,
} from "@thanos-fleet/verify/policies";
import type { Scenario } from "../../scenario.ts";
import type { LabPod } from "../cluster/lab-pod.ts";
import { workloadOnHost } from "../cluster/plan-pods.ts";
import type { DataPath } from "../data-path.ts";
import type { LabCluster } from "../lab-cluster.ts";
import { openConnections } from "../network/open-connections.ts";

/** A connection that was seen, as the ends that policies know. */
interface Seen {
  readonly from: Party;
  readonly to: Party;
  readonly port: number;
}

/** Holds every connection that is open, or went through a Service or the Gateway, against the rendered policies. */
export const liveConnections: Scenario<{ readonly lab: DataPath }> = {
  name: "live-connections",
  expectation: "the rendered network policies allow, at both ends, every connection that the running programs open",
  run: async ({ lab }) => {
    const unmet: string[] = [];
    const kinds = new Set<string>();
    for (const cluster of lab.clusters.values()) {
      const policies = policiesOf(cluster);
      for (const { from, to, port } of await connectionsOf(lab, cluster)) {
        const name = `${cluster.name}: ${from.name} to ${to.name}:${port}`;
        if (kinds.has(name)) continue;
        kinds.add(name);
        const { egress, ingress } = mayConnect({ policies }, { from, to, port: { port, protocol: "TCP" } });
        if (!egress.isAllowed) unmet.push(`${name} is refused by the sender's ${egress.place?.file}`);
        if (!ingress.isAllowed) unmet.push(`${name} is refused by the receiver's ${ingress.place?.file}`);
      }
    }
    if (kinds.size === 0) unmet.push("no connection was seen");
    return { unmet: unmet.sort(), figures: { "kinds of connections": kinds.size } };
  },
};

function policiesOf({ objects }: LabCluster): Policy[] {
  const isCilium = objects.some(({ kind }) => kind === "CiliumNetworkPolicy");
  return objects.flatMap((object) => {
    const placed = { object, file: `policy ${object.metadata.name}` };
    if (object.kind === "NetworkPolicy") return [readNetworkPolicy(placed, isCilium)];
    return object.kind === "CiliumNetworkPolicy" ? [readCiliumPolicy(placed)] : [];
  });
}

async function connectionsOf(lab: DataPath, cluster: LabCluster): Promise<Seen[]> {
  const partyOf = (ip: string): Party => partyAt(lab, cluster, ip);
  const direct = [...cluster.processes.values()]
    .filter(({ pid }) => pid !== undefined)
    .flatMap(({ pod, pid = 0 }) => openConnections(pid).map((remote) => ({ pod, remote })))
    // What went to a Service is judged by where it ended.
    .filter(({ remote }) => !cluster.services.some(({ ip }) => ip === remote.ip))
    .map(({ pod, remote }) => ({ from: partyOf(pod.ip), to: partyOf(remote.ip), port: remote.port }));
  const through = [...lab.flows.values()].flatMap(({ from, via, to }) => {
    // The lab's own questions come from the Service's address itself.
    if (!cluster.pods.some(({ ip }) => ip === to.ip) || via.startsWith(`${from}:`)) return [];
    const isGateway = via.startsWith(`${cluster.gateway?.address}:`);
    return [
      {
        from: isGateway ? outsideParty("gateway", cluster.addresses.gateway, "ingress") : partyOf(from),
        to: partyOf(to.ip),
        port: to.port,
      },
    ];
  });
  // Probes come from the pod's own node, which policies never shut out.
  return [...direct, ...through].filter(({ from }) => from.name !== "own node");
}

function partyAt(lab: DataPath, cluster: LabCluster, ip: string): Party {
  const pod = cluster.pods.find((candidate) => candidate.ip === ip && !workloadOnHost(candidate));
  if (pod !== undefined) return podParty(cluster, pod);
  if (cluster.nodes.some((node) => node.ip === ip)) return outsideParty("node", ip, "remote-node");
  if (ip === cluster.addresses.gateway) return outsideParty("own node", ip, "host");
  if (ip === cluster.addresses.service(0)) return outsideParty("kube-apiserver", ip, "kube-apiserver", "remote-node");
  return outsideParty(lab.hostAt(ip) ?? ip, ip, "world");
}

function podParty({ objects }: LabCluster, { workload, namespace, labels, ports, ip }: LabPod): Party {
  const declared = objects.find(({ kind, metadata }) => kind === "Namespace" && metadata.name === namespace)?.metadata.labels;
  return {
    kind: "pod",
    name: workload,
    namespace,
    namespaceLabels: namespaceLabels(namespace, declared),
    labels,
    ports: ports.map(({ name, port, protocol }) => ({ name, port, protocol: protocol as "TCP" })),
    ip,
  };
}
