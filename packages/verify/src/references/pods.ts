import type { Finding } from "../objects/cluster-objects.ts";
import type { Path } from "../objects/object-path.ts";
import { containersOf, type RenderedPod } from "../objects/rendered-pods.ts";
import { nameOf, namespaceOf, specOf, type ClusterSet } from "./cluster-set.ts";
import { podSources, type PodSource } from "./pod-sources.ts";
import { duplicate, missing, unused } from "./reference-finding.ts";
import { readSecret, type SecretUses } from "./secrets.ts";

/** What pods mount and read exists, with the keys they name; mounts and volumes are for each other. */
export function podFindings(set: ClusterSet, uses: SecretUses): Finding[] {
  return set.pods.flatMap((pod) => [
    ...accountFindings(set, pod),
    ...claimFindings(set, pod),
    ...[...podSources(pod)].flatMap((source) => judgeSource({ set, uses }, pod, source)),
    ...mountFindings(pod),
    ...repeatedSources(pod),
    ...portNameFindings(pod),
  ]);
}

/** Read by people and by the program itself, not by pods. */
const readByPeople = new Set(["expected-secrets"]);

/** Every ConfigMap is read by a pod: one that is not mounted is a rule, a dashboard or a setting that nothing follows. */
export function unreadFindings(set: ClusterSet): Finding[] {
  const read = new Set(
    set.pods.flatMap((pod) =>
      [...podSources(pod)].filter(({ kind }) => kind === "ConfigMap").map(({ name }) => `${pod.namespace}/${name}`),
    ),
  );
  return set
    .ofKind("ConfigMap")
    .filter((at) => !read.has(`${namespaceOf(at)}/${nameOf(at)}`) && !readByPeople.has(nameOf(at)))
    .map((at) => unused(at, [], `no pod reads the ConfigMap ${nameOf(at)}`));
}

/** A volume of several sources takes each once: of two with the same files one would be hidden, and another is most likely left out. */
function repeatedSources(pod: RenderedPod): Finding[] {
  return (pod.spec.volumes ?? []).flatMap(({ projected }, index) => {
    const names = (projected?.sources ?? []).map((source) => JSON.stringify(source));
    return names.flatMap((name, number) => {
      if (names.indexOf(name) === number) return [];
      return [duplicate(pod.at, [...pod.path, "volumes", index, "projected", "sources", number], "the volume takes this source twice")];
    });
  });
}

function accountFindings(set: ClusterSet, { spec, namespace, at, path }: RenderedPod): Finding[] {
  const { serviceAccountName: name } = spec;
  // Every namespace has the account `default`.
  if (name === undefined || name === "default" || set.find("ServiceAccount", name, namespace) !== undefined) return [];
  return [missing(at, [...path, "serviceAccountName"], `there is no ServiceAccount ${name} in ${namespace}`)];
}

function claimFindings(set: ClusterSet, { spec, namespace, at, path }: RenderedPod): Finding[] {
  return (spec.volumes ?? []).flatMap(({ persistentVolumeClaim }, index) => {
    const claim = persistentVolumeClaim?.claimName;
    if (claim === undefined || set.find("PersistentVolumeClaim", claim, namespace) !== undefined) return [];
    const place = [...path, "volumes", index, "persistentVolumeClaim", "claimName"];
    return [missing(at, place, `there is no PersistentVolumeClaim ${claim} in ${namespace}`)];
  });
}

function judgeSource(
  { set, uses }: { readonly set: ClusterSet; readonly uses: SecretUses },
  { at, namespace }: RenderedPod,
  source: PodSource,
): Finding[] {
  const { kind, name, keys, path, isOptional } = source;
  if (kind === "Secret") return isOptional ? useSecret(uses, namespace, name) : readSecret(set, uses, { at, path, namespace, name, keys });
  if (isOptional) return [];
  const map = set.find("ConfigMap", name, namespace);
  if (map === undefined) return [missing(at, path, `there is no ConfigMap ${name} in ${namespace}`)];
  const known = map.object as { data?: object; binaryData?: object };
  const present = new Set([...Object.keys(known.data ?? {}), ...Object.keys(known.binaryData ?? {})]);
  const absent = keys.filter((key) => !present.has(key));
  return absent.map((key) => missing(at, path, `the ConfigMap ${name} has no key ${key}; it has ${[...present].join(", ")}`));
}

/** An optional reference may be missing, but what an operator creates must be used. */
function useSecret(uses: SecretUses, namespace: string, name: string): Finding[] {
  uses.add(`${namespace}/${name}`);
  return [];
}

interface NamedVolume {
  readonly name: string;
  readonly path: Path;
}

function mountFindings(pod: RenderedPod): Finding[] {
  const volumes = volumesOf(pod);
  const mounted = new Set<string>();
  const unknown = containersOf(pod).flatMap(({ container, path }) =>
    (container.volumeMounts ?? []).flatMap(({ name }, index) => {
      mounted.add(name);
      if (volumes.some((volume) => volume.name === name)) return [];
      const message = `the container ${container.name} mounts ${name}, which is no volume of the pod`;
      return [missing(pod.at, [...path, "volumeMounts", index, "name"], message)];
    }),
  );
  const unmounted = volumes
    .filter(({ name }) => !mounted.has(name))
    .map(({ name, path }) => unused(pod.at, path, `no container mounts the volume ${name}`));
  return [...unknown, ...unmounted];
}

function volumesOf({ kind, spec, at, path }: RenderedPod): NamedVolume[] {
  const { volumeClaimTemplates: claims = [] } =
    kind === "StatefulSet" ? specOf<{ volumeClaimTemplates?: readonly { metadata: { name: string } }[] }>(at) : {};
  return [
    ...(spec.volumes ?? []).map(({ name }, index) => ({ name, path: [...path, "volumes", index] })),
    ...claims.map(({ metadata: { name } }, index) => ({ name, path: ["spec", "volumeClaimTemplates", index] })),
  ];
}

/** Names of ports are looked up in the whole pod: of two with one name a Service would take any. */
function portNameFindings(pod: RenderedPod): Finding[] {
  const seen = new Set<string>();
  return containersOf(pod).flatMap(({ container, path }) =>
    (container.ports ?? []).flatMap(({ name }, index): Finding[] => {
      if (name === undefined || !seen.has(name)) {
        if (name !== undefined) seen.add(name);
        return [];
      }
      return [duplicate(pod.at, [...path, "ports", index, "name"], `two ports of the pod are called ${name}`)];
    }),
  );
}
