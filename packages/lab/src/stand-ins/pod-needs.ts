import type { ApiObject } from "../kubernetes/api-object.ts";

/** A Secret or ConfigMap that a pod needs before it starts. */
export interface Need {
  readonly kind: "Secret" | "ConfigMap";
  readonly name: string;
  /** Keys that must be in it; empty when the object suffices. */
  readonly keys: readonly string[];
  readonly isOptional: boolean;
  /** The volume that shows it; undefined for an environment variable. */
  readonly volume: string | undefined;
}

// What a pod template holds, as far as it is looked at here.
interface KeyReference {
  readonly name: string;
  readonly key: string;
  readonly optional?: boolean;
}
interface Source {
  readonly name?: string;
  readonly secretName?: string;
  readonly items?: readonly { readonly key: string }[];
  readonly optional?: boolean;
}
interface Container {
  readonly env?: readonly { readonly valueFrom?: { readonly secretKeyRef?: KeyReference; readonly configMapKeyRef?: KeyReference } }[];
  readonly envFrom?: readonly { readonly secretRef?: Source; readonly configMapRef?: Source }[];
}
interface Volume {
  readonly name: string;
  readonly secret?: Source;
  readonly configMap?: Source;
  readonly projected?: { readonly sources?: readonly { readonly secret?: Source; readonly configMap?: Source }[] };
}

/** Everything that a kubelet fetches before it starts a pod's containers. */
export function podNeeds(pod: ApiObject): Need[] {
  const volumes = (pod["spec"].volumes ?? []) as Volume[];
  const containers = [...(pod["spec"].initContainers ?? []), ...pod["spec"].containers] as Container[];
  return [...volumes.flatMap(volumeNeeds), ...containers.flatMap(environmentNeeds)];
}

function volumeNeeds({ name, secret, configMap, projected }: Volume): Need[] {
  const sources = [{ secret, configMap }, ...(projected?.sources ?? [])];
  return sources.flatMap((source) => fromSource("Secret", source.secret, name).concat(fromSource("ConfigMap", source.configMap, name)));
}

function environmentNeeds({ env = [], envFrom = [] }: Container): Need[] {
  return [
    ...env.flatMap(({ valueFrom }) => [...fromKey("Secret", valueFrom?.secretKeyRef), ...fromKey("ConfigMap", valueFrom?.configMapKeyRef)]),
    ...envFrom.flatMap(({ secretRef, configMapRef }) => [
      ...fromSource("Secret", secretRef, undefined),
      ...fromSource("ConfigMap", configMapRef, undefined),
    ]),
  ];
}

function fromSource(kind: Need["kind"], source: Source | undefined, volume: string | undefined): Need[] {
  if (source === undefined) return [];
  const keys = (source.items ?? []).map(({ key }) => key);
  return [{ kind, name: source.secretName ?? source.name ?? "", keys, isOptional: source.optional === true, volume }];
}

function fromKey(kind: Need["kind"], reference: KeyReference | undefined): Need[] {
  if (reference === undefined) return [];
  return [{ kind, name: reference.name, keys: [reference.key], isOptional: reference.optional === true, volume: undefined }];
}
