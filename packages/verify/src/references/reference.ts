import type { ObjectPath, Path, PlacedObject } from "../cluster-objects.ts";

/** An object that another one names. */
export interface Reference {
  readonly kind: string;
  /** Absent for what belongs to no namespace. */
  readonly namespace?: string | undefined;
  readonly name: string;
  /** What of it is named: the key of a ConfigMap or Secret, the port of a Service, the listener of a Gateway. */
  readonly part?: string | number | undefined;
  readonly place: ObjectPath;
}

/** Makes references out of one object; each takes the path of the value that names. */
export type Refer = (kind: string, name: string | undefined, path: Path, part?: string | number) => Reference[];

const clusterScoped = new Set(["ClusterRole", "GatewayClass", "IngressClass", "PriorityClass", "StorageClass"]);

/** References of an object are to its own namespace; those without a name are none. */
export function referFrom({ object, file }: PlacedObject): Refer {
  const namespace = object.metadata?.namespace;
  return (kind, name, path, part) =>
    name === undefined ? [] : [{ kind, namespace: clusterScoped.has(kind) ? undefined : namespace, name, part, place: { file, path } }];
}
