import { schedulableNodes, type Cluster } from "@thanos-fleet/fleet";
import { parseQuantity } from "@thanos-fleet/schema";
import { parseYaml, toValue } from "@thanos-fleet/yaml-source";
import { overlayFolder } from "../overlay-folder.ts";
import type { RenderedFile } from "../rendered-file.ts";

/** Memory of a component's pods in one cluster, in bytes: what they ask for, and what they may take. */
export interface ComponentMemory {
  readonly component: string;
  readonly pods: number;
  readonly requests: number;
  readonly limits: number;
}

/** What an object says of its pods' memory, in bytes a pod; `replicas` is undefined where nodes decide how many there are. */
interface PodMemory {
  readonly replicas: number | undefined;
  readonly toleratesTaints: boolean;
  readonly requests: number;
  readonly limits: number;
}

/** Adds up the rendered workloads of a cluster by component; a job that ends is left out. */
export function memoryByComponent(cluster: Cluster, manifests: readonly RenderedFile[]): readonly ComponentMemory[] {
  const folder = `overlays/${overlayFolder(cluster)}/`;
  const totals = new Map<string, ComponentMemory>();
  for (const { path, content } of manifests) {
    if (!path.startsWith(folder)) continue;
    const memory = podMemory(path, content);
    if (memory === undefined) continue;
    const pods = memory.replicas ?? (memory.toleratesTaints ? cluster.values.nodes.count : schedulableNodes(cluster));
    const component = path.slice(folder.length).split("/")[0] ?? "";
    const sum = totals.get(component) ?? { component, pods: 0, requests: 0, limits: 0 };
    totals.set(component, {
      component,
      pods: sum.pods + pods,
      requests: sum.requests + pods * memory.requests,
      limits: sum.limits + pods * memory.limits,
    });
  }
  return [...totals.values()];
}

/** Lines that `readPodMemory` may look at, whatever else an object holds. */
const relevantLine = /^.*(?:kind|replicas|spec|template|ontainers|resources|requests|limits|memory|tolerations).*$/gm;

const known = new Map<string, PodMemory | undefined>();

/**
 * Parsing every workload of thousands of clusters would take longer than rendering them, and all but a few differ in
 * lines that say nothing of memory: each set of lines that do is parsed once.
 */
function podMemory(path: string, content: string): PodMemory | undefined {
  if (!isWorkload(content)) return undefined;
  const relevant = (content.match(relevantLine) ?? []).join("\n");
  if (!known.has(relevant)) known.set(relevant, readPodMemory(path, content));
  return known.get(relevant);
}

function isWorkload(content: string): boolean {
  // A search for a text is ten times as fast as a regular expression with `^`.
  const kind = content.indexOf("\nkind: ") + "\nkind: ".length;
  return ["Deployment\n", "StatefulSet\n", "DaemonSet\n"].some((name) => content.startsWith(name, kind));
}

interface Workload {
  readonly kind: string;
  readonly spec: {
    readonly replicas?: number;
    readonly template: {
      readonly spec: { readonly containers: readonly { readonly resources?: Resources }[]; readonly tolerations?: object[] };
    };
  };
}

interface Resources {
  readonly requests?: { readonly memory?: string };
  readonly limits?: { readonly memory?: string };
}

function readPodMemory(path: string, text: string): PodMemory {
  const { root } = parseYaml({ path, text });
  if (root === undefined) throw new Error(`${path} is rendered as no YAML`);
  const { kind, spec } = toValue(root) as unknown as Workload;
  const pod = spec.template.spec;
  const sum = (what: "requests" | "limits"): number =>
    pod.containers.reduce((total, { resources }) => total + parseQuantity(resources?.[what]?.memory ?? "0"), 0);
  return {
    replicas: kind === "DaemonSet" ? undefined : (spec.replicas ?? 1),
    // A DaemonSet that tolerates every taint runs on the control plane too.
    toleratesTaints: pod.tolerations !== undefined,
    requests: sum("requests"),
    limits: sum("limits"),
  };
}
