import type { Cluster } from "@thanos-fleet/fleet";
import { clusterObjects, type PlacedObject } from "../objects/cluster-objects.ts";
import type { KubernetesObject } from "../objects/kubernetes-objects.ts";
import {
  containersOf,
  renderedPods,
  type PodContainerSpec,
  type PodSpec,
  type RenderedPod,
  type VolumeMount,
  type VolumeSource,
} from "../objects/rendered-pods.ts";

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

/** What stands for the content of a Secret's key, which is not rendered; of a service account's token the name is empty. */
export type SampleSecret = (key: string, secret: string) => string;

const serviceAccountFolder = "/var/run/secrets/kubernetes.io/serviceaccount";

/** What Kubernetes tells the containers of one pod about that pod. */
export interface PodIdentity {
  readonly name: string;
  readonly namespace: string;
  readonly ip: string;
  readonly hostIp: string;
}

/** What the sources of a pod's volumes and variables hold. */
export interface PodSources {
  /** A ConfigMap's entries and the manifest that renders it; undefined where there is none. */
  readonly configMap: (name: string) => { readonly data: Readonly<Record<string, string>>; readonly file: string } | undefined;
  readonly secretKeys: (secret: string) => readonly string[];
  readonly secret: (secret: string, key: string) => string;
  /** A file of the pod's service account: token, ca.crt or namespace. */
  readonly serviceAccount: (key: string) => string;
}

/** What a container's program is given when it starts. */
export type ContainerInputs = Pick<PodContainer, "args" | "env" | "files" | "mounts">;

/** The inputs of one container of one pod: arguments and variables expanded, files by their path. */
export function containerInputs(
  { spec }: Pick<RenderedPod, "spec">,
  container: PodContainerSpec,
  pod: PodIdentity & PodSources,
): ContainerInputs {
  const mounts = container.volumeMounts ?? [];
  const env = Object.fromEntries((container.env ?? []).map((entry) => [entry.name, variable(entry, pod)]));
  return {
    args: (container.args ?? []).map((argument) => expand(argument, env)),
    env,
    files: new Map([...mounts.flatMap((mount) => mountedFiles(spec, mount, pod)), ...tokenFiles(spec, pod)]),
    mounts: [...new Set([...mounts.map(({ mountPath }) => mountPath), serviceAccountFolder])],
  };
}

/** Every container of every workload of a cluster, as its first pod would run it. */
export function podContainers(deploy: string, cluster: Cluster, sample: SampleSecret): PodContainer[] {
  const objects = clusterObjects(deploy, cluster);
  const configMaps = new Map(
    objects.filter(({ object }) => object.kind === "ConfigMap").map((found) => [namespacedName(found.object.metadata), found]),
  );
  return renderedPods(objects).flatMap((pod) => {
    const { at, spec, namespace } = pod;
    const workload = at.object.metadata?.name ?? "";
    const first = spec.initContainers?.length ?? 0;
    const sources: PodSources = {
      configMap: (name) => configMapOf(configMaps.get(namespacedName({ namespace, name }))),
      secretKeys: () => sampleKeys,
      secret: (name, key) => sample(key, name),
      serviceAccount: (key) => sample(key, ""),
    };
    const identity = { name: `${workload}-0`, namespace: at.object.metadata?.namespace ?? "", ip: "127.0.0.1", hostIp: "127.0.0.1" };
    return containersOf(pod).map(({ container }, position): PodContainer => {
      const { args, env, files, mounts } = containerInputs(pod, container, { ...identity, ...sources });
      const { name, image } = container;
      const component = at.file.split("/")[2] ?? "";
      return { cluster, component, file: at.file, workload, name, index: position - first, image, args, env, files, mounts };
    });
  });
}

function configMapOf(found: PlacedObject | undefined): ReturnType<PodSources["configMap"]> {
  // The check of references says so where there is none; here the program says what it lacks.
  return found && { data: (found.object["data"] ?? {}) as Readonly<Record<string, string>>, file: found.file };
}

function namespacedName({ namespace = "", name = "" }: NonNullable<KubernetesObject["metadata"]> = {}): string {
  return `${namespace}/${name}`;
}

function mountedFiles({ volumes }: PodSpec, { name, mountPath, subPath }: VolumeMount, pod: PodSources): [string, ContainerFile][] {
  const volume = volumes?.find((candidate) => candidate.name === name);
  const sources: readonly VolumeSource[] = volume === undefined ? [] : (volume.projected?.sources ?? [volume]);
  const files = sources.flatMap((source) => sourceFiles(source, pod));
  if (subPath === undefined) return files.map(([file, content]) => [`${mountPath}/${file}`, content]);
  return files.filter(([file]) => file === subPath).map(([, content]) => [mountPath, content]);
}

function tokenFiles({ automountServiceAccountToken }: PodSpec, pod: PodSources): [string, ContainerFile][] {
  if (automountServiceAccountToken === false) return [];
  return ["token", "ca.crt", "namespace"].map((key) => [`${serviceAccountFolder}/${key}`, { content: pod.serviceAccount(key) }]);
}

/** All that a program's judgement of a container can depend on; samples are new each time and say nothing. */
export function containerKey({ args, env, files, mounts }: PodContainer): unknown {
  const contents = [...files].map(([path, { content, source }]) => [path, source === undefined ? "" : content]);
  return [args, Object.keys(env), contents, mounts];
}

function sourceFiles({ configMap, secret }: VolumeSource, pod: PodSources): [string, ContainerFile][] {
  if (configMap !== undefined) {
    const found = pod.configMap(configMap.name);
    if (found === undefined) return [];
    const items = configMap.items ?? Object.keys(found.data).map((key) => ({ key, path: key }));
    return items.map(({ key, path }) => [path, { content: found.data[key] ?? "", source: { file: found.file, key } }]);
  }
  if (secret === undefined) return [];
  const name = secret.secretName ?? secret.name ?? "";
  const items = secret.items ?? pod.secretKeys(name).map((key) => ({ key, path: key }));
  return items.map(({ key, path }) => [path, { content: pod.secret(name, key) }]);
}

/** A Secret that is mounted whole may hold any of the keys that programs here read. */
const sampleKeys = ["tls.crt", "tls.key", "ca.crt", "url", "password", "username", "webhook"];

function variable({ value, valueFrom }: NonNullable<PodContainerSpec["env"]>[number], pod: PodIdentity & PodSources): string {
  if (value !== undefined) return value;
  if (valueFrom?.secretKeyRef !== undefined) return pod.secret(valueFrom.secretKeyRef.name, valueFrom.secretKeyRef.key);
  switch (valueFrom?.fieldRef?.fieldPath) {
    case "metadata.name":
      return pod.name;
    case "metadata.namespace":
      return pod.namespace;
    case "status.podIP":
      return pod.ip;
    default:
      return pod.hostIp;
  }
}

/** Kubernetes puts variables into arguments itself; `$$(…)` stays as `$(…)`. */
function expand(argument: string, env: Readonly<Record<string, string>>): string {
  return argument.replaceAll(/\$\$|\$\(([A-Za-z_][A-Za-z0-9_]*)\)/g, (whole: string, name: string | undefined) =>
    name === undefined ? "$" : (env[name] ?? whole),
  );
}
