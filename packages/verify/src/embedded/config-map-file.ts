import type { Cluster } from "@thanos-fleet/fleet";
import type { PlacedObject } from "../objects/cluster-objects.ts";
import { readDocument, type Document } from "./document.ts";

/** A file inside a rendered ConfigMap, parsed. */
export interface ConfigMapFile {
  readonly container: { readonly cluster: Cluster };
  readonly source: { readonly file: string; readonly key: string };
  /** The component's folder. */
  readonly component: string;
  readonly content: string;
  readonly document: Document;
}

/** Every file of every ConfigMap of a cluster that is asked for. */
export function configMapFiles(
  cluster: Cluster,
  objects: readonly PlacedObject[],
  isAsked: (component: string, key: string) => boolean,
): ConfigMapFile[] {
  return objects.flatMap(({ object, file }) => {
    if (object.kind !== "ConfigMap") return [];
    const data = (object["data"] ?? {}) as Readonly<Record<string, string>>;
    const component = file.split("/")[2] ?? "";
    return Object.entries(data)
      .filter(([key]) => isAsked(component, key))
      .map(([key, content]): ConfigMapFile => ({
        container: { cluster },
        source: { file, key },
        component,
        content,
        document: readDocument(key, content),
      }));
  });
}
