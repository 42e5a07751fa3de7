import { containersOf, renderedPods, type PodContainerSpec, type RenderedPod } from "@thanos-fleet/verify/containers";
import type { ApiObject } from "../../kubernetes/api-object.ts";
import type { ClusterAddresses } from "../machine/pod-networks.ts";
import type { LabNode, LabPod, PodPort } from "./lab-pod.ts";

/** The pods of a cluster, and the nodes that they are on. */
export interface PodPlan {
  readonly nodes: readonly LabNode[];
  readonly pods: readonly LabPod[];
  /** What does not run, by workload: each container with its image. */
  readonly without: readonly string[];
}

/** Spreads the pods of every workload that has a program over as few nodes as their replicas allow. */
export function planPods(cluster: string, objects: readonly ApiObject[], lay: PodLayout): PodPlan {
  const workloads = renderedPods(objects.map((object) => ({ object, file: "" })));
  const runnable = workloads.filter((workload) => runContainer(workload, lay.hasProgram) !== undefined);
  const most = Math.max(1, ...runnable.map(({ at }) => replicasOf(at.object as ApiObject) ?? 1));
  const nodes = Array.from({ length: most }, (_, index) => ({ name: `${cluster}-node-${index + 1}`, ip: lay.addresses.node(index) }));
  const pods = runnable.flatMap((workload) => podsOf(workload, { cluster, nodes }));
  return {
    nodes,
    pods: pods.map((pod) => Object.assign(pod, { ip: workloadOnHost(pod) ? pod.node.ip : lay.addressOf(pod.name) })),
    without: workloads.flatMap((workload) => {
      const run = runContainer(workload, lay.hasProgram);
      const left = containersOf(workload).filter(({ container }) => container !== run);
      const images = left.map(({ container }) => `${container.name} ${container.image}`).join(", ");
      return left.length === 0 ? [] : [`${workload.kind} ${workload.at.object.metadata?.name} (${images})`];
    }),
  };
}

/** The one container of a workload that runs: the first with a program, unless it is rendered to run something else of its image. */
export function runContainer({ spec }: RenderedPod, hasProgram: (image: string) => boolean): PodContainerSpec | undefined {
  return spec.containers.find(({ image, command }) => command === undefined && hasProgram(image));
}

export interface PodLayout {
  readonly addresses: ClusterAddresses;
  readonly hasProgram: (image: string) => boolean;
  /** Of a pod that has a network of its own. */
  readonly addressOf: (pod: string) => string;
}

interface Plan {
  readonly cluster: string;
  readonly nodes: readonly LabNode[];
}

function podsOf(rendered: RenderedPod, { cluster, nodes }: Plan): LabPod[] {
  const { at, kind, namespace, labels, spec } = rendered;
  const object = at.object as ApiObject;
  const workload = object.metadata.name;
  const count = replicasOf(object) ?? nodes.length;
  return Array.from({ length: count }, (_, ordinal): LabPod => {
    const node = nodes[ordinal % nodes.length] as LabNode;
    const name =
      kind === "StatefulSet" ? `${workload}-${ordinal}` : kind === "DaemonSet" ? `${workload}-${node.name}` : `${workload}-lab-${ordinal}`;
    const { annotations = {} } = (object["spec"].template.metadata ?? {}) as { annotations?: Readonly<Record<string, string>> };
    const ports = spec.containers
      .flatMap((container) => container.ports ?? [])
      .map(({ name: port = "", containerPort, protocol = "TCP" }): PodPort => ({ name: port, port: containerPort, protocol }));
    return {
      cluster,
      namespace,
      name,
      workload,
      kind,
      ordinal,
      labels,
      annotations,
      ip: "",
      node,
      ports,
      rendered,
      isRunning: false,
      isReady: false,
    };
  });
}

export function workloadOnHost({ rendered }: LabPod): boolean {
  return rendered?.spec.hostNetwork === true;
}

/** Undefined where a workload has one pod for each node. */
function replicasOf({ kind, spec }: ApiObject): number | undefined {
  return kind === "DaemonSet" ? undefined : ((spec.replicas as number | undefined) ?? 1);
}
