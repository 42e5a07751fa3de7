import { parseQuantity } from "@thanos-fleet/schema";
import { nodeAt, type Layered } from "../layered.ts";
import { parsePath } from "../fleet.ts";
import type { Rule } from "./rule.ts";

export const requestsWithinLimits: Rule = {
  name: "requests-within-limits",
  summary: "no container asks for more memory than its limit",
  check({ clusters }, report) {
    for (const cluster of clusters) {
      for (const path of resourcePaths(cluster.layered)) {
        const memory = scalarAt(cluster.layered, `${path}.memory`);
        const limit = scalarAt(cluster.layered, `${path}.memoryLimit`);
        if (memory === undefined || limit === undefined || parseQuantity(memory) <= parseQuantity(limit)) continue;
        report(
          [
            { cluster, path: `${path}.memory` },
            { cluster, path: `${path}.memoryLimit` },
          ],
          { message: `the request of ${memory} is above the limit of ${limit}: Kubernetes refuses the pod` },
        );
      }
    }
  },
};

/** Dotted paths of every `resources` map of the document. */
function resourcePaths(node: Layered, path: readonly string[] = []): string[] {
  if (node.kind !== "map") return [];
  return [...node.entries].flatMap(([key, child]) =>
    key === "resources" ? [[...path, key].join(".")] : resourcePaths(child, [...path, key]),
  );
}

function scalarAt(root: Layered, path: string): string | undefined {
  const node = nodeAt(root, parsePath(path));
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}
