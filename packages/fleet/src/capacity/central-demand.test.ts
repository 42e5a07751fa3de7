import { describe, expect, test } from "vitest";
import type { CentralCluster, Cluster } from "../fleet.ts";
import { centralDemand, samplesPerSecondOf } from "./central-demand.ts";

const mebibyte = 2 ** 20;
const gibibyte = 2 ** 30;
const day = 86_400;

/** A centre that runs none of its components, so that each figure has nothing but the defaults; 15,000 series each 15 s. */
function centre(values: object = {}): CentralCluster {
  const bare = {
    seriesBudget: 15_000,
    logBudget: "1Gi",
    limits: {},
    retention: { raw: "7d", fiveMinutes: "30d", oneHour: "180d", logs: "90d" },
    objectStorage: { outageBudget: "48h" },
  };
  return { name: "centre", role: "central", values: { ...bare, ...values } } as unknown as CentralCluster;
}

function edge(values: object): Cluster {
  const bare = { seriesBudget: 30_000, logBudget: "2Gi", limits: {}, tenants: [] };
  return { name: "edge", role: "edge", values: { ...bare, ...values } } as unknown as Cluster;
}

function demandOf(central: CentralCluster, ...edges: readonly Cluster[]) {
  return centralDemand(central, [central, ...edges]);
}

// 1000 samples/s of two bytes; blocks of 7 + 30 × 0.6 + 180 × 0.15 = 52 days' worth.
const perDay = 1000 * day * 2;

describe("a centre that runs nothing", () => {
  test("asks for what one receiver, one copy, one compaction and one node would", () => {
    const demand = demandOf(centre());
    expect(demand).toMatchObject({ series: 15_000, samplesPerSecond: 1000, tenants: 1, shareOfReceiver: 1, rawBytesPerDay: perDay });
    // A tenant's database, and that of the default tenant.
    expect(demand.receiverMemory).toBe(150 * mebibyte + 15_000 * 6 * 1024 + 2 * 12 * mebibyte);
    // 24 hours' retention and 48 without object storage; five hours of log.
    expect(demand.receiverVolume).toBe(1000 * 72 * 3600 * 2 + 1000 * 5 * 3600 * 11);
    expect(demand.bucket).toBeCloseTo(perDay * 52, 0);
    expect(demand.storeVolume).toBeCloseTo(perDay * 0.52, 0);
    expect(demand.compactorVolume).toBe(2 * 14 * perDay);
  });

  test("keeps one copy of the logs on one node", () => {
    const demand = demandOf(centre());
    expect(demand.logBytesPerDay).toBe(gibibyte);
    // 90 days and the 15 in which an index is written.
    expect(demand.opensearchVolume).toBeCloseTo((1.1 * gibibyte * 105) / 0.85, 0);
    expect(demand).toMatchObject({ logIndices: 8, logShardsPerNode: 8 });
  });
});

describe("what components say counts", () => {
  test("receivers: retention, and the copies that one of six holds", () => {
    const demand = demandOf(centre({ "thanos-receiver": { replicas: 6, replicationFactor: 3, retention: "12h" } }));
    expect(demand.shareOfReceiver).toBe(0.5);
    expect(demand.receiverMemory).toBe(150 * mebibyte + 15_000 * 0.5 * 6 * 1024 + 2 * 12 * mebibyte);
    expect(demand.receiverVolume).toBe(0.5 * (1000 * 60 * 3600 * 2 + 1000 * 5 * 3600 * 11));
    // Two further copies for two days until they are merged, and two until they are deleted.
    expect(demand.bucket).toBeCloseTo(perDay * (52 + 2 * 4), 0);
  });

  test("members of the ring while it grows, and never more than everything on one", () => {
    const share = (receiver: object) => demandOf(centre({ "thanos-receiver": { retention: "12h", ...receiver } })).shareOfReceiver;
    expect(share({ replicas: 6, ringMembers: 4, replicationFactor: 3 })).toBe(0.75);
    expect(share({ replicas: 2, replicationFactor: 3 })).toBe(1);
  });

  test("the compactor: when it deletes, and how many clusters at once", () => {
    const demand = demandOf(
      centre({
        "thanos-receiver": { replicas: 3, replicationFactor: 2, retention: "24h" },
        "thanos-compactor": { deleteDelay: "96h", concurrency: 3 },
      }),
    );
    expect(demand.bucket).toBeCloseTo(perDay * (52 + 1 * 6), 0);
    expect(demand.compactorVolume).toBe(2 * 14 * perDay * 3);
  });

  test.each([
    // The second copy makes twice the bytes, on all nodes.
    [2, (2 * 105) / 2, 16],
    [3, (2 * 105) / 3, 8],
    [4, (2 * 105) / 4, 6],
  ])("OpenSearch of %i nodes", (replicas, days, shards) => {
    const demand = demandOf(centre({ opensearch: { replicas, rollover: { age: "15d", size: "30Gi" } } }));
    expect(demand.opensearchVolume).toBeCloseTo((1.1 * gibibyte * days) / 0.85, 0);
    expect(demand).toMatchObject({ logIndices: 8, logShardsPerNode: shards });
  });

  test("OpenSearch: an index is closed by its age or its size, whatever comes first", () => {
    const indices = (rollover: object) => demandOf(centre({ opensearch: { replicas: 1, rollover } })).logIndices;
    expect(indices({ age: "30d", size: "900Gi" })).toBe(3 + 2);
    // 11 GiB hold ten days of 1.1 GiB.
    expect(indices({ age: "30d", size: "11Gi" })).toBe(9 + 2);
  });
});

describe("clusters that send", () => {
  test("add up, each at its own scrape interval", () => {
    const demand = demandOf(centre(), edge({ "prometheus-agent": { scrapeInterval: "30s" }, tenants: [{ name: "a", namespaces: [] }] }));
    expect(demand).toMatchObject({ series: 45_000, samplesPerSecond: 2000, tenants: 3, logBytesPerDay: 3 * gibibyte });
  });

  test("are compacted one at a time, the largest of them in the worst case", () => {
    expect(demandOf(centre(), edge({})).compactorVolume).toBe(2 * 14 * 2 * perDay);
    expect(demandOf(centre(), edge({ seriesBudget: 1500 })).compactorVolume).toBe(2 * 14 * perDay);
  });

  test("count no more once they are being removed", () => {
    expect(demandOf(centre(), edge({ decommission: true }))).toEqual(demandOf(centre()));
  });
});

test("an agent that says nothing scrapes every 15 s", () => {
  expect(samplesPerSecondOf(edge({}))).toBe(2000);
  expect(samplesPerSecondOf(edge({ "prometheus-agent": { scrapeInterval: "1m" } }))).toBe(500);
});
