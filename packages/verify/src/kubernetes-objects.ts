import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";

/** A Kubernetes object as a YAML 1.1 reader, like Kubernetes' own, sees it. */
export interface KubernetesObject {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata?: { readonly name?: string; readonly namespace?: string };
  readonly [key: string]: unknown;
}

/** Every object of a stream of documents; empty documents are passed over. */
export function parseObjects(text: string): KubernetesObject[] {
  const documents = parseAllDocuments(text, { version: "1.1", merge: false });
  if (!Array.isArray(documents)) return [];
  const objects: KubernetesObject[] = [];
  for (const document of documents) {
    const [error] = document.errors;
    if (error !== undefined) throw error;
    const value = document.toJS() as KubernetesObject | null;
    if (value !== null) objects.push(value);
  }
  return objects;
}

/** What tells one object from another in a cluster. */
export function objectKey({ apiVersion, kind, metadata }: KubernetesObject): string {
  return [apiVersion, kind, metadata?.namespace ?? "", metadata?.name].join("/");
}

/** Every object of a manifest. Many checks read the same ones, and nobody changes an object: each text is parsed once. */
export function readObjects(path: string): readonly KubernetesObject[] {
  const text = readFileSync(path, "utf8");
  const known = parsed.get(text) ?? parseObjects(text);
  parsed.set(text, known);
  return known;
}

const parsed = new Map<string, readonly KubernetesObject[]>();

/** The objects of a folder of manifests, by key, each with its file's name; the kustomization is none of them. */
export function readManifests(folder: string): Map<string, { readonly object: KubernetesObject; readonly file: string }> {
  const found = new Map<string, { object: KubernetesObject; file: string }>();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(".yaml") || name === "kustomization.yaml") continue;
    for (const object of readObjects(join(folder, name))) found.set(objectKey(object), { object, file: name });
  }
  return found;
}
