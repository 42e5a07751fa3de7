import { memoryLimitOf } from "../memory-limit.ts";
import { parseQuantity } from "@thanos-fleet/schema";
import type { Rule } from "./rule.ts";

/** What is left for everything else that the process holds. */
const cacheShare = 0.75;

export const cacheMemory: Rule = {
  name: "cache-memory",
  summary: "caches and pools fit in three quarters of their container's memory",
  fix: "lower the cache or the pool, or raise the container's memory",
  check({ centrals }, report) {
    for (const cluster of centrals) {
      const store = cluster.values["thanos-store"];
      if (store !== undefined) {
        const limit = memoryLimitOf(store.resources);
        const used = parseQuantity(store.indexCacheSize) + parseQuantity(store.chunkPoolSize);
        if (used > cacheShare * parseQuantity(limit)) {
          report(
            [
              { cluster, path: "thanos-store.chunkPoolSize" },
              { cluster, path: "thanos-store.indexCacheSize" },
              { cluster, path: "thanos-store.resources.memory" },
            ],
            {
              message: `index cache ${store.indexCacheSize} and chunk pool ${store.chunkPoolSize} take more than three quarters of ${limit}`,
            },
          );
        }
      }
      const frontend = cluster.values["thanos-query"]?.frontend;
      if (frontend === undefined) continue;
      const limit = memoryLimitOf(frontend.resources);
      if (parseQuantity(frontend.cacheSize) > cacheShare * parseQuantity(limit)) {
        report(
          [
            { cluster, path: "thanos-query.frontend.cacheSize" },
            { cluster, path: "thanos-query.frontend.resources.memory" },
          ],
          { message: `a cache of ${frontend.cacheSize} takes more than three quarters of ${limit}` },
        );
      }
    }
  },
};
