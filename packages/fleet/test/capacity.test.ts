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

  test("tenants multiply the receivers' databases and OpenSearch's shards", () => {
    const [before, after] = [figures("cluster-01"), figures("cluster-01", moreTenants)];
    expect(value(after, "receiver memory") - value(before, "receiver memory")).toBeCloseTo(2 * 12);
    expect(value(after, "OpenSearch shards of a node") - value(before, "OpenSearch shards of a node")).toBeCloseTo((2 * 91 * 2) / 3, -1);
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
