import { parseQuantity } from "@thanos-fleet/schema";
import { agentMemory } from "../agent-memory.ts";
import type { Rule } from "./rule.ts";

export const agentMemoryRule: Rule = {
  name: "agent-memory",
  summary: "an agent's memory limit holds its series and what its queues buffer while it catches up after an outage",
  fix: "leave `memoryLimit` out to have it computed, or lower the budget or the shards",
  check({ clusters }, report) {
    for (const cluster of clusters) {
      const agent = cluster.values["prometheus-agent"];
      if (agent?.resources.memoryLimit === undefined) continue;
      const needed = agentMemory(cluster);
      if (parseQuantity(agent.resources.memoryLimit) >= needed.bytes) continue;
      report(
        [
          { cluster, path: "prometheus-agent.resources.memoryLimit" },
          { cluster, path: "seriesBudget" },
          { cluster, path: "prometheus-agent.queue.maxShards" },
        ],
        {
          message: `a limit of ${agent.resources.memoryLimit} is less than the ${needed.mebibytes}Mi that ${cluster.values.seriesBudget} series and ${agent.queue.maxShards} shards need: the agent would be killed while it catches up, and lose its backlog`,
          hint: "leave `memoryLimit` out to have it computed, or lower the budget or the shards",
        },
      );
    }
  },
};
