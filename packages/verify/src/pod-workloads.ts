import type { PlacedObject } from "./cluster-objects.ts";
import type { Labels } from "./label-selector.ts";

export interface ContainerPort {
  readonly name?: string;
  readonly containerPort: number;
  readonly protocol?: "TCP" | "UDP";
}

/** The pods of one rendered workload: all that Services, policies and budgets see of them. */
export interface PodWorkload extends PlacedObject {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Labels;
  readonly isHostNetwork: boolean;
  readonly ports: readonly ContainerPort[];
}

interface PodTemplate {
  readonly metadata?: { readonly labels?: Labels };
  readonly spec?: {
    readonly hostNetwork?: boolean;
    readonly containers?: readonly { readonly ports?: readonly ContainerPort[] }[];
  };
}

/** Every workload among the objects: whatever has a pod template. */
export function podWorkloads(objects: readonly PlacedObject[]): PodWorkload[] {
  return objects.flatMap(({ object, file }) => {
    const template = (object as { spec?: { template?: PodTemplate } }).spec?.template;
    if (template?.spec?.containers === undefined) return [];
    return [
      {
        object,
        file,
        name: template.metadata?.labels?.["app"] ?? object.metadata?.name ?? "",
        namespace: object.metadata?.namespace ?? "default",
        labels: template.metadata?.labels ?? {},
        isHostNetwork: template.spec.hostNetwork === true,
        ports: template.spec.containers.flatMap(({ ports = [] }) => ports),
      },
    ];
  });
}
