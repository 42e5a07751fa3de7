import { parseDuration } from "@thanos-fleet/schema";
import { tenantsOf } from "../tenants.ts";
import type { Rule } from "./rule.ts";

export const agentQueues: Rule = {
  name: "agent-queues",
  summary: "every remote-write queue of an agent has a shard, a batch fits its queue, and a scrape ends before the next begins",
  fix: "raise `maxShards`, lower `maxSamplesPerSend`, or make the timeout shorter than the interval",
  check({ clusters }, report) {
    for (const cluster of clusters) {
      const agent = cluster.values["prometheus-agent"];
      if (agent === undefined) continue;
      const { queue, scrapeInterval, scrapeTimeout } = agent;
      const tenants = tenantsOf(cluster);
      if (queue.maxShards < tenants.length) {
        report(
          [
            { cluster, path: "prometheus-agent.queue.maxShards" },
            { cluster, path: "tenants" },
          ],
          {
            message: `${tenants.length} tenants have a queue each, but there are ${queue.maxShards} shards in total`,
            hint: `set \`maxShards\` to at least ${tenants.length}`,
          },
        );
      }
      if (queue.maxSamplesPerSend > queue.capacity) {
        report(
          [
            { cluster, path: "prometheus-agent.queue.maxSamplesPerSend" },
            { cluster, path: "prometheus-agent.queue.capacity" },
          ],
          {
            message: `a request of ${queue.maxSamplesPerSend} samples does not fit a queue of ${queue.capacity}`,
          },
        );
      }
      if (parseDuration(scrapeTimeout) > parseDuration(scrapeInterval)) {
        report(
          [
            { cluster, path: "prometheus-agent.scrapeTimeout" },
            { cluster, path: "prometheus-agent.scrapeInterval" },
          ],
          {
            message: `a scrape may take ${scrapeTimeout}, longer than the interval of ${scrapeInterval}: Prometheus refuses this`,
          },
        );
      }
    }
  },
};
