import { parse } from "yaml";
import type { ObjectPath, PlacedObject } from "../cluster-objects.ts";
import type { Reference } from "./reference.ts";

/** An object that may be named, and what of it there is; without a list of parts any part will do. */
export interface KnownObject {
  readonly parts?: readonly (string | number)[];
}

/** An entry of a cluster's list of Secrets that are made elsewhere. */
export interface ExpectedSecretEntry {
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly string[];
  readonly place: ObjectPath;
}

/** All objects of a cluster by what a reference calls them, the Secrets of certificates and of the expected list too. */
export function knownObjects(objects: readonly PlacedObject[]): Map<string, KnownObject> {
  const known = new Map<string, KnownObject>();
  for (const { object } of objects) {
    const { kind = "", metadata } = object;
    const add = (as: string, name: string | undefined, parts?: readonly (string | number)[]): void => {
      known.set(objectId({ kind: as, namespace: metadata?.namespace, name: name ?? "" }), parts === undefined ? {} : { parts });
    };
    const spec = (object["spec"] ?? {}) as Spec;
    if (kind === "ConfigMap") add(kind, metadata?.name, Object.keys((object["data"] ?? {}) as object));
    else if (kind === "Service") {
      add(
        kind,
        metadata?.name,
        spec.ports?.map(({ port }) => port),
      );
      if (spec.clusterIP === "None") add("HeadlessService", metadata?.name);
    } else if (kind === "Gateway")
      add(
        kind,
        metadata?.name,
        spec.listeners?.map(({ name }) => name),
      );
    else if (kind === "Certificate") {
      add(kind, metadata?.name);
      add("Secret", spec.secretName, ["tls.crt", "tls.key", "ca.crt"]);
    } else add(kind, metadata?.name);
  }
  for (const { namespace, name, keys } of expectedSecrets(objects))
    known.set(objectId({ kind: "Secret", namespace, name }), { parts: keys });
  return known;
}

interface Spec {
  readonly ports?: readonly { readonly port: number }[];
  readonly clusterIP?: string;
  readonly listeners?: readonly { readonly name: string }[];
  readonly secretName?: string;
}

export function objectId({ kind, namespace = "", name }: Pick<Reference, "kind" | "namespace" | "name">): string {
  return `${kind} ${namespace}/${name}`;
}

/** The Secrets that a cluster's ConfigMap `expected-secrets` asks people to make. */
export function expectedSecrets(objects: readonly PlacedObject[]): ExpectedSecretEntry[] {
  const list = objects.find(({ object }) => object.kind === "ConfigMap" && object.metadata?.name === "expected-secrets");
  const text = (list?.object["data"] as { "secrets.yaml"?: string } | undefined)?.["secrets.yaml"] ?? "[]";
  const entries = parse(text) as readonly Omit<ExpectedSecretEntry, "place">[];
  return entries.map(({ namespace, name, keys }) => ({
    namespace,
    name,
    keys,
    place: { file: list?.file ?? "", path: ["data", "secrets.yaml"] },
  }));
}
