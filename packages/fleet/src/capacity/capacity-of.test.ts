import { describe, expect, test } from "vitest";
import { loadPatched, type Patch } from "../../test/patched-fleet.ts";
import { capacityOf } from "./capacity-of.ts";
import type { Figure } from "./figure.ts";

function figures(name: string, patch: Patch = {}): readonly Figure[] {
  const { fleet, diagnostics } = loadPatched(patch);
  const cluster = fleet?.clusters.find((candidate) => candidate.name === name);
  if (fleet === undefined || cluster === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return capacityOf(cluster, fleet);
}

function formulas(name: string, patch?: Patch): ReadonlyMap<string, string> {
  return new Map(figures(name, patch).map(({ name: figure, formula }) => [figure, formula]));
}

const central = "clusters/roles/central.yaml";
const edge = "clusters/roles/edge.yaml";

// What a reader of `explain` or of the capacity document computes again.
describe("a figure says how it was computed", () => {
  test("for an edge of three nodes of 30 pods with two teams", () => {
    expect([...formulas("cluster-02")]).toEqual([
      ["series", "the declared budget"],
      ["series of kube-apiserver", "1 × 1000"],
      ["series of kubelet", "3 nodes × 20 + 90 pods × 2"],
      ["series of cadvisor", "90 pods × 9"],
      ["series of kube-state-metrics", "90 pods × 45 + 3 nodes × 45"],
      ["series of node-exporter", "3 nodes × 400"],
      ["series of fluentbit", "3 nodes × 150"],
      ["series of prometheus-agent", "1500"],
      ["series that ended", "those of pods, replaced once a day, until the log is cut after 6 h"],
      ["series for annotated pods", "20000 - 10694"],
      ["samples", "20000 series / 15s"],
      ["remote-write queues", "one for the cluster's own tenant, one for each declared team"],
      ["shards", "in total, over 3 queues"],
      ["agent memory limit", "1.25 × (105 + 1.2 × 20 + 8 × 4 shards, scaled by their samples, + 0.3 × 20 × 2 further queues)"],
      ["write-ahead log", "1333 samples/s × 11 bytes × 3600 s"],
      ["write-ahead log at most", "cut every 6 h, right before a cut"],
      ["backlog that survives an outage", "cut every 6 h, right after a cut; the outage budget is 6h"],
      ["retries of a log chunk", "1.25 × 24h / 33.5 s on average, 5 to 60 s apart"],
      ["log backlog of a node", "512Mi a day × 24h × 5 bytes on disk for each of text / 3 nodes"],
      ["room for a tenant's log backlog on a node", "5Gi / 3 tenants"],
    ]);
  });

  test("for the centre, where the whole fleet's are added", () => {
    const ofEdges = formulas("cluster-02");
    expect([...formulas("cluster-01")].filter(([name]) => !ofEdges.has(name))).toEqual([
      ["series of components of the centre", "18 pods × 1500"],
      ["series of tenants in the receivers", "3 receivers × 6 tenants × 30"],
      ["series of the fleet", "the budgets of every cluster that sends"],
      ["samples of the fleet", "the same, by each cluster's scrape interval"],
      ["tenants", "one for each cluster, one for each declared team"],
      ["receiver memory", "150 MiB + 120000 series × 6 KiB + 7 tenants × 12 MiB"],
      ["receiver volume", "8000 samples/s × (2 bytes × (24h retention + 48h without object storage) + 11 bytes × 5 h of log)"],
      ["new blocks", "8000 samples/s × 86400 s × 2 bytes, each sample once"],
      ["object storage", "new blocks × (7d raw + 30d × 0.6 + 180d × 0.15 + 2 further copies until they are merged and deleted)"],
      ["compactor volume", "2 × 14 days of the largest cluster's blocks × 1 at once"],
      ["store volume", "object storage × 0.01, the index headers of all blocks"],
      ["logs of the fleet", "the log budgets of every cluster that sends"],
      ["OpenSearch volume of a node", "logs × (90d and the time an index is written, 15d at most) × 1.1 × 2 copies / 3 nodes / 0.85"],
      ["OpenSearch heap of a node", "half of the memory"],
      ["OpenSearch indices", "a stream a cluster, a new index each 15d or 30Gi, kept 90d after it was written last"],
      ["OpenSearch shards of a node", "32 indices × 2 copies / 2 nodes, one being away"],
      ["OpenSearch shards a GiB of heap", "shards of a node / its heap"],
    ]);
  });

  test("in the singular, where there is one", () => {
    expect(formulas("cluster-01").get("shards")).toBe("in total, over 1 queue");
    expect(formulas("cluster-01").get("room for a tenant's log backlog on a node")).toBe("5Gi / 1 tenant");
    const one = formulas("cluster-01", { [central]: { opensearch: { replicas: 1, storage: { size: "1Ti" } } } });
    expect(one.get("OpenSearch volume of a node")).toContain("× 1 copy / 1 nodes");
    expect(one.get("OpenSearch shards of a node")).toBe("32 indices × 1 copy / 1 nodes, one being away");
    const two = formulas("cluster-01", { [central]: { opensearch: { replicas: 2, storage: { size: "1Ti" } } } });
    expect(two.get("OpenSearch shards of a node")).toBe("32 indices × 2 copies / 1 nodes, one being away");
  });

  test("with the part that each receiver has, where there are more of them than copies", () => {
    const wide = formulas("cluster-01", { [central]: { "thanos-receiver": { replicas: 6 } } });
    expect(wide.get("receiver memory")).toBe("150 MiB + 120000 series × 6 KiB × 0.5 of them on each receiver + 7 tenants × 12 MiB");
    expect(wide.get("receiver volume")).toMatch(/ × 0\.5 of them on each receiver$/);
  });
});

test("a constant says where it comes from", () => {
  const sources = figures("cluster-01").flatMap(({ name, source }) => (source === "" ? [] : [[name, source]]));
  expect(sources).toEqual([
    ["series that ended", expect.stringContaining("Prometheus v3.16.0")],
    ["series for annotated pods", expect.stringContaining("were counted")],
    ["agent memory limit", expect.stringContaining("runs of Prometheus v3.16.0 agents")],
    ["write-ahead log", expect.stringContaining("7.2 bytes a sample were measured")],
    ["write-ahead log at most", expect.stringContaining("tsdb/agent")],
    ["backlog that survives an outage", expect.stringContaining("prometheus/prometheus#8809")],
    ["retries of a log chunk", expect.stringContaining("src/flb_scheduler.c")],
    ["log backlog of a node", expect.stringContaining("Fluent Bit 5.1.1")],
    ["receiver memory", expect.stringContaining("Thanos v0.42.5")],
    ["receiver volume", expect.stringContaining("Prometheus' documentation")],
    ["new blocks", "as above"],
    ["object storage", expect.stringContaining("an estimate")],
    ["compactor volume", expect.stringContaining("Thanos' documentation of the compactor")],
    ["store volume", expect.stringContaining("an estimate")],
    ["OpenSearch volume of a node", expect.stringContaining("cluster.routing.allocation.disk.watermark.low")],
    ["OpenSearch shards of a node", expect.stringContaining("more than 1000 of the nodes")],
    ["OpenSearch shards a GiB of heap", expect.stringContaining("at most 25")],
  ]);
});

describe("figures that are missing where a component does not run", () => {
  const shipper = ["retries of a log chunk", "log backlog of a node", "room for a tenant's log backlog on a node"];
  const receiver = ["series of the fleet", "samples of the fleet", "tenants", "receiver memory", "receiver volume"];

  test.each([
    ["fluentbit", edge, "cluster-02", ["series of fluentbit", ...shipper]],
    ["thanos-compactor", central, "cluster-01", ["compactor volume"]],
    ["thanos-store", central, "cluster-01", ["store volume"]],
  ])("%s", (component, path, cluster, expected) => {
    const all = [...formulas(cluster).keys()];
    expect(all).toEqual(expect.arrayContaining(expected));
    expect([...formulas(cluster, { [path]: { [component]: null } }).keys()]).toEqual(all.filter((name) => !expected.includes(name)));
  });

  test("prometheus-agent: only what is shipped has figures", () => {
    expect([
      ...formulas("cluster-02", { "clusters/fleet.yaml": { "prometheus-agent": null }, [edge]: { "prometheus-agent": null } }).keys(),
    ]).toEqual(shipper);
  });

  test("the receivers and OpenSearch: neither what they hold, nor what agents and shippers would send them", () => {
    const without = formulas("cluster-01", { [central]: { "thanos-receiver": null, opensearch: null } });
    expect([...without.keys()]).toEqual(["new blocks", "object storage", "compactor volume", "store volume"]);
    expect(without.get("object storage")).toContain("+ 0 further copies");
    expect([...formulas("cluster-01").keys()]).toEqual(expect.arrayContaining(receiver));
  });
});
