import { describe, expect, test } from "vitest";
import {
  agentBacklog,
  agentMemory,
  formatFigure,
  formatNumber,
  logRetries,
  memoryLimitOf,
  schedulableNodes,
  secondsUntilPage,
} from "../src/index.ts";
import { logBacklog } from "../src/capacity/log-backlog.ts";
import { toGibibytes, toMebibytes } from "../src/capacity/figure.ts";
import { retriesFor } from "../src/log-retries.ts";
import type { Cluster } from "../src/index.ts";

function cluster(values: object): Cluster {
  return { name: "edge", role: "edge", values: { limits: {}, tenants: [], ...values } } as unknown as Cluster;
}

const teams = [
  { name: "a", namespaces: ["a"] },
  { name: "b", namespaces: ["b"] },
];

describe("memory of an agent", () => {
  const queue = { maxShards: 10, capacity: 10_000, maxSamplesPerSend: 2000 };

  test("of two teams is of its series, its shards and its queues", () => {
    // (105 + 1.2 × 50 + 8 × 10 × 14,000 / 14,000 + 0.3 × 50 × 2) × 1.25 = 343.75, in steps of 16
    const memory = agentMemory(cluster({ seriesBudget: 50_000, tenants: teams, "prometheus-agent": { queue } }));
    expect(memory).toEqual({ mebibytes: 352, bytes: 352 * 1024 * 1024 });
  });

  test("whose shards hold half as much needs half as much for them", () => {
    // (105 + 1.2 × 50 + 8 × 10 × 7000 / 14,000) × 1.25 = 256.25
    const half = { ...queue, capacity: 5000, maxSamplesPerSend: 1000 };
    expect(agentMemory(cluster({ seriesBudget: 50_000, "prometheus-agent": { queue: half } })).mebibytes).toBe(272);
  });

  test("that does not run is one without shards", () => {
    // (105 + 1.2 × 50) × 1.25 = 206.25
    expect(agentMemory(cluster({ seriesBudget: 50_000 })).mebibytes).toBe(208);
  });
});

describe("backlog of an agent", () => {
  const values = { seriesBudget: 15_000, outageBudget: "6h" };

  test("without an agent is that of one that scrapes every 15 s", () => {
    // 1000 samples/s × 11 bytes × 3600 s
    expect(agentBacklog(cluster(values)).bytesPerHour).toBe(39_600_000);
    expect(agentBacklog(cluster({ ...values, "prometheus-agent": { scrapeInterval: "30s" } })).bytesPerHour).toBe(19_800_000);
  });

  test("is cut as it says, or as rarely as the budget asks for", () => {
    expect(
      agentBacklog(cluster({ ...values, "prometheus-agent": { scrapeInterval: "15s", walTruncateFrequency: "5h" } })).truncateHours,
    ).toBe(5);
    const found = agentBacklog(cluster(values));
    expect(found.hours).toBeGreaterThanOrEqual(6);
    const sooner = { ...values, "prometheus-agent": { scrapeInterval: "15s", walTruncateFrequency: `${found.truncateHours - 1}h` } };
    expect(agentBacklog(cluster(sooner)).hours).toBeLessThan(6);
  });

  test("is computed once for clusters that are alike in all that it follows from", () => {
    const [one, other] = [agentBacklog(cluster(values)), agentBacklog(cluster({ ...values, tenants: teams }))];
    expect(other).toBe(one);
    expect(agentBacklog(cluster({ ...values, outageBudget: "12h" }))).not.toEqual(one);
  });

  test("is cut every two hours at the most often, as Prometheus is", () => {
    expect(agentBacklog(cluster({ seriesBudget: 150, outageBudget: "1h" })).truncateHours).toBe(2);
  });
});

describe("retries of a log shipper", () => {
  test("outlast the outage by a quarter, at 33.5 s each on average", () => {
    expect(retriesFor("24h")).toBe(3224); // 86,400 × 1.25 / 33.5 = 3223.9
    expect(retriesFor("67s")).toBe(3); // 2.5
  });

  test("are those that are declared", () => {
    expect(logRetries(cluster({ logOutageBudget: "24h", fluentbit: { retryLimit: 7 } }))).toBe(7);
    expect(logRetries(cluster({ logOutageBudget: "24h", fluentbit: {} }))).toBe(3224);
    expect(logRetries(cluster({ logOutageBudget: "24h" }))).toBe(3224);
  });
});

describe("backlog of logs on a node", () => {
  const values = { logBudget: "6Gi", logOutageBudget: "12h", nodes: { count: 3 } };

  test("is five bytes for each of text, and each tenant has the same room", () => {
    // 6 GiB × half a day / 3 nodes × 5
    expect(logBacklog(cluster({ ...values, tenants: teams, fluentbit: { bufferLimit: "9Gi" } }))).toEqual({
      room: 3 * 2 ** 30,
      bytes: 5 * 2 ** 30,
    });
  });

  test("has no room where nothing is shipped, and one node where none is declared", () => {
    expect(logBacklog(cluster({ ...values, nodes: { count: 0 } }))).toEqual({ room: 0, bytes: 15 * 2 ** 30 });
  });
});

test.each([
  [{ count: 5, controlPlane: 3, controlPlaneTakesWorkloads: false }, 2],
  [{ count: 5, controlPlane: 3, controlPlaneTakesWorkloads: true }, 5],
  [{ count: 2, controlPlane: 3, controlPlaneTakesWorkloads: false }, 0],
])("of nodes %j so many take pods: %i", (nodes, expected) => {
  expect(schedulableNodes(cluster({ nodes }))).toBe(expected);
});

test("a page about a silent cluster comes after half its backlog, ten minutes and two evaluations", () => {
  expect(secondsUntilPage(7200, "1m")).toBe(3600 + 600 + 120);
});

test("a container's memory limit is what it requests, unless it says more", () => {
  expect(memoryLimitOf({ memory: "1Gi" })).toBe("1Gi");
  expect(memoryLimitOf({ memory: "1Gi", memoryLimit: "2Gi" })).toBe("2Gi");
});

describe("a number is written", () => {
  test.each([
    [3, "3"],
    [1234.56, "1235"],
    [-1234.56, "-1235"],
    [100, "100"],
    [99.96, "100"],
    [33.333, "33.3"],
    [0.012345, "0.0123"],
    [1.5, "1.5"],
  ])("%d as %s", (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });

  test("with its unit", () => {
    expect(formatFigure({ value: 1.5, unit: "GiB/day" })).toBe("1.5 GiB/day");
    expect([toMebibytes(3 * 2 ** 20), toGibibytes(3 * 2 ** 30)]).toEqual([3, 3]);
  });
});
