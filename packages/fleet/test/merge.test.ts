import { positionAt } from "@thanos-fleet/diagnostics";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nodeAt, parsePath, plainValue, type Cluster } from "../src/index.ts";
import { loadPatched, type Patch } from "./patched-fleet.ts";

function cluster(name: string, patch: { [path: string]: JsonValue } = {}): Cluster {
  const { fleet, diagnostics } = loadPatched(patch);
  const found = fleet?.clusters.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message)));
  return found;
}

function valueAt(of: Cluster, path: string): unknown {
  const node = nodeAt(of.layered, parsePath(path));
  return node === undefined ? undefined : plainValue(node);
}

function originsAt(of: Cluster, path: string): string[] {
  return nodeAt(of.layered, parsePath(path))?.origins.map(({ layer }) => layer) ?? [];
}

describe("layers", () => {
  test("a cluster's value wins over the role's, the fleet's and the default, and all are remembered", () => {
    const patch = {
      "clusters/fleet.yaml": { "prometheus-agent": { scrapeInterval: "20s" } },
      "clusters/roles/edge.yaml": { "prometheus-agent": { scrapeInterval: "25s" } },
      "clusters/cluster-03.yaml": { "prometheus-agent": { scrapeInterval: "30s" } },
    };
    expect(valueAt(cluster("cluster-03", patch), "prometheus-agent.scrapeInterval")).toBe("30s");
    expect(valueAt(cluster("cluster-04", patch), "prometheus-agent.scrapeInterval")).toBe("25s");
    expect(originsAt(cluster("cluster-03", patch), "prometheus-agent.scrapeInterval")).toEqual(["cluster", "role", "fleet", "default"]);
  });

  test("maps merge, so one value of a map changes alone", () => {
    const changed = cluster("cluster-03", { "clusters/cluster-03.yaml": { "prometheus-agent": { resources: { cpu: "300m" } } } });
    expect(valueAt(changed, "prometheus-agent.resources")).toEqual({ cpu: "300m", memory: "200Mi" });
  });

  test("lists replace", () => {
    const changed = cluster("cluster-03", {
      "clusters/roles/edge.yaml": { fluentbit: { excludeNamespaces: ["a", "b"] } },
      "clusters/cluster-03.yaml": { fluentbit: { excludeNamespaces: ["c"] } },
    });
    expect(valueAt(changed, "fluentbit.excludeNamespaces")).toEqual(["c"]);
  });

  test("a list with a merge key merges item by item", () => {
    const patch = {
      "clusters/roles/edge.yaml": { tenants: [{ name: "shared", namespaces: ["one"] }] },
      "clusters/cluster-03.yaml": {
        tenants: [
          { name: "shared", namespaces: ["two"] },
          { name: "own", namespaces: ["three"] },
        ],
      },
    };
    expect(
      valueAt(
        cluster("cluster-03", {
          ...patch,
          "clusters/cluster-02.yaml": { decommission: true },
          "clusters/cluster-04.yaml": { decommission: true },
        }),
        "tenants",
      ),
    ).toEqual([
      { name: "shared", namespaces: ["two"] },
      { name: "own", namespaces: ["three"] },
    ]);
  });

  test("null removes what a lower layer set", () => {
    const { fleet } = loadPatched({});
    const withText = loadPatched({
      "clusters/cluster-09.yaml": { name: "cluster-09", role: "edge", address: "10.0.0.9", nodes: { count: 3 }, fluentbit: null },
    });
    expect(fleet?.edges.every(({ values }) => "fluentbit" in values)).toBe(true);
    expect("fluentbit" in (withText.fleet?.clusters.find(({ name }) => name === "cluster-09")?.values ?? { fluentbit: 1 })).toBe(false);
  });

  test("defaults apply inside maps that are present, and maps without a default stay absent", () => {
    const edge = cluster("cluster-03");
    expect(valueAt(edge, "prometheus-agent.queue.maxShards")).toBe(4);
    expect(valueAt(edge, "thanos-query")).toBeUndefined();
  });

  test("one value of an object's default may be changed alone", () => {
    const changed = cluster("cluster-03", { "clusters/cluster-03.yaml": { "node-exporter": { image: { tag: "v1.12.2" } } } });
    expect(valueAt(changed, "node-exporter.image")).toEqual({
      registry: "quay.io",
      repository: "prometheus/node-exporter",
      tag: "v1.12.2",
    });
  });
});

test("the place of every value that a file sets is where the file says it", () => {
  const edge = cluster("cluster-02");
  const scalars: (readonly (string | number)[])[] = [];
  collect(edge.values as unknown as JsonValue, []);
  expect(scalars.length).toBeGreaterThan(60);
  for (const path of scalars) {
    const winner = nodeAt(edge.layered, path)?.origins[0];
    if (winner?.file === undefined || winner.range === undefined) continue;
    const text = winner.file.text.slice(winner.range.start, winner.range.end).replaceAll(/^["']|["']$/g, "");
    expect(text).toBe(String(plainValue(nodeAt(edge.layered, path) ?? edge.layered)));
    expect(positionAt(winner.file, winner.range.start).line).toBeGreaterThan(0);
  }

  function collect(value: JsonValue, path: readonly (string | number)[]): void {
    if (typeof value !== "object" || value === null) scalars.push(path);
    else for (const [key, child] of Object.entries(value)) collect(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
});

/** Every cluster in the order of the fleet, with what it was merged to. */
function merged(files: Patch): unknown[] {
  const { fleet } = loadPatched(files);
  if (fleet === undefined) throw new Error("the files do not load");
  return fleet.clusters.map(({ name, values }) => [name, values]);
}

test("merging does not depend on the order of the cluster files", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([5, 6, 7, 8, 9], { minLength: 5 }), (order) => {
      const files = Object.fromEntries(
        order.map((index) => [
          `clusters/edge-${index}.yaml`,
          { name: `edge-${index}`, role: "edge", address: `10.0.0.${index}`, nodes: { count: 3 } },
        ]),
      );
      const inOrder = Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)));
      expect(merged(files)).toEqual(merged(inOrder));
    }),
    { numRuns: 20 },
  );
});
