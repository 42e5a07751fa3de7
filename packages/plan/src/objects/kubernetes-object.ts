import { parseAllDocuments } from "yaml";

/** A Kubernetes object as a YAML 1.1 reader, like Kubernetes' own, sees it. */
export interface KubernetesObject {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata?: {
    readonly name?: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly [key: string]: unknown;
}

/** Every object of a stream of documents; empty documents are skipped. Throws what is wrong with the first bad one. */
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

/** API group and kind, such as `apps/StatefulSet`; `/Service` in the core group. */
export function groupKind({ apiVersion = "", kind = "" }: KubernetesObject): string {
  const group = apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "";
  return `${group}/${kind}`;
}

/** The value at a path; undefined where the path ends early. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((holder, part) => (holder as Readonly<Record<string | number, unknown>> | null | undefined)?.[part], value);
}
