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

const moreTenants: Patch = {
  "clusters/cluster-03.yaml": {
    tenants: [
      { name: "team-c", namespaces: ["c"] },
      { name: "team-d", namespaces: ["d"] },
    ],
  },
};

describe("capacity", () => {
  test("each figure says how it was computed", () => {
    for (const name of ["cluster-01", "cluster-03"]) for (const { formula } of figures(name).values()) expect(formula).not.toBe("");
  });

  test("tenants multiply an agent's queues and its memory", () => {
    expect(value(figures("cluster-03", moreTenants), "remote-write queues")).toBe(3);
    expect(value(figures("cluster-03", moreTenants), "agent memory limit")).toBeGreaterThan(
      value(figures("cluster-03"), "agent memory limit"),
    );
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
