import type { JsonValue } from "@thanos-fleet/yaml-source";
import { describe, expect, test } from "vitest";
import { capacityOf, type Figure } from "../src/index.ts";
import { loadPatched, type Patch } from "./patched-fleet.ts";

function figures(name: string, patch: Patch = {}): ReadonlyMap<string, Figure> {
  const { fleet, diagnostics } = loadPatched(patch);
  const cluster = fleet?.clusters.find((candidate) => candidate.name === name);
  if (fleet === undefined || cluster === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  return new Map(capacityOf(cluster, fleet).map((figure) => [figure.name, figure]));
}

function value(of: ReadonlyMap<string, Figure>, name: string): number {
  const figure = of.get(name);
  if (figure === undefined) throw new Error(`there is no figure ${name}`);
  return figure.value;
}

/** To three places, as the calculations by hand have them. */
function round(amount: number): number {
  return Math.round(amount * 1000) / 1000;
}

const moreTenants: Patch = {
  "clusters/cluster-03.yaml": {
    tenants: [
      { name: "team-c", namespaces: ["c"] },
      { name: "team-d", namespaces: ["d"] },
    ],
  },
};

describe("capacity", () => {
  // Worked out by hand from the specification's values: 20,000 series each 15 s on three nodes of 30 pods, three tenants.
  test("the figures of an edge are those of a calculation by hand", () => {
    expect([...figures("cluster-02").values()].map(({ name, value: amount, unit }) => [name, round(amount), unit])).toEqual([
      ["series", 20_000, "series"],
      ["series of kube-apiserver", 1000, "series"],
      ["series of kubelet", 240, "series"], // 3 × 20 + 90 × 2
      ["series of cadvisor", 810, "series"], // 90 × 9
      ["series of kube-state-metrics", 4185, "series"], // 90 × 45 + 3 × 45
      ["series of node-exporter", 1200, "series"], // 3 × 400
      ["series of fluentbit", 450, "series"], // 3 × 150
      ["series of prometheus-agent", 1500, "series"],
      ["series that ended", 1309, "series"], // (240 + 810 + 4185) × 6 h / 24 h = 1308.75
      ["series for annotated pods", 9306, "series"], // 20,000 - 9385 - 1309
      ["samples", 1333.333, "samples/s"], // 20,000 / 15
      ["remote-write queues", 3, "queues"],
      ["shards", 4, "shards"],
      ["agent memory limit", 224, "MiB"], // (105 + 1.2 × 20 + 8 × 4 + 0.3 × 20 × 2) × 1.25 = 216.25, in steps of 16
      ["write-ahead log", 50.354, "MiB/h"], // 1333.333 × 11 × 3600 / 2^20
      // Cut every 6 h, three segments of 2 h: six before a cut, three after it. Every 5 h, two segments of 2.5 h reach back 5 h.
      ["write-ahead log at most", 0.59, "GiB"], // 12 h × 50.354 / 1024
      ["backlog that survives an outage", 6, "h"],
      ["retries of a log chunk", 3224, "retries"], // 1.25 × 86,400 s / 33.5 s = 3223.88
      ["log backlog of a node", 0.833, "GiB"], // 0.5 GiB × 1 day × 5 / 3 nodes
      ["room for a tenant's log backlog on a node", 1.667, "GiB"], // 5 GiB / 3
    ]);
  });

  // Likewise: 60,000 series on four nodes; the fleet sends 120,000 as six tenants.
  test("the figures of the centre are those of a calculation by hand", () => {
    expect([...figures("cluster-01").values()].map(({ name, value: amount, unit }) => [name, round(amount), unit])).toEqual([
      ["series", 60_000, "series"],
      ["series of kube-apiserver", 1000, "series"],
      ["series of kubelet", 320, "series"], // 4 × 20 + 120 × 2
      ["series of cadvisor", 1080, "series"], // 120 × 9
      ["series of kube-state-metrics", 5580, "series"], // 120 × 45 + 4 × 45
      ["series of node-exporter", 1600, "series"], // 4 × 400
      ["series of fluentbit", 600, "series"], // 4 × 150
      ["series of prometheus-agent", 1500, "series"],
      ["series of components of the centre", 27_000, "series"], // (3 + 2 + 2 + 2 + 2 + 7) × 1500
      ["series of tenants in the receivers", 540, "series"], // 3 × 6 × 30
      ["series that ended", 4945, "series"], // (320 + 1080 + 5580) × 17 h / 24 h = 4944.17
      ["series for annotated pods", 15_835, "series"], // 60,000 - 39,220 - 4945
      ["samples", 4000, "samples/s"],
      ["remote-write queues", 1, "queues"],
      ["shards", 4, "shards"],
      ["agent memory limit", 272, "MiB"], // (105 + 1.2 × 60 + 8 × 4) × 1.25 = 261.25, in steps of 16
      ["write-ahead log", 151.062, "MiB/h"], // 4000 × 11 × 3600 / 2^20
      // Cut every 17 h, 21 segments: 8 after the first cut, then 10 and 11, so 32 at most. Every 16 h: 7 of 19 segments, 5.9 h.
      ["write-ahead log at most", 3.822, "GiB"], // 32 / 21 × 17 h × 151.062 / 1024
      ["backlog that survives an outage", 6.476, "h"], // 8 / 21 × 17 h
      ["retries of a log chunk", 3224, "retries"],
      ["log backlog of a node", 0.625, "GiB"], // 0.5 GiB × 5 / 4 nodes
      ["room for a tenant's log backlog on a node", 5, "GiB"],
      ["series of the fleet", 120_000, "series"], // 60,000 + 3 × 20,000
      ["samples of the fleet", 8000, "samples/s"],
      ["tenants", 6, "tenants"],
      ["receiver memory", 937.125, "MiB"], // 150 + 120,000 × 6 / 1024 + 7 × 12
      ["receiver volume", 5.338, "GiB"], // (8000 × 72 h × 3600 × 2 + 8000 × 5 h × 3600 × 11) / 2^30
      ["new blocks", 1.287, "GiB/day"], // 8000 × 86,400 × 2 / 2^30
      ["object storage", 77.248, "GiB"], // 1.28746 × (7 + 30 × 0.6 + 180 × 0.15 + 2 × (2 + 2))
      ["compactor volume", 18.024, "GiB"], // 2 × 14 × 4000 × 86,400 × 2 / 2^30
      ["store volume", 0.772, "GiB"], // 77.248 × 0.01
      ["logs of the fleet", 2, "GiB/day"], // 4 × 0.5
      ["OpenSearch volume of a node", 181.176, "GiB"], // 2 × 1.1 × (90 + 15) × 2 / 3 / 0.85
      ["OpenSearch heap of a node", 2048, "MiB"],
      ["OpenSearch indices", 32, "indices"], // 4 × (90 / 15 + 2)
      ["OpenSearch shards of a node", 32, "shards"], // 32 × 2 / 2
      ["OpenSearch shards a GiB of heap", 16, "shards"], // 32 / 2
    ]);
  });

  test("tenants multiply an agent's queues and its memory", () => {
    expect(value(figures("cluster-03", moreTenants), "remote-write queues")).toBe(3);
    expect(value(figures("cluster-03", moreTenants), "agent memory limit")).toBeGreaterThan(
      value(figures("cluster-03"), "agent memory limit"),
    );
  });

  // 6 tenants and 100 more, each in every of 3 or 5 receivers.
  test.each([
    ["certificate", 3, 9540], // 3 × 106 × 30
    ["certificate", 5, 15_900], // 5 × 106 × 30
    ["none", 3, 38_160], // 3 × 106 × 120
  ])(
    "every tenant of the fleet is in every receiver's own series, told by %s to %i receivers",
    (clientAuthentication, replicas, expected) => {
      const teams = Array.from({ length: 100 }, (_, index) => ({ name: `crowd-${index}`, namespaces: [`crowd-${index}`] }));
      const patch: Patch = {
        "clusters/fleet.yaml": { remoteWrite: { clientAuthentication } },
        "clusters/roles/central.yaml": { "thanos-receiver": { replicas } },
        "clusters/cluster-01.yaml": { seriesBudget: 90_000 },
        "clusters/cluster-03.yaml": { tenants: teams },
      };
      const { fleet, diagnostics } = loadPatched(patch);
      const [central] = fleet?.centrals ?? [];
      if (fleet === undefined || central === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
      expect(value(new Map(capacityOf(central, fleet).map((each) => [each.name, each])), "series of tenants in the receivers")).toBe(
        expected,
      );
    },
  );

  test("a fleet whose tenants outgrow the centre's budget is refused", () => {
    const tenants = Array.from({ length: 200 }, (_, index) => ({ name: `crowd-${index}`, namespaces: [`crowd-${index}`] }));
    const messages = (seriesBudget: number): string[] =>
      loadPatched({ "clusters/cluster-01.yaml": { seriesBudget }, "clusters/cluster-03.yaml": { tenants } }).diagnostics.flatMap(
        ({ code, message }) => (code === "rule/series-budget" ? [message] : []),
      );
    // 38,680 of the other jobs, 3 × 206 × 30 = 18,540, and 4945 that ended: 6980 × 17 h / 24 h, as this budget's log is cut.
    expect(messages(62_164)).toEqual([
      "a budget of 62164 series is less than the 62165 that the cluster's own jobs bring, before any annotated pod",
    ]);
    expect(messages(62_165)).toEqual([]);
  });

  test("tenants multiply the receivers' databases and not OpenSearch's shards", () => {
    const [before, after] = [figures("cluster-01"), figures("cluster-01", moreTenants)];
    expect(value(after, "receiver memory") - value(before, "receiver memory")).toBeCloseTo(2 * 12);
    expect(value(after, "OpenSearch shards of a node")).toBe(value(before, "OpenSearch shards of a node"));
  });

  test("a cluster that is being removed asks for nothing", () => {
    const removed = figures("cluster-01", { "clusters/cluster-04.yaml": { decommission: true } });
    expect(value(removed, "series of the fleet")).toBe(value(figures("cluster-01"), "series of the fleet") - 20_000);
  });

  test("with more ring members than copies each receiver holds a part", () => {
    const wide = figures("cluster-01", { "clusters/roles/central.yaml": { "thanos-receiver": { replicas: 6 } } });
    expect(value(wide, "receiver volume")).toBeCloseTo(value(figures("cluster-01"), "receiver volume") / 2);
  });

  test("the log is cut as rarely as the outage budget asks for, unless it is declared", () => {
    expect(value(figures("cluster-03"), "backlog that survives an outage")).toBeGreaterThanOrEqual(6);
    expect(
      value(figures("cluster-03", { "clusters/cluster-03.yaml": { outageBudget: "12h" } }), "backlog that survives an outage"),
    ).toBeGreaterThanOrEqual(12);
    const { diagnostics } = loadPatched({ "clusters/cluster-03.yaml": { "prometheus-agent": { walTruncateFrequency: "2h" } } });
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "rule/capacity the agent's log reaches back 4 hours right after it was cut, less than the 6h that an outage may last",
    ]);
  });
});

