import type { ObjectPath, PlacedObject } from "../cluster-objects.ts";
import { selectorMatches, type Labels, type LabelSelector } from "../label-selector.ts";
import type { ContainerPort, PodWorkload } from "../pod-workloads.ts";

/** Something that an object says of pods and that is true of none. */
export interface SelectionFault {
  readonly place: ObjectPath;
  readonly message: string;
}

/** Services and budgets must select pods, and a Service's target must be a port that all of those open. */
export function selectionFaults({ object, file }: PlacedObject, workloads: readonly PodWorkload[]): SelectionFault[] {
  const name = object.metadata?.name ?? "";
  const inNamespace = workloads.filter(({ namespace }) => namespace === object.metadata?.namespace);
  if (object.kind === "PodDisruptionBudget") {
    const { selector } = object["spec"] as { selector: LabelSelector };
    return inNamespace.some(({ labels }) => selectorMatches(selector, labels))
      ? []
      : [{ place: { file, path: ["spec", "selector"] }, message: `the disruption budget ${name} selects no pod` }];
  }
  if (object.kind !== "Service") return [];
  const { selector, ports } = object["spec"] as ServiceSpec;
  const selected = inNamespace.filter(({ labels }) => selectorMatches({ matchLabels: selector ?? {} }, labels));
  if (selected.length === 0) return [{ place: { file, path: ["spec", "selector"] }, message: `the Service ${name} selects no pod` }];
  return ports.flatMap((port, index) =>
    selected
      .filter((workload) => !workload.ports.some((open) => isTarget(port, open)))
      .map((workload) => ({
        place: { file, path: ["spec", "ports", index] },
        message: `the Service ${name} leads to port ${port.targetPort ?? port.port}/${port.protocol ?? "TCP"}, which ${workload.name} does not open`,
      })),
  );
}

interface ServiceSpec {
  readonly selector?: Labels;
  readonly ports: readonly ServicePort[];
}

interface ServicePort {
  readonly port: number;
  readonly targetPort?: number | string;
  readonly protocol?: string;
}

function isTarget({ port, targetPort = port, protocol = "TCP" }: ServicePort, open: ContainerPort): boolean {
  return (open.protocol ?? "TCP") === protocol && (typeof targetPort === "string" ? open.name : open.containerPort) === targetPort;
}
