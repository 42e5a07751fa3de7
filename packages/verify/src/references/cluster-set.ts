import { parse } from "yaml";
import type { PlacedObject } from "../objects/cluster-objects.ts";
import { renderedPods, type RenderedPod } from "../objects/rendered-pods.ts";

/** A Secret that people make, as the cluster's own list tells them to. */
export interface ExpectedSecretEntry {
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly string[];
}

/** All objects of one cluster, to be looked up by what other objects call them. */
export interface ClusterSet {
  readonly objects: readonly PlacedObject[];
  readonly pods: readonly RenderedPod[];
  /** The list of Secrets to make, and the object that holds it; absent where the platform is not rendered. */
  readonly expectedSecrets: { readonly at?: PlacedObject | undefined; readonly entries: readonly ExpectedSecretEntry[] };
  /** The object of a kind and a name; a namespace only for what lives in one. */
  find(kind: string, name: string, namespace?: string): PlacedObject | undefined;
  ofKind(...kinds: readonly string[]): readonly PlacedObject[];
}

/** Key of the ConfigMap `expected-secrets` under which the list stands. */
export const expectedSecretsPath = ["data", "secrets.yaml"] as const;

export function clusterSet(objects: readonly PlacedObject[]): ClusterSet {
  const byName = new Map(
    objects.map((found) => [nameKey(found.object.kind ?? "", found.object.metadata?.name ?? "", namespaceOf(found)), found]),
  );
  const list = byName.get(nameKey("ConfigMap", "expected-secrets", "monitoring"));
  const text = (list?.object as { data?: Record<string, string> } | undefined)?.data?.[expectedSecretsPath[1]] ?? "";
  return {
    objects,
    pods: renderedPods(objects),
    expectedSecrets: { at: list, entries: (parse(text) ?? []) as readonly ExpectedSecretEntry[] },
    find: (kind, name, namespace = "") => byName.get(nameKey(kind, name, namespace)),
    ofKind: (...kinds) => objects.filter(({ object }) => kinds.includes(object.kind ?? "")),
  };
}

/** An object's namespace; empty for what lives in none. */
export function namespaceOf({ object }: PlacedObject): string {
  return object.metadata?.namespace ?? "";
}

export function nameOf({ object }: PlacedObject): string {
  return object.metadata?.name ?? "";
}

/** An object's `spec`, as the reader expects it. */
export function specOf<Spec>({ object }: PlacedObject): Spec {
  return (object["spec"] ?? {}) as Spec;
}

function nameKey(kind: string, name: string, namespace: string): string {
  return `${kind}/${namespace}/${name}`;
}
