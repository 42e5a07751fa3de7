import { parseDuration } from "@thanos-fleet/schema";
import type { Rule } from "./rule.ts";

/** The shortest range of the shipped rules and dashboards is 5m: a rate needs two samples in it, whenever it is asked for. */
const longest = "2m";

export const samplingIntervals: Rule = {
  name: "sampling-intervals",
  summary: "samples are taken so often that the shipped rules, which look back over 5m, find two of them",
  fix: "use an interval of 2m or less; 15s for scrapes and 1m for rules are the defaults",
  check({ clusters, centrals }, report) {
    for (const cluster of clusters) {
      const interval = cluster.values["prometheus-agent"]?.scrapeInterval;
      if (interval === undefined || parseDuration(interval) <= parseDuration(longest)) continue;
      report([{ cluster, path: "prometheus-agent.scrapeInterval" }], {
        message: `a scrape every ${interval} is too rare for rules over 5m, which need two samples: every rate would be empty`,
        hint: `use ${longest} or less`,
      });
    }
    for (const cluster of centrals) {
      const interval = cluster.values["thanos-ruler"]?.evaluationInterval;
      if (interval === undefined || parseDuration(interval) <= parseDuration(longest)) continue;
      report([{ cluster, path: "thanos-ruler.evaluationInterval" }], {
        message: `rules evaluated every ${interval} leave gaps: a recorded series is stale after 5m`,
        hint: `use ${longest} or less`,
      });
    }
  },
};
