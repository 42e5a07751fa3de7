import type { Path } from "../objects/object-path.ts";
import { containersOf, type PodContainerSpec, type RenderedPod, type VolumeSource } from "../objects/rendered-pods.ts";
import type { ClusterSet } from "../references/cluster-set.ts";

/** A file of a rendered ConfigMap that a pod is given. */
export interface MountedFile {
  /** `<ConfigMap>/<key>`. */
  readonly name: string;
  readonly text: string;
  /** Where the workload asks for it. */
  readonly path: Path;
  /** Whether it stays as it was when the pod started: a variable, or a file that is mounted by a subPath. */
  readonly isFixed: boolean;
}

interface Asked {
  readonly configMap: string;
  /** All when absent. */
  readonly keys?: readonly string[] | undefined;
  readonly path: Path;
  readonly isFixed: boolean;
}

/** What the containers of a pod mount and take as variables from rendered ConfigMaps, each file once, in the order of the pod. */
export function mountedFiles(set: ClusterSet, pod: RenderedPod): MountedFile[] {
  const found = new Map<string, MountedFile>();
  const asked = containersOf(pod).flatMap(({ container, path }) => fromVolumes(pod, container).concat(fromVariables(container, path)));
  for (const { configMap, keys, path, isFixed } of asked) {
    const object = set.find("ConfigMap", configMap, pod.namespace)?.object as { data?: Readonly<Record<string, string>> } | undefined;
    for (const [key, text] of Object.entries(object?.data ?? {})) {
      if (keys !== undefined && !keys.includes(key)) continue;
      const name = `${configMap}/${key}`;
      found.set(name, { name, text, path, isFixed: isFixed || found.get(name)?.isFixed === true });
    }
  }
  return [...found.values()];
}

function fromVolumes({ spec, path }: RenderedPod, { volumeMounts = [] }: PodContainerSpec): Asked[] {
  return volumeMounts.flatMap(({ name, subPath }) =>
    (spec.volumes ?? []).flatMap((volume, index) => {
      if (volume.name !== name) return [];
      const sources: readonly VolumeSource[] = volume.projected?.sources ?? [volume];
      return sources.flatMap(({ configMap }) => {
        if (configMap === undefined) return [];
        const keys = configMap.items?.filter((item) => subPath === undefined || item.path === subPath).map(({ key }) => key);
        const only = subPath === undefined ? undefined : [subPath];
        return [{ configMap: configMap.name, keys: keys ?? only, path: [...path, "volumes", index], isFixed: subPath !== undefined }];
      });
    }),
  );
}

function fromVariables({ env = [], envFrom = [] }: PodContainerSpec, path: Path): Asked[] {
  return [
    ...env.flatMap(({ valueFrom }, index) => {
      const { name, key } = valueFrom?.configMapKeyRef ?? {};
      return name === undefined || key === undefined
        ? []
        : [{ configMap: name, keys: [key], path: [...path, "env", index], isFixed: true }];
    }),
    ...envFrom.flatMap(({ configMapRef }, index) =>
      configMapRef === undefined ? [] : [{ configMap: configMapRef.name, path: [...path, "envFrom", index], isFixed: true }],
    ),
  ];
}
