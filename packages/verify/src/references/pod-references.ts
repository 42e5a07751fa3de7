import type { Path, PlacedObject } from "../cluster-objects.ts";
import { referFrom, type Refer, type Reference } from "./reference.ts";

interface Item {
  readonly key: string;
}

interface Source {
  readonly configMap?: { readonly name: string; readonly items?: readonly Item[] };
  readonly secret?: { readonly secretName?: string; readonly name?: string; readonly items?: readonly Item[] };
}

interface Volume extends Source {
  readonly persistentVolumeClaim?: { readonly claimName: string };
  readonly projected?: { readonly sources: readonly Source[] };
}

interface KeyRef {
  readonly name: string;
  readonly key: string;
}

interface Container {
  readonly env?: readonly { readonly valueFrom?: { readonly secretKeyRef?: KeyRef; readonly configMapKeyRef?: KeyRef } }[];
  readonly envFrom?: readonly { readonly secretRef?: { readonly name: string }; readonly configMapRef?: { readonly name: string } }[];
}

interface PodSpec {
  readonly serviceAccountName?: string;
  readonly priorityClassName?: string;
  readonly imagePullSecrets?: readonly { readonly name: string }[];
  readonly containers?: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly volumes?: readonly Volume[];
}

/** What the pods of a workload name: accounts, files, variables, volumes. */
export function podReferences(placed: PlacedObject): Reference[] {
  const spec = (placed.object as { spec?: { template?: { spec?: PodSpec } } }).spec?.template?.spec;
  if (spec === undefined) return [];
  const refer = referFrom(placed);
  const path = ["spec", "template", "spec"];
  return [
    ...refer("ServiceAccount", spec.serviceAccountName, [...path, "serviceAccountName"]),
    ...refer("PriorityClass", spec.priorityClassName, [...path, "priorityClassName"]),
    ...(spec.imagePullSecrets ?? []).flatMap(({ name }, index) => refer("PullSecret", name, [...path, "imagePullSecrets", index])),
    ...(["initContainers", "containers"] as const).flatMap((key) =>
      (spec[key] ?? []).flatMap((container, index) => containerReferences(container, [...path, key, index], refer)),
    ),
    ...(spec.volumes ?? []).flatMap((volume, index) => volumeReferences(volume, [...path, "volumes", index], refer)),
  ];
}

function containerReferences({ env = [], envFrom = [] }: Container, path: Path, refer: Refer): Reference[] {
  return [
    ...env.flatMap(({ valueFrom }, index) => [
      ...refer("Secret", valueFrom?.secretKeyRef?.name, [...path, "env", index, "valueFrom"], valueFrom?.secretKeyRef?.key),
      ...refer("ConfigMap", valueFrom?.configMapKeyRef?.name, [...path, "env", index, "valueFrom"], valueFrom?.configMapKeyRef?.key),
    ]),
    ...envFrom.flatMap(({ secretRef, configMapRef }, index) => [
      ...refer("Secret", secretRef?.name, [...path, "envFrom", index]),
      ...refer("ConfigMap", configMapRef?.name, [...path, "envFrom", index]),
    ]),
  ];
}

function volumeReferences({ persistentVolumeClaim, projected, ...source }: Volume, path: Path, refer: Refer): Reference[] {
  return [
    ...refer("PersistentVolumeClaim", persistentVolumeClaim?.claimName, [...path, "persistentVolumeClaim"]),
    ...sourceReferences(source, path, refer),
    ...(projected?.sources ?? []).flatMap((part, index) => sourceReferences(part, [...path, "projected", "sources", index], refer)),
  ];
}

/** A volume that takes no single keys takes whatever is there. */
function sourceReferences({ configMap, secret }: Source, path: Path, refer: Refer): Reference[] {
  const ofItems = (kind: string, name: string | undefined, at: Path, items: readonly Item[] | undefined): Reference[] =>
    items === undefined ? refer(kind, name, at) : items.flatMap(({ key }, index) => refer(kind, name, [...at, "items", index], key));
  return [
    ...ofItems("ConfigMap", configMap?.name, [...path, "configMap"], configMap?.items),
    ...ofItems("Secret", secret?.secretName ?? secret?.name, [...path, "secret"], secret?.items),
  ];
}
