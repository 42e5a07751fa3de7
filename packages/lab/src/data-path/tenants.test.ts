import { expect, test } from "vitest";
import { tenantsOf } from "./tenants.ts";

test("a tenant that keeps namespaces is written from the first of them, any other from a namespace of its own", () => {
  const drop = { source_labels: ["namespace"], regex: "team-a|team-b", action: "drop" };
  const keep = { source_labels: ["namespace"], regex: "shop|till", action: "keep" };
  expect(
    tenantsOf({
      remote_write: [
        { name: "edge", write_relabel_configs: [drop] },
        { name: "team-a", write_relabel_configs: [keep] },
      ],
    }),
  ).toEqual([
    { tenant: "edge", namespace: "lab" },
    { tenant: "team-a", namespace: "shop" },
  ]);
  expect(tenantsOf({})).toEqual([]);
});
