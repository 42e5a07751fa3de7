import { parse } from "yaml";
import { expectedComponents } from "@thanos-fleet/components/expected";
import type { Cluster } from "@thanos-fleet/fleet";
import type { Finding } from "../objects/cluster-objects.ts";
import { valueAt } from "../objects/expected-fields.ts";
import type { ClusterSet } from "../references/cluster-set.ts";

const outsideSettings = expectedComponents.flatMap(([, { settings = [] }]) => settings);

/** Addresses of services outside are the values', in every file that has them, and dialled with or without TLS as the values have it. */
export function outsideServiceFindings(set: ClusterSet, cluster: Cluster): Finding[] {
  if (cluster.role !== "central") return [];
  return set.ofKind("ConfigMap").flatMap((at) => {
    const { data = {} } = at.object as { data?: Readonly<Record<string, string>> };
    return outsideSettings.flatMap(({ key, path, is, why }): Finding[] => {
      const text = data[key];
      const expected = is(cluster.values);
      const actual = text === undefined ? expected : valueAt(parse(text), path);
      if (actual === expected) return [];
      const piece = `${path.at(-1)}:`;
      const message = `${path.join(".")} in ${key} must be ${String(expected)}, but is ${String(actual)}: ${why}`;
      // What is no address is the content of a file, as its closed schema judges it.
      const code = key.endsWith(".json") ? "embedded/invalid" : "arguments/address";
      return [{ code, place: { file: at.file, path: ["data", key], piece }, message }];
    });
  });
}
