import { join } from "node:path";
import type { Cluster } from "@thanos-fleet/fleet";
import { overlayFolder } from "@thanos-fleet/render";
import { readdirSync } from "node:fs";
import { readManifests, type KubernetesObject } from "../kubernetes-objects.ts";

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

interface ConfigMap extends KubernetesObject {
  readonly data?: Readonly<Record<string, string>>;
}

interface Item {
  readonly key: string;
  readonly path: string;
}

interface Source {
  readonly configMap?: { readonly name: string; readonly items?: readonly Item[] };
  readonly secret?: { readonly secretName?: string; readonly name?: string; readonly items?: readonly Item[] };
}

interface Volume extends Source {
  readonly name: string;
  readonly projected?: { readonly sources: readonly Source[] };
}

interface Container {
  readonly name: string;
  readonly image: string;
  readonly args?: readonly string[];
  readonly env?: readonly {
    readonly name: string;
    readonly value?: string;
    readonly valueFrom?: { readonly fieldRef?: { readonly fieldPath: string }; readonly secretKeyRef?: { readonly key: string } };
  }[];
  readonly volumeMounts?: readonly { readonly name: string; readonly mountPath: string; readonly subPath?: string }[];
}

interface PodSpec {
  readonly automountServiceAccountToken?: boolean;
  readonly containers: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly volumes?: readonly Volume[];
}

const serviceAccountFolder = "/var/run/secrets/kubernetes.io/serviceaccount";

/** Every container of every workload of a cluster, as its first pod would run it. */
export function podContainers(deploy: string, cluster: Cluster, sample: SampleSecret): PodContainer[] {
  const overlay = `overlays/${overlayFolder(cluster)}`;
  return readdirSync(join(deploy, overlay))
    .sort()
    .flatMap((component) => {
      const folder = `${overlay}/${component}`;
      const manifests = [...readManifests(join(deploy, folder)).values()];
      const configMaps = new Map(
        manifests.filter(({ object }) => object.kind === "ConfigMap").map((found) => [found.object.metadata?.name ?? "", found]),
      );
      return manifests.flatMap(({ object, file }) => {
        const spec = (object as { spec?: { template?: { spec?: PodSpec } } }).spec?.template?.spec;
        if (spec === undefined) return [];
        const first = spec.initContainers ?? [];
        return [...first, ...spec.containers].map((container, position): PodContainer => {
          const files = new Map<string, ContainerFile>();
          for (const mount of container.volumeMounts ?? []) {
            const volume = spec.volumes?.find(({ name }) => name === mount.name);
            const sources = volume === undefined ? [] : (volume.projected?.sources ?? [volume]);
            for (const [name, content] of sources.flatMap((source) => sourceFiles(source, configMaps, folder, sample))) {
              if (mount.subPath === undefined) files.set(`${mount.mountPath}/${name}`, content);
              else if (mount.subPath === name) files.set(mount.mountPath, content);
            }
          }
          if (spec.automountServiceAccountToken !== false)
            for (const key of ["token", "ca.crt", "namespace"]) files.set(`${serviceAccountFolder}/${key}`, { content: sample(key) });
          const env = Object.fromEntries((container.env ?? []).map((entry) => [entry.name, variable(entry, object, sample)]));
          return {
            cluster,
            component,
            file: `${folder}/${file}`,
            workload: object.metadata?.name ?? "",
            name: container.name,
            index: position - first.length,
            image: container.image,
            args: (container.args ?? []).map((argument) => expand(argument, env)),
            env,
            files,
            mounts: [...new Set([...(container.volumeMounts ?? []).map(({ mountPath }) => mountPath), serviceAccountFolder])],
          };
        });
      });
    });
}

/** All that a program's judgement of a container can depend on; samples are new each time and say nothing. */
export function containerKey({ args, env, files, mounts }: PodContainer): unknown {
  const contents = [...files].map(([path, { content, source }]) => [path, source === undefined ? "" : content]);
  return [args, Object.keys(env), contents, mounts];
}

function sourceFiles(
  { configMap, secret }: Source,
  configMaps: ReadonlyMap<string, { readonly object: KubernetesObject; readonly file: string }>,
  folder: string,
  sample: SampleSecret,
): [string, ContainerFile][] {
  if (configMap !== undefined) {
    const found = configMaps.get(configMap.name);
    const data = (found?.object as ConfigMap | undefined)?.data ?? {};
    const items = configMap.items ?? Object.keys(data).map((key) => ({ key, path: key }));
    return items.map(({ key, path }) => [path, { content: data[key] ?? "", source: { file: `${folder}/${found?.file ?? ""}`, key } }]);
  }
  if (secret === undefined) return [];
  // A Secret that is mounted whole may hold any of the keys that programs here read.
  const items = secret.items ?? sampleKeys.map((key) => ({ key, path: key }));
  return items.map(({ key, path }) => [path, { content: sample(key) }]);
}

const sampleKeys = ["tls.crt", "tls.key", "ca.crt", "url", "password", "username", "webhook"];

/** A variable as the first pod would have it. */
function variable({ value, valueFrom }: NonNullable<Container["env"]>[number], object: KubernetesObject, sample: SampleSecret): string {
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
