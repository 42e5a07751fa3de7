import { expect, test } from "vitest";
import type { Cluster } from "./fleet.ts";
import { serveComponents } from "./serve-components.ts";

const layered = { kind: "map", entries: new Map(), origins: [] } as const;

function cluster(role: Cluster["role"], ...components: string[]): Cluster {
  const values = Object.fromEntries([["domain", "x"], ...components.map((name) => [name, {}])]);
  const locate: Cluster["locate"] = (path, on) => ({ file: { path: `${path.join(".")} ${on}`, text: "" }, range: undefined });
  return { name: `the ${role}`, role, path: `${role}.yaml`, values, unserved: [], layered, locate } as unknown as Cluster;
}

/** Names of a cluster's values once the centre runs these components. */
function served(centre: readonly string[], edge: readonly string[]): { has: string[]; unserved: readonly string[] } {
  const found = serveComponents([cluster("edge", ...edge), cluster("central", ...centre)])[0];
  if (found === undefined) throw new Error("there is no edge");
  return { has: Object.keys(found.values), unserved: found.unserved };
}

test.each([
  ["prometheus-agent", "thanos-receiver"],
  ["fluentbit", "opensearch"],
  ["grafana", "thanos-query"],
  ["thanos-ruler", "thanos-query"],
])("%s is not deployed where the centre has no %s", (component, server) => {
  expect(served([], [component, "node-exporter"])).toEqual({ has: ["domain", "node-exporter"], unserved: [component] });
  expect(served([server], [component, "node-exporter"])).toEqual({ has: ["domain", component, "node-exporter"], unserved: [] });
});

test("a cluster that loses a component keeps what else is known of it", () => {
  const [edge, centre] = [cluster("edge", "fluentbit"), cluster("central", "thanos-receiver", "thanos-query")];
  const [changed, untouched] = serveComponents([edge, centre]);
  expect(untouched).toBe(centre);
  expect(changed).toMatchObject({ name: "the edge", role: "edge", path: "edge.yaml" });
  expect(changed?.layered).toBe(layered);
  expect(changed?.locate(["a", "b"], "key").file.path).toBe("a.b key");
});

test("a fleet that lacks nothing, or has no centre, stays as it is", () => {
  const all = [cluster("central", "thanos-receiver", "opensearch", "thanos-query"), cluster("edge", "fluentbit")];
  expect(serveComponents(all)).toBe(all);
  const edges = [cluster("edge", "fluentbit")];
  expect(serveComponents(edges)).toBe(edges);
});
