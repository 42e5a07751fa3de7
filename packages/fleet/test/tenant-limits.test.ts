import { expect, test } from "vitest";
import { loadPatched, type Patch } from "./patched-fleet.ts";

function messages(patch: Patch): string[] {
  return loadPatched(patch)
    .diagnostics.filter(({ code }) => code === "rule/tenant-limits")
    .map(({ message }) => message);
}

const central = "clusters/roles/central.yaml";
const edge = "clusters/cluster-03.yaml";

test.each<[string, Patch, string]>([
  ["series of a request", { [edge]: { limits: { seriesPerRequest: 1999 } } }, "a request of 2000 samples of cluster-03 may need 2000"],
  ["size of a request", { [edge]: { limits: { requestSize: "1Mi" } } }, "may need 2048000, but requestSize allows 1048576"],
  [
    "a team's limit above its cluster's budget",
    { [edge]: { tenants: [{ name: "team-c", namespaces: ["c"], limits: { headSeries: 20001 } }] } },
    "team-c may have 20001 series",
  ],
  ["the central cluster's own series", { "clusters/cluster-01.yaml": { limits: { headSeries: 90000 } } }, "refused for ever"],
  [
    "a limit that is no number",
    { [central]: { "thanos-query": null }, [edge]: { limits: { headSeries: 30000 } } },
    "nothing would be limited",
  ],
  [
    "a budget that is not stored",
    { [edge]: { limits: { headSeries: 19999 } } },
    "the agent may hold 20000 series, but Receive takes 19999",
  ],
])("%s", (_, patch, message) => {
  expect(messages(patch)).toEqual([expect.stringContaining(message)]);
});

test("a tenant without a limit leaves room for the budget", () => {
  expect(messages({ [edge]: { limits: { headSeries: 10000 }, tenants: [{ name: "team-c", namespaces: ["c"] }] } })).toEqual([]);
});

test("0 takes the fleet's limit from a tenant", () => {
  const limited = { [central]: { "thanos-receiver": { limits: { samplesPerRequest: 100 } } } };
  const all = messages(limited).join("\n");
  for (const tenant of ["cluster-01", "cluster-02", "cluster-03", "cluster-04", "team-a", "team-b"]) expect(all).toContain(tenant);
  const none = { limits: { samplesPerRequest: 0 } };
  const others = messages({ ...limited, [edge]: none, "clusters/cluster-04.yaml": none }).join("\n");
  expect(others).not.toContain("cluster-03");
  expect(others).not.toContain("cluster-04");
});
