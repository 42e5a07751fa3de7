import { parseDuration } from "@thanos-fleet/schema";
import type { Rule } from "./rule.ts";

const minimum = "6h";

/** Retention is also the idle limit after which Receive deletes a tenant's directory without flushing its head. */
export const localRetention: Rule = {
  name: "local-retention",
  summary: "Receive keeps at least 6h locally: a tenant silent for longer than the retention loses what was not uploaded",
  fix: "use 24h, the default, or at least 6h",
  check({ centrals }, report) {
    for (const cluster of centrals) {
      const receiver = cluster.values["thanos-receiver"];
      if (receiver === undefined || parseDuration(receiver.retention) >= parseDuration(minimum)) continue;
      report([{ cluster, path: "thanos-receiver.retention" }], {
        message: `local retention ${receiver.retention} is below ${minimum}: a tenant that is silent for longer is deleted with up to two hours of samples that were never uploaded`,
        hint: "use 24h, the default",
      });
    }
  },
};
