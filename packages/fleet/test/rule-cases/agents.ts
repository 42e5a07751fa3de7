import { central, centre, edge, edges, first, fleet, otherEdge, teamEdge, teams, type RuleCases } from "./rule-case.ts";
import type { Patch } from "../patched-fleet.ts";

function agent(values: Patch[string]): Patch {
  return { [edge]: { "prometheus-agent": values } };
}

const noAgents: Patch = { [fleet]: { "prometheus-agent": null }, [edges]: { "prometheus-agent": null } };

export const agents: RuleCases = {
  "agent-memory": [
    // (105 + 1.2 × 20 + 8 × 4) × 1.25 = 201.25, in steps of 16.
    ["just what is needed", agent({ resources: { memoryLimit: "208Mi" } })],
    [
      "a little less",
      agent({ resources: { memoryLimit: "212991Ki" } }),
      "a limit of 212991Ki is less than the 208Mi that 20000 series and 4",
    ],
    ["no limit of one's own", agent({ queue: { maxShards: 50 } })],
  ],
  "agent-queues": [
    ["a shard for each tenant", { [teamEdge]: { "prometheus-agent": { queue: { maxShards: 3 } } } }],
    [
      "a shard too few",
      { [teamEdge]: { "prometheus-agent": { queue: { maxShards: 2 } } } },
      "3 tenants have a queue each, but there are 2",
    ],
    ["a request that just fits its queue", agent({ queue: { capacity: 3000, maxSamplesPerSend: 3000 } })],
    [
      "a request of one sample more",
      agent({ queue: { capacity: 3000, maxSamplesPerSend: 3001 } }),
      "a request of 3001 samples does not fit a queue of 3000",
    ],
    ["a scrape as long as the interval", agent({ scrapeTimeout: "15s" })],
    ["a scrape a second longer", agent({ scrapeTimeout: "16s" }), "a scrape may take 16s, longer than the interval of 15s"],
    ["clusters without an agent", noAgents],
  ],
  "sampling-intervals": [
    ["three samples in the shortest range", agent({ scrapeInterval: "60s" })],
    ["two samples in the shortest range", agent({ scrapeInterval: "61s" }), "a scrape every 61s is too rare"],
    ["rules evaluated often enough", centre({ "thanos-ruler": { evaluationInterval: "2m" } })],
    ["rules evaluated too rarely", centre({ "thanos-ruler": { evaluationInterval: "121s" } }), "rules evaluated every 121s"],
    ["a centre without rulers", centre({ "thanos-ruler": null })],
    ["clusters without an agent", noAgents],
  ],
  "series-budget": [
    // Jobs bring 9385; cut every 3 h, (240 + 810 + 4185) × 3 / 24 = 654.4 that ended.
    ["a budget of what the jobs bring", { [edge]: { seriesBudget: 10_040 } }],
    ["a budget of one series less", { [edge]: { seriesBudget: 10_039 } }, "a budget of 10039 series is less than the 10040"],
    ["a centre of many nodes", { [first]: { nodes: { count: 14 } } }, "a budget of 60000 series is less than"],
    ["clusters without an agent", { ...noAgents, [edge]: { seriesBudget: 1000 } }],
  ],
  "page-before-loss": [
    // Cut every 12 minutes the log reaches back 24: the page comes after half of them, 10 minutes and two evaluations of 1 minute.
    [
      "a page at the last moment",
      agent({ walTruncateFrequency: "12m" }),
      "reaches back 24 minutes right after it was cut, and the page about a silent cluster comes after 24",
    ],
    ["a page a second before it", agent({ walTruncateFrequency: "721s" })],
    [
      "rules evaluated rarely",
      { ...agent({ walTruncateFrequency: "13m" }), ...centre({ "thanos-ruler": { evaluationInterval: "2m" } }) },
      "after 27",
    ],
    ["a centre without rulers", { ...agent({ walTruncateFrequency: "12m" }), ...centre({ "thanos-ruler": null }) }],
    [
      "rules evaluated so rarely that an hour is too short",
      { ...agent({ walTruncateFrequency: "30m" }), ...centre({ "thanos-ruler": { evaluationInterval: "30m" } }) },
      "reaches back 60 minutes right after it was cut, and the page about a silent cluster comes after 100",
    ],
    [
      "clusters without an agent",
      {
        [fleet]: { "prometheus-agent": null, outageBudget: "10m" },
        [edges]: { "prometheus-agent": null },
        [central]: { "prometheus-agent": null, "thanos-ruler": { evaluationInterval: "1h" } },
      },
    ],
  ],
  "log-outage": [
    // 1.25 × 86,400 s / 33.5 s = 3223.9.
    ["retries that last a day", { [edge]: { fluentbit: { retryLimit: 3224 } } }],
    [
      "a retry less",
      { [edge]: { fluentbit: { retryLimit: 3223 } } },
      "3223 retries, 5 to 60 seconds apart, are used up after 4.48 to 53.7 hours",
    ],
    // 600 MiB on three nodes, five bytes on disk for each.
    ["a backlog that just has room", { [edge]: { logBudget: "600Mi", fluentbit: { bufferLimit: "1000Mi" } } }],
    [
      "a backlog of a mebibyte less",
      { [edge]: { logBudget: "600Mi", fluentbit: { bufferLimit: "999Mi" } } },
      "room for 0.976 GiB on a node, but 600Mi of logs a day become 0.977 GiB",
    ],
    ["a tenant's share of the room", { [teamEdge]: { logBudget: "600Mi", fluentbit: { bufferLimit: "3000Mi" } } }],
    [
      "a tenant's share of too little",
      { [teamEdge]: { logBudget: "600Mi", fluentbit: { bufferLimit: "2999Mi" } } },
      "a tenant's backlog has room for",
    ],
    ["clusters without a shipper", { [edges]: { fluentbit: null }, [edge]: { logBudget: "10Gi" } }],
  ],
  "out-of-order-window": [
    ["a window of the longest outage", { ...centre({ "thanos-receiver": { outOfOrderWindow: "12h" } }), [edge]: { outageBudget: "12h" } }],
    [
      "an outage a minute longer",
      { ...centre({ "thanos-receiver": { outOfOrderWindow: "12h" } }), [edge]: { outageBudget: "721m" } },
      "samples may come 721m late from cluster-03, but Receive refuses what is older than 12h",
    ],
    ["a window that follows", { [edge]: { outageBudget: "721m" } }],
    ["a centre without receivers", { ...centre({ "thanos-receiver": null }), [edge]: { outageBudget: "721m" } }],
    ["a fleet without a centre", { [first]: { role: "edge" } }],
  ],
  "tenant-limits": [
    ["series of a request", { [edge]: { limits: { seriesPerRequest: 2000 } } }],
    ["a series less", { [edge]: { limits: { seriesPerRequest: 1999 } } }, "a request of 2000 samples of cluster-03 may need 2000"],
    ["samples of a request", { [edge]: { limits: { samplesPerRequest: 2000 } } }],
    ["a sample less", { [edge]: { limits: { samplesPerRequest: 1999 } } }, "but samplesPerRequest allows 1999"],
    ["a kibibyte for each sample", { [edge]: { limits: { requestSize: "2000Ki" } } }],
    ["a kibibyte less", { [edge]: { limits: { requestSize: "1999Ki" } } }, "may need 2048000, but requestSize allows 2046976"],
    ["a team's own limit", teams({ name: "team-c", namespaces: ["c"], limits: { samplesPerRequest: 1999 } }), "2000 samples of team-c"],
    [
      "the fleet's limit, which one cluster lifts",
      { ...centre({ "thanos-receiver": { limits: { samplesPerRequest: 1999 } } }), [edge]: { limits: { samplesPerRequest: 0 } } },
      "2000 samples of cluster-01",
      "2000 samples of team-a",
      "2000 samples of team-b",
    ],
    ["a team's limit of its cluster's budget", teams({ name: "team-c", namespaces: ["c"], limits: { headSeries: 20_000 } })],
    [
      "a team's limit above it",
      teams({ name: "team-c", namespaces: ["c"], limits: { headSeries: 20_001 } }),
      "team-c may have 20001 series, more than the 20000 of its whole cluster",
    ],
    ["a cluster's limit above it", { [edge]: { limits: { headSeries: 20_001 } } }],
    ["a budget that is stored", { [edge]: { limits: { headSeries: 20_000 } } }],
    [
      "a budget that is not",
      { [edge]: { limits: { headSeries: 19_999 } } },
      "the agent may hold 20000 series, but Receive takes 19999 of cluster-03's tenants # limits.headSeries",
    ],
    [
      "a budget that all tenants share",
      { [edge]: { limits: { headSeries: 15_000 }, tenants: [{ name: "team-c", namespaces: ["c"], limits: { headSeries: 5000 } }] } },
    ],
    [
      "a share too small",
      { [edge]: { limits: { headSeries: 15_000 }, tenants: [{ name: "team-c", namespaces: ["c"], limits: { headSeries: 4999 } }] } },
      "but Receive takes 19999",
    ],
    ["a tenant without a limit", { [edge]: { limits: { headSeries: 10_000 }, tenants: [{ name: "team-c", namespaces: ["c"] }] } }],
    [
      "the fleet's limit below a budget",
      centre({ "thanos-receiver": { limits: { headSeries: 19_999 } } }),
      "but Receive takes 19999 of cluster-03's",
    ],
    ["series of the centre", { [first]: { limits: { headSeries: 1 } } }, "the series of cluster-01 say how many series each tenant has"],
    ["no limit of the centre's series", { [first]: { limits: { headSeries: 0 } } }],
    [
      "a limit that nothing reads",
      { ...centre({ "thanos-query": null }), [edge]: { limits: { headSeries: 30_000 } } },
      "head series are limited by what thanos-query says",
    ],
    [
      "the fleet's limit, which nothing reads",
      centre({ "thanos-receiver": { limits: { headSeries: 90_000 } }, "thanos-query": null }),
      "head series are limited by what thanos-query says",
    ],
    [
      "a limit that nothing counts",
      { [fleet]: { "prometheus-agent": null }, [central]: { "prometheus-agent": null }, [edge]: { limits: { headSeries: 30_000 } } },
      "head series are limited by what prometheus-agent says",
    ],
    [
      "a limit of the centre's alone",
      { ...centre({ "thanos-query": null }), [first]: { limits: { headSeries: 1 } } },
      "the series of cluster-01 say",
    ],
    ["a fleet without a centre", { [first]: { role: "edge" } }],
    ["nothing that is limited", centre({ "thanos-query": null })],
    ["a cluster that is being removed", { [edge]: { decommission: true, limits: { seriesPerRequest: 1, headSeries: 1 } } }],
    ["a centre without receivers", { ...centre({ "thanos-receiver": null }), [otherEdge]: { limits: { headSeries: 1 } } }],
    ["clusters without an agent", { ...noAgents, [edge]: { limits: { seriesPerRequest: 1 } } }],
  ],
};
