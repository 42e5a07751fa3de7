import type { PlacedObject } from "../objects/cluster-objects.ts";
import type { ObjectPath } from "../objects/object-path.ts";
import { containersOf, type PodContainerSpec, type RenderedPod, type VolumeSource } from "../objects/rendered-pods.ts";
import { specOf, type ClusterSet } from "../references/cluster-set.ts";

/** A text that a container is given: an argument, a variable, a part of its command, or a file. */
export interface GivenText {
  /** The flag, the variable, `command`, or the path of the file in the container. */
  readonly name: string;
  /** Key of the ConfigMap for a file. */
  readonly key?: string;
  readonly text: string;
  readonly place: ObjectPath;
}

/** Every text that one container of a pod is given. */
export function givenTexts(set: ClusterSet, pod: RenderedPod, container: PodContainerSpec): GivenText[] {
  const path = containersOf(pod).find((candidate) => candidate.container === container)?.path ?? pod.path;
  const place = (...rest: (string | number)[]): ObjectPath => ({ file: pod.at.file, path: [...path, ...rest] });
  const command = (container["command"] ?? []) as readonly string[];
  return [
    ...(container.args ?? []).map((argument, index): GivenText => {
      const [, name = "", value = argument] = /^(--[^=]+)=(.*)$/s.exec(argument) ?? [];
      return { name, text: value, place: place("args", index) };
    }),
    ...(container.env ?? []).flatMap(({ name, value }, index): GivenText[] =>
      value === undefined ? [] : [{ name, text: value, place: place("env", index, "value") }],
    ),
    ...command.map((text, index): GivenText => ({ name: "command", text, place: place("command", index) })),
    ...mountedTexts(set, pod, container),
  ];
}

function mountedTexts(set: ClusterSet, pod: RenderedPod, container: PodContainerSpec): GivenText[] {
  return (container.volumeMounts ?? []).flatMap(({ name, mountPath, subPath }) => {
    const volume = (pod.spec.volumes ?? []).find((candidate) => candidate.name === name);
    const sources: readonly VolumeSource[] = volume === undefined ? [] : (volume.projected?.sources ?? [volume]);
    return sources.flatMap(({ configMap }) => {
      const map = configMap === undefined ? undefined : set.find("ConfigMap", configMap.name, pod.namespace);
      if (map === undefined) return [];
      return textsOf(map, configMap?.items).flatMap(({ file, key, text }): GivenText[] => {
        if (subPath !== undefined && subPath !== file) return [];
        return [
          { name: subPath === undefined ? `${mountPath}/${file}` : mountPath, key, text, place: { file: map.file, path: ["data", key] } },
        ];
      });
    });
  });
}

interface KeyText {
  readonly file: string;
  readonly key: string;
  readonly text: string;
}

function textsOf(map: PlacedObject, items: readonly { readonly key: string; readonly path: string }[] | undefined): KeyText[] {
  const { data = {} } = map.object as { data?: Readonly<Record<string, string>> };
  const chosen = items ?? Object.keys(data).map((key) => ({ key, path: key }));
  return chosen.map(({ key, path }) => ({ file: path, key, text: data[key] ?? "" }));
}

/** Replicas of a pod's workload; a workload that counts none has one. */
export function replicasOf({ at }: RenderedPod): number {
  return specOf<{ replicas?: number }>(at).replicas ?? 1;
}