/** The specification's fleet with so many more edges, and what is reported about OpenSearch. */
function opensearchOf(edges: number, opensearch: JsonValue, logBudget = "512Mi") {
  const edge = (index: number) => ({
    name: `edge-${index}`,
    role: "edge",
    region: "edge",
    address: `10.${Math.floor(index / 200)}.${index % 200}.1`,
    nodes: { count: 3 },
    logBudget,
  });
  const added = Object.fromEntries(Array.from({ length: edges }, (_, index) => [`clusters/edge-${index}.yaml`, edge(index)]));
  const { fleet, diagnostics } = loadPatched({ ...added, "clusters/roles/central.yaml": { opensearch } });
  const [central] = fleet?.centrals ?? [];
  if (fleet === undefined || central === undefined) throw new Error(diagnostics.map(({ message }) => message).join("; "));
  const found = diagnostics.filter(({ code, message }) => code === "rule/capacity" && /opensearch/i.test(message));
  return { figures: new Map(capacityOf(central, fleet).map((figure) => [figure.name, figure])), found };
}

describe("logs in OpenSearch", () => {
  const nodesOfTheBytes = { replicas: 21, storage: { size: "2Ti" }, resources: { cpu: "4", memory: "32Gi" } };

  test("300 edges of half a gibibyte a day fit nodes that hold their bytes", () => {
    expect(opensearchOf(296, nodesOfTheBytes).found).toEqual([]);
  });

  test("their bytes are what a smaller node is refused for", () => {
    const { found } = opensearchOf(296, { ...nodesOfTheBytes, storage: { size: "1Ti" } });
    expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      expect.stringMatching(/^error a volume of 1Ti is less than the \d+ GiB that all clusters' budgets ask of opensearch$/),
    ]);
  });

  test("more shards than its heap is for are a warning, more than OpenSearch takes an error", () => {
    const small = { ...nodesOfTheBytes, resources: { cpu: "4", memory: "16Gi" } };
    expect(opensearchOf(296, small).found.map(({ severity }) => severity)).toEqual(["warning"]);
    const few = { ...nodesOfTheBytes, replicas: 5, storage: { size: "20Ti" } };
    expect(opensearchOf(296, few).found.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      "error with one node away each OpenSearch node would hold 1200 shards of log streams, and refuses more than 1000",
    ]);
  });

  test("a stream is closed by its age where it is small, and by its size where it is large", () => {
    // Of 90 days: six indices of 15 days, the one that is written and the one that is about to go, in each of four clusters.
    expect(value(opensearchOf(0, {}).figures, "OpenSearch indices")).toBe(4 * 8);
    // 30 GiB in three days, so that 90 days are 30 indices and a half.
    const large = value(opensearchOf(1, {}, "10Gi").figures, "OpenSearch indices") - 4 * 8;
    expect(large).toBe(33 + 2);
  });

  test("a lost node leaves room for every record once", () => {
    const three = value(opensearchOf(0, {}).figures, "OpenSearch volume of a node");
    expect(three).toBeCloseTo((4 * 0.5 * 1.1 * (90 + 15) * 2) / 3 / 0.85);
  });
});
