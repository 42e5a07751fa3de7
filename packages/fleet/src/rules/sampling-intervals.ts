import { parseDuration } from "@thanos-fleet/schema";
import type { Rule } from "./rule.ts";

/** Seconds of the shortest range of the shipped rules; a test holds the rules to it. */
export const shortestRange = 180;

/** A rate needs two samples in its range, whenever it is asked for, and a scrape may fail. */
const longestScrape = shortestRange / 3;

/** A recorded series, and the state of an alert, are found for five minutes; an evaluation may come late, or fail once. */
const longestEvaluation = "2m";

export const samplingIntervals: Rule = {
  name: "sampling-intervals",
  summary: "samples are taken so often that the shipped rules, which look back over 3m, find two of them though a scrape failed",
  fix: "use 60s or less for scrapes and 2m or less for rules; 15s and 1m are the defaults",
  check({ clusters, centrals }, report) {
    for (const cluster of clusters) {
      const interval = cluster.values["prometheus-agent"]?.scrapeInterval;
      if (interval === undefined || parseDuration(interval) <= longestScrape) continue;
      report([{ cluster, path: "prometheus-agent.scrapeInterval" }], {
        message: `a scrape every ${interval} is too rare for rules over 3m, which need two samples: when a scrape fails their rates are empty`,
        hint: `use ${longestScrape}s or less`,
      });
    }
    for (const cluster of centrals) {
      const interval = cluster.values["thanos-ruler"]?.evaluationInterval;
      if (interval === undefined || parseDuration(interval) <= parseDuration(longestEvaluation)) continue;
      report([{ cluster, path: "thanos-ruler.evaluationInterval" }], {
        message: `rules evaluated every ${interval} leave gaps: a recorded series is stale after 5m`,
        hint: `use ${longestEvaluation} or less`,
      });
    }
  },
};
