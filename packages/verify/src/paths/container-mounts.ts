import type { VolumeKind } from "@thanos-fleet/components/expected";
import { containersOf, type PodContainerSpec, type RenderedPod, type VolumeSource } from "../objects/rendered-pods.ts";
import type { Path } from "../objects/object-path.ts";
import { specOf, type ClusterSet } from "../references/cluster-set.ts";

/** A folder or a file that a container mounts. */
export interface ContainerMount {
  readonly mountPath: string;
  readonly kind: VolumeKind;
  readonly isReadOnly: boolean;
  /** Whether the mount says so itself; the kubelet mounts files read-only whatever it says. */
  readonly saysReadOnly: boolean;
  /** Names of the files in it, where they are known. */
  readonly files: readonly string[];
  readonly isFile: boolean;
  readonly path: Path;
}

/** All mounts of a container, the deepest first, as the kernel takes them. */
export function containerMounts(set: ClusterSet, pod: RenderedPod, container: PodContainerSpec): ContainerMount[] {
  const path = containersOf(pod).find((candidate) => candidate.container === container)?.path ?? pod.path;
  const mounts = (container.volumeMounts ?? []).map(({ name, mountPath, subPath, ...rest }, index): ContainerMount => {
    const volume = (pod.spec.volumes ?? []).find((candidate) => candidate.name === name);
    const kind = volume === undefined ? (isClaimTemplate(pod, name) ? "claim" : "scratch") : kindOf(volume);
    const sources: readonly VolumeSource[] = volume === undefined ? [] : (volume.projected?.sources ?? [volume]);
    return {
      mountPath,
      kind,
      isReadOnly: (rest as { readOnly?: boolean }).readOnly === true || kind === "files",
      saysReadOnly: (rest as { readOnly?: boolean }).readOnly === true,
      files: sources.flatMap((source) => filesOf(set, pod.namespace, source)).filter((file) => subPath === undefined || file === subPath),
      isFile: subPath !== undefined,
      path: [...path, "volumeMounts", index, "mountPath"],
    };
  });
  return mounts.toSorted((a, b) => b.mountPath.length - a.mountPath.length);
}

function isClaimTemplate({ at, kind }: RenderedPod, name: string): boolean {
  if (kind !== "StatefulSet") return false;
  const { volumeClaimTemplates: claims = [] } = specOf<{ volumeClaimTemplates?: readonly { metadata: { name: string } }[] }>(at);
  return claims.some(({ metadata }) => metadata.name === name);
}

function kindOf(volume: VolumeSource): VolumeKind {
  if (volume["persistentVolumeClaim"] !== undefined) return "claim";
  if (volume["hostPath"] !== undefined) return "node";
  return volume["emptyDir"] === undefined ? "files" : "scratch";
}

/** Keys of what cert-manager makes. */
const certificateKeys = ["tls.crt", "tls.key", "ca.crt"];

function filesOf(set: ClusterSet, namespace: string, { configMap, secret }: VolumeSource): string[] {
  const items = (configMap ?? secret)?.items;
  if (items !== undefined) return items.map(({ path }) => path);
  if (configMap !== undefined) {
    const map = set.find("ConfigMap", configMap.name, namespace)?.object as { data?: object } | undefined;
    return Object.keys(map?.data ?? {});
  }
  const name = secret?.secretName ?? secret?.name;
  const made = set.expectedSecrets.entries.find((entry) => entry.namespace === namespace && entry.name === name);
  return [...(made?.keys ?? certificateKeys)];
}
