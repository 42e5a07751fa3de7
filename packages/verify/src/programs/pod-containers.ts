import type { Cluster } from "@thanos-fleet/fleet";
import { clusterObjects, type PlacedObject } from "../cluster-objects.ts";
import type { KubernetesObject } from "../kubernetes-objects.ts";
import { containersOf, renderedPods, type PodContainerSpec, type PodSpec, type VolumeMount, type VolumeSource } from "../rendered-pods.ts";

/** A file that a container sees, and whence it comes. */
export interface ContainerFile {
  readonly content: string;
  /** The rendered object that holds it; absent for what a Secret will hold, whose content is only a sample. */
  readonly source?: { readonly file: string; readonly key: string };
}

/** One container of a rendered pod template, with all that its program reads when it starts. */
export interface PodContainer {
  readonly cluster: Cluster;
  readonly component: string;
  /** The workload's manifest, below deploy/. */
  readonly file: string;
  readonly workload: string;
  readonly name: string;
  /** Position among the pod's containers; -1 and less for those that run first. */
  readonly index: number;
  readonly image: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Files by their absolute path in the container. */
  readonly files: ReadonlyMap<string, ContainerFile>;
  /** Folders the container mounts, whether they hold files or are to be written. */
  readonly mounts: readonly string[];
}

/** What stands for the content of a Secret's key, which nobody rendered. */
export type SampleSecret = (key: string) => string;

const serviceAccountFolder = "/var/run/secrets/kubernetes.io/serviceaccount";

/** Every container of every workload of a cluster, as its first pod would run it. */
export function podContainers(deploy: string, cluster: Cluster, sample: SampleSecret): PodContainer[] {
  const objects = clusterObjects(deploy, cluster);
  const configMaps = new Map(
    objects.filter(({ object }) => object.kind === "ConfigMap").map((found) => [namespacedName(found.object.metadata), found]),
  );
  return renderedPods(objects).flatMap((pod) => {
    const { at, spec } = pod;
    const workload = at.object.metadata?.name ?? "";
    const first = spec.initContainers?.length ?? 0;
    const contents = { namespace: pod.namespace, configMaps, sample };
    return containersOf(pod).map(({ container }, position): PodContainer => {
      const mounts = container.volumeMounts ?? [];
      const env = Object.fromEntries((container.env ?? []).map((entry) => [entry.name, variable(entry, at.object, sample)]));
      return {
        cluster,
        component: at.file.split("/")[2] ?? "",
        file: at.file,
        workload,
        name: container.name,
        index: position - first,
        image: container.image,
        args: (container.args ?? []).map((argument) => expand(argument, env)),
        env,
        files: new Map([...mounts.flatMap((mount) => mountedFiles(spec, mount, contents)), ...tokenFiles(spec, sample)]),
        mounts: [...new Set([...mounts.map(({ mountPath }) => mountPath), serviceAccountFolder])],
      };
    });
  });
}

function namespacedName({ namespace = "", name = "" }: NonNullable<KubernetesObject["metadata"]> = {}): string {
  return `${namespace}/${name}`;
}

/** What the sources of a pod's volumes are looked up in. */
interface Contents {
  readonly namespace: string;
  readonly configMaps: ReadonlyMap<string, PlacedObject>;
  readonly sample: SampleSecret;
}

function mountedFiles({ volumes }: PodSpec, { name, mountPath, subPath }: VolumeMount, contents: Contents): [string, ContainerFile][] {
  const volume = volumes?.find((candidate) => candidate.name === name);
  const sources: readonly VolumeSource[] = volume === undefined ? [] : (volume.projected?.sources ?? [volume]);
  const files = sources.flatMap((source) => sourceFiles(source, contents));
  if (subPath === undefined) return files.map(([file, content]) => [`${mountPath}/${file}`, content]);
  return files.filter(([file]) => file === subPath).map(([, content]) => [mountPath, content]);
}

function tokenFiles({ automountServiceAccountToken }: PodSpec, sample: SampleSecret): [string, ContainerFile][] {
  if (automountServiceAccountToken === false) return [];
  return ["token", "ca.crt", "namespace"].map((key) => [`${serviceAccountFolder}/${key}`, { content: sample(key) }]);
}

/** All that a program's judgement of a container can depend on; samples are new each time and say nothing. */
export function containerKey({ args, env, files, mounts }: PodContainer): unknown {
  const contents = [...files].map(([path, { content, source }]) => [path, source === undefined ? "" : content]);
  return [args, Object.keys(env), contents, mounts];
}

function sourceFiles({ configMap, secret }: VolumeSource, { namespace, configMaps, sample }: Contents): [string, ContainerFile][] {
  if (configMap !== undefined) {
    const found = configMaps.get(namespacedName({ namespace, name: configMap.name }));
    // The check of references says so; here the program says what it lacks.
    if (found === undefined) return [];
    const data = (found.object["data"] ?? {}) as Readonly<Record<string, string>>;
    const items = configMap.items ?? Object.keys(data).map((key) => ({ key, path: key }));
    return items.map(({ key, path }) => [path, { content: data[key] ?? "", source: { file: found.file, key } }]);
  }
  if (secret === undefined) return [];
  // A Secret that is mounted whole may hold any of the keys that programs here read.
  const items = secret.items ?? sampleKeys.map((key) => ({ key, path: key }));
  return items.map(({ key, path }) => [path, { content: sample(key) }]);
}

const sampleKeys = ["tls.crt", "tls.key", "ca.crt", "url", "password", "username", "webhook"];

/** A variable as the first pod would have it. */
function variable(
  { value, valueFrom }: NonNullable<PodContainerSpec["env"]>[number],
  object: KubernetesObject,
  sample: SampleSecret,
): string {
  if (value !== undefined) return value;
  if (valueFrom?.secretKeyRef !== undefined) return sample(valueFrom.secretKeyRef.key);
  switch (valueFrom?.fieldRef?.fieldPath) {
    case "metadata.name":
      return `${object.metadata?.name ?? ""}-0`;
    case "metadata.namespace":
      return object.metadata?.namespace ?? "";
    default:
      return "127.0.0.1";
  }
}

/** Kubernetes puts variables into arguments itself; `$$(…)` stays as `$(…)`. */
function expand(argument: string, env: Readonly<Record<string, string>>): string {
  return argument.replaceAll(/\$\$|\$\(([A-Za-z_][A-Za-z0-9_]*)\)/g, (whole: string, name: string | undefined) =>
    name === undefined ? "$" : (env[name] ?? whole),
  );
}
