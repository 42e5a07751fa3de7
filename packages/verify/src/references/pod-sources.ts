import type { Path } from "../objects/object-path.ts";
import { containersOf, type PodContainerSpec, type RenderedPod, type VolumeSource } from "../objects/rendered-pods.ts";

/** A ConfigMap or a Secret that a pod takes values or files from. */
export interface PodSource {
  readonly kind: "ConfigMap" | "Secret";
  readonly name: string;
  /** Keys that it names; none where it takes all there are. */
  readonly keys: readonly string[];
  readonly isOptional: boolean;
  readonly path: Path;
}

interface Reference {
  readonly name?: string | undefined;
  readonly secretName?: string | undefined;
  readonly key?: string | undefined;
  readonly items?: readonly { readonly key: string }[] | undefined;
  readonly optional?: boolean | undefined;
}

/** Everything that a pod's volumes and variables come from, with its place in the workload. */
export function* podSources(pod: RenderedPod): Generator<PodSource> {
  for (const [index, volume] of (pod.spec.volumes ?? []).entries()) {
    const path = [...pod.path, "volumes", index];
    yield* volumeSources(volume, path);
    for (const [number, source] of (volume.projected?.sources ?? []).entries())
      yield* volumeSources(source, [...path, "projected", "sources", number]);
  }
  for (const { container, path } of containersOf(pod)) yield* variableSources(container, path);
}

function* volumeSources({ configMap, secret }: VolumeSource, path: Path): Generator<PodSource> {
  yield* namedSource("ConfigMap", configMap, [...path, "configMap"]);
  yield* namedSource("Secret", secret, [...path, "secret"]);
}

function* variableSources({ env = [], envFrom = [] }: PodContainerSpec, path: Path): Generator<PodSource> {
  for (const [index, { valueFrom }] of env.entries()) {
    yield* namedSource("ConfigMap", valueFrom?.configMapKeyRef, [...path, "env", index, "valueFrom", "configMapKeyRef"]);
    yield* namedSource("Secret", valueFrom?.secretKeyRef, [...path, "env", index, "valueFrom", "secretKeyRef"]);
  }
  for (const [index, { configMapRef, secretRef }] of envFrom.entries()) {
    yield* namedSource("ConfigMap", configMapRef, [...path, "envFrom", index, "configMapRef"]);
    yield* namedSource("Secret", secretRef, [...path, "envFrom", index, "secretRef"]);
  }
}

function* namedSource(kind: PodSource["kind"], reference: Reference | undefined, path: Path): Generator<PodSource> {
  if (reference === undefined) return;
  const { name, secretName, key, items = [], optional } = reference;
  const keys = key === undefined ? items.map((item) => item.key) : [key];
  yield { kind, name: secretName ?? name ?? "", keys, isOptional: optional === true, path };
}
