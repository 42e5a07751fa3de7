import type { Cluster } from "@thanos-fleet/fleet";
import { parseYaml, toValue, type JsonValue, type SourceNode } from "@thanos-fleet/yaml-source";
import type { PlacedObject } from "../cluster-objects.ts";

/** A file inside a rendered ConfigMap, parsed, with the place of each of its values. */
export interface ConfigurationFile {
  readonly container: { readonly cluster: Cluster };
  readonly source: { readonly file: string; readonly key: string };
  /** The component's folder. */
  readonly component: string;
  readonly content: string;
  /** Undefined where the text cannot be parsed; then `problem` says why. */
  readonly root: SourceNode | undefined;
  readonly value: JsonValue;
  readonly problem: string | undefined;
}

/** Every file of every ConfigMap of a cluster whose key is asked for. */
export function configurationFiles(cluster: Cluster, objects: readonly PlacedObject[], keys: ReadonlySet<string>): ConfigurationFile[] {
  return objects.flatMap(({ object, file }) => {
    if (object.kind !== "ConfigMap") return [];
    const data = (object["data"] ?? {}) as Readonly<Record<string, string>>;
    return Object.entries(data)
      .filter(([key]) => keys.has(key))
      .map(([key, content]): ConfigurationFile => {
        // JSON is YAML too, and has places this way.
        const { root, diagnostics } = parseYaml({ path: key, text: content });
        return {
          container: { cluster },
          source: { file, key },
          component: file.split("/")[2] ?? "",
          content,
          root,
          value: root === undefined ? null : toValue(root),
          problem: diagnostics[0]?.message,
        };
      });
  });
}

/** The line of the file, the first being 1, in which an offset of its text stands. */
export function lineOf(content: string, offset: number): number {
  return content.slice(0, offset).split("\n").length;
}
