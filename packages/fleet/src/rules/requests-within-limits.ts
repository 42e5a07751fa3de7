import { parseQuantity } from "@thanos-fleet/schema";
import type { Rule } from "./rule.ts";
import { valuesNamed } from "./values-named.ts";

export const requestsWithinLimits: Rule = {
  name: "requests-within-limits",
  summary: "no container asks for more memory than its limit",
  fix: "raise `memoryLimit`, or lower `memory`",
  check({ clusters }, report) {
    for (const cluster of clusters) {
      for (const { path, value } of valuesNamed(cluster.values, "resources")) {
        const { memory, memoryLimit: limit } = value as { readonly memory: string; readonly memoryLimit?: string };
        if (limit === undefined || parseQuantity(memory) <= parseQuantity(limit)) continue;
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
