import { expectedComponents } from "@thanos-fleet/components/expected";
import type { Finding } from "../objects/cluster-objects.ts";
import type { ClusterSet } from "../references/cluster-set.ts";

const expectedLines = expectedComponents.flatMap(([, { lines = [] }]) => lines);

/** Texts have the lines that no test of theirs can try. */
export function lineFindings(set: ClusterSet): Finding[] {
  return set.ofKind("ConfigMap").flatMap((at) => {
    const { data = {} } = at.object as { data?: Readonly<Record<string, string>> };
    return expectedLines.flatMap(({ key, line, why }): Finding[] => {
      const lines = data[key]?.split("\n").map((text) => text.trim());
      if (lines === undefined || lines.includes(line)) return [];
      return [
        { code: "embedded/invalid", place: { file: at.file, path: ["data", key] }, message: `${key} must have the line ${line}: ${why}` },
      ];
    });
  });
}
