import { parseQuantity } from "@thanos-fleet/schema";
import type { Rule } from "./rule.ts";

export const requestsWithinLimits: Rule = {
  name: "requests-within-limits",
  summary: "no container asks for more memory than its limit",
  check({ clusters }, report) {
    for (const cluster of clusters) {
      for (const { path, resources } of resourcesOf(cluster.values)) {
        const { memory, memoryLimit: limit } = resources;
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

interface Resources {
  readonly path: string;
  readonly resources: { readonly memory?: string; readonly memoryLimit?: string };
}

const known = new WeakMap<object, readonly Resources[]>();

/** Every `resources` map of a document, with its dotted path. Remembered: most maps are the same in all clusters of a role. */
function resourcesOf(map: object): readonly Resources[] {
  const remembered = known.get(map);
  if (remembered !== undefined) return remembered;
  const found: Resources[] = [];
  for (const [key, child] of Object.entries(map) as [string, unknown][]) {
    if (typeof child !== "object" || child === null || Array.isArray(child)) continue;
    if (key === "resources") found.push({ path: key, resources: child });
    else for (const { path, resources } of resourcesOf(child)) found.push({ path: `${key}.${path}`, resources });
  }
  known.set(map, found);
  return found;
}
