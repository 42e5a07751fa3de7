import { isDeepStrictEqual } from "node:util";
import { components, type LiveFile } from "@thanos-fleet/components";
import { valueAt, type KubernetesObject } from "../objects/kubernetes-object.ts";
import type { ObjectPair } from "./class-row.ts";
import { podRestart, type PodRestart } from "./pod-restart.ts";

/** A file that its program reads again by itself, and the component whose ConfigMaps hold it. */
interface LiveFileOf extends LiveFile {
  readonly component: string;
}

/** The kubelet brings a changed ConfigMap into running pods within about a minute and a half; the program's own time comes on top. */
export const liveFiles: readonly LiveFileOf[] = components.flatMap(({ name, liveFiles: own = [] }) =>
  own.map((file) => Object.assign({ component: name }, file)),
);

/** How a changed file of a ConfigMap reaches the programs that read it. `workloads` are those of its component. */
export function fileDelivery(configMap: ObjectPair, file: string, workloads: readonly ObjectPair[]): PodRestart {
  const name = String((configMap.after ?? configMap.before)?.metadata?.name);
  const readers = workloads.filter(({ before, after }) => mounts(after ?? before, name));
  const replaced = readers.filter((reader) => isReplaced(reader));
  if (replaced.length > 0) return withRestart(replaced);
  const live = liveFiles.find((candidate) => isLive(candidate, { component: configMap.component, file, readers }));
  if (live !== undefined) return { ...live, classes: ["reload"] };
  return {
    id: readers.length === 0 ? "no-known-reader" : "read-at-next-start",
    classes: ["outage"],
    effect:
      readers.length === 0
        ? "no pod of its component mounts it, so who reads it is not known"
        : "nothing restarts its readers: some pods have the old file and some the new one from their next start on",
    source: "https://kubernetes.io/docs/concepts/configuration/configmap/#mounted-configmaps-are-updated-automatically",
  };
}

function withRestart(readers: readonly ObjectPair[]): PodRestart {
  const restarts = readers.map((reader) => podRestart(reader));
  const names = readers.map(({ before, after }) => {
    const { kind = "", metadata } = after ?? before ?? {};
    return kind === "Job" ? `Job ${metadata?.name?.replace(/-[0-9a-f]{8}$/, "")} runs again` : `${kind} ${metadata?.name} restarts`;
  });
  return {
    id: restarts[0]?.id ?? "",
    source: restarts[0]?.source ?? "",
    classes: restarts.flatMap(({ classes }) => classes),
    effect: `read when ${names.join(" and ")}`,
  };
}

/** Whether the pods of a workload are replaced: whatever differs in their template replaces them. */
export function isReplaced({ before, after }: ObjectPair): boolean {
  if (before === undefined || after === undefined) return true;
  return !isDeepStrictEqual(valueAt(before, ["spec", "template"]), valueAt(after, ["spec", "template"]));
}

function isLive(
  { component, file, argument }: LiveFileOf,
  at: { readonly component: string; readonly file: string; readonly readers: readonly ObjectPair[] },
): boolean {
  if (component !== at.component || !file.test(at.file) || at.readers.length === 0) return false;
  return argument === undefined || at.readers.every(({ after }) => JSON.stringify(after).includes(`"${argument}`));
}

/** Whether pods of a workload mount a ConfigMap. */
export function mounts(workload: KubernetesObject | undefined, configMap: string): boolean {
  const volumes = valueAt(workload, ["spec", "template", "spec", "volumes"]);
  return Array.isArray(volumes) && volumes.some((volume) => configMapsOf(volume).includes(configMap));
}

function configMapsOf(volume: unknown): unknown[] {
  const sources = valueAt(volume, ["projected", "sources"]);
  const projected = Array.isArray(sources) ? sources.map((source) => valueAt(source, ["configMap", "name"])) : [];
  return [valueAt(volume, ["configMap", "name"]), ...projected];
}
