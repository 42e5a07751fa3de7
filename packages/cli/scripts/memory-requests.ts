import { schedulableNodes, type Cluster, type Fleet } from "@thanos-fleet/fleet";
import { overlayFolder, type FleetRenderer } from "@thanos-fleet/render";
import { parseQuantity } from "@thanos-fleet/schema";
import { parseYaml, toValue } from "@thanos-fleet/yaml-source";

/** Memory of a component's pods in one cluster, in bytes: what they ask for, and what they may take. */
export interface ComponentMemory {
  readonly component: string;
  readonly pods: number;
  readonly requests: number;
  readonly limits: number;
}

interface Workload {
  readonly kind?: string;
  readonly spec?: {
    readonly replicas?: number;
    readonly template?: {
      readonly spec: { readonly containers: readonly { readonly resources?: Resources }[]; readonly tolerations?: object[] };
    };
  };
}

interface Resources {
  readonly requests?: { readonly memory?: string };
  readonly limits?: { readonly memory?: string };
}

/** Adds up the rendered workloads of a cluster by component; a job that ends is left out. */
export function memoryRequests(cluster: Cluster, fleet: Fleet, renderer: FleetRenderer): readonly ComponentMemory[] {
  const folder = `overlays/${overlayFolder(cluster)}/`;
  const totals = new Map<string, ComponentMemory>();
  for (const { path, content } of renderer.renderCluster(cluster, fleet)) {
    if (!path.startsWith(folder)) continue;
    const { root } = parseYaml({ path, text: content });
    const object = (root === undefined ? {} : toValue(root)) as Workload;
    const pods = podsOf(object, cluster);
    if (pods === 0) continue;
    const component = path.slice(folder.length).split("/")[0] ?? "";
    const sum = totals.get(component) ?? { component, pods: 0, requests: 0, limits: 0 };
    totals.set(component, {
      component,
      pods: sum.pods + pods,
      requests: sum.requests + pods * memoryOf(object, "requests"),
      limits: sum.limits + pods * memoryOf(object, "limits"),
    });
  }
  return [...totals.values()];
}

/** A DaemonSet that tolerates every taint runs on the control plane too. */
function podsOf({ kind, spec }: Workload, cluster: Cluster): number {
  if (spec?.template === undefined || kind === "Job") return 0;
  if (kind !== "DaemonSet") return spec.replicas ?? 1;
  return spec.template.spec.tolerations === undefined ? schedulableNodes(cluster) : cluster.values.nodes.count;
}

function memoryOf({ spec }: Workload, what: "requests" | "limits"): number {
  const containers = spec?.template?.spec.containers ?? [];
  return containers.reduce((sum, { resources }) => sum + parseQuantity(resources?.[what]?.memory ?? "0"), 0);
}
