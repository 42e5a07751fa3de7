import type { DeriveContext } from "@thanos-fleet/components";
import type { CentralCluster, Cluster, EdgeCluster } from "@thanos-fleet/fleet";
import { pathRows, type PathName } from "./path-rows.ts";
import type { Workload } from "./workloads.ts";

/** Where a part of the topology stands. */
export type Site = "edge" | "central" | "outside";

export interface TopologyNode {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly site: Site;
}

/** A connection of a path, from who opens it to who answers. */
export interface TopologyEdge {
  readonly path: PathName;
  readonly from: string;
  readonly to: string;
  /** Ports, as the flows of the components have them. */
  readonly ports: readonly number[];
  readonly what: string;
}

export interface Topology {
  readonly nodes: readonly TopologyNode[];
  readonly edges: readonly TopologyEdge[];
}

/** A cluster with what its components declared and the workloads that are rendered for it. */
export interface ClusterView {
  readonly cluster: Cluster;
  readonly context: DeriveContext;
  readonly workloads: readonly Workload[];
}

/**
 * The ways of samples, queries, alerts and logs: the rows of the table of paths for which the fleet's components declare a
 * flow. Edges are one node a component, however many there are.
 */
export function topologyOf(central: CentralCluster, views: readonly ClusterView[]): Topology {
  const flows = new Map<string, Set<number>>();
  for (const { cluster, context } of views) {
    for (const { from, to, ports } of context.flows) {
      const key = `${endName(from, cluster, central)} ${endName(to, cluster, central)}`;
      const known = flows.get(key) ?? new Set();
      for (const { port } of ports) known.add(port);
      flows.set(key, known);
    }
  }
  const edges = pathRows.flatMap(({ path, from, to, port, what }): TopologyEdge[] => {
    const ports = [...(flows.get(`${from} ${addressOf(to)}`) ?? [])].filter((one) => port === undefined || one === portOf(port, central));
    return ports.length === 0 ? [] : [{ path, from, to, ports, what }];
  });
  edges.unshift(...peopleOf(edges));
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return { nodes: [...ids].map((id) => nodeOf(id, central, views)), edges };
}

/** An end without what tells it from others of its address. */
function addressOf(end: string): string {
  return end.split("#")[0] ?? end;
}

/** Who asks at the entrance, which no component declares; only where it leads to something that people read. */
function peopleOf(edges: readonly TopologyEdge[]): TopologyEdge[] {
  const isRead = edges.some(({ path, from }) => path === "read" && from === "entrance");
  return isRead ? [{ path: "read", from: "people", to: "entrance", ports: [httpsPort], what: "a browser, over TLS" }] : [];
}

/** Where the entrance serves web pages, whatever exposes it. */
const httpsPort = 443;

type Peer = DeriveContext["flows"][number]["from"];

/** An end of a flow as the table of paths calls it. */
function endName(peer: Peer, cluster: Cluster, { values }: CentralCluster): string {
  if (peer.kind === "workload") return cluster.role === "edge" ? `edge:${peer.app}` : peer.app;
  if (peer.kind === "entity") {
    if (peer.entity === "gateway") return "entrance";
    return peer.entity === "world" ? "world" : `entity:${peer.entity}`;
  }
  if (peer.kind !== "address") return peer.kind;
  if (peer.address === values.objectStorage.address) return "object-storage";
  return [values.remoteWrite.address, values.exposure.ingressAddress].includes(peer.address) ? "entrance" : "address";
}

function portOf(port: "remoteWrite" | number, { values }: CentralCluster): number {
  return port === "remoteWrite" ? values.remoteWrite.port : port;
}

function nodeOf(id: string, central: CentralCluster, views: readonly ClusterView[]): TopologyNode {
  const { values } = central;
  const outside: Readonly<Record<string, Omit<TopologyNode, "id" | "site">>> = {
    "object-storage": { title: "object storage", detail: values.objectStorage.bucket },
    "object-storage#snapshots": { title: "object storage", detail: values.opensearch?.snapshots.bucket ?? "" },
    world: { title: "alert receivers", detail: alertReceivers(central).join(", ") },
    people: { title: "people", detail: "with a login" },
  };
  const known = outside[id];
  if (known !== undefined) return { id, site: "outside", ...known };
  if (id === "entrance")
    return {
      id,
      site: "central",
      title: values.exposure.kind === "gateway" ? "Gateway" : "LoadBalancer",
      detail: values.remoteWrite.address,
    };
  if (id.startsWith("edge:")) {
    const app = id.slice("edge:".length);
    const edges = views.filter(({ cluster, workloads }) => cluster.role === "edge" && workloads.some((workload) => workload.app === app));
    return { id, site: "edge", title: app, detail: countEdges(edges.map(({ cluster }) => cluster as EdgeCluster)) };
  }
  const pods = views.find(({ cluster }) => cluster === central)?.workloads.find(({ app }) => app === id)?.pods ?? 1;
  return {
    id,
    site: "central",
    title: id,
    detail: [podCount(pods), detailOf(id, central)].filter((part) => part !== undefined).join(", "),
  };
}

function countEdges(edges: readonly EdgeCluster[]): string {
  const [only] = edges;
  return edges.length === 1 && only !== undefined ? `in ${only.name}` : `in ${edges.length} edge clusters`;
}

export function podCount(pods: number): string {
  return `${pods} ${pods === 1 ? "pod" : "pods"}`;
}

function detailOf(id: string, { values }: CentralCluster): string | undefined {
  const receiver = values["thanos-receiver"];
  if (id !== "thanos-receive" || receiver === undefined) return undefined;
  return `ring of ${receiver.ringMembers ?? receiver.replicas}, each sample ${receiver.replicationFactor}×`;
}

/** Who hears of alerts, in the words of the values. */
function alertReceivers({ values }: CentralCluster): string[] {
  const { alertmanager } = values;
  if (alertmanager === undefined) return [];
  const audiences = [alertmanager, ...alertmanager.teams];
  return [
    ...(audiences.some(({ slack }) => slack !== undefined) ? ["Slack"] : []),
    ...(audiences.some(({ email }) => email !== undefined) ? ["email"] : []),
    ...(alertmanager.deadMansSwitch === undefined ? [] : ["dead-man's switch"]),
  ];
}
