import { describe, expect, test } from "vitest";
import { editFiles, loadEdited } from "./patched-fleet.ts";
import { loadFleet } from "../src/load-fleet.ts";

const edge = "clusters/cluster-03.yaml";

function problems(edits: Parameters<typeof loadEdited>[0]): string[] {
  return loadEdited(edits).diagnostics.map(({ code, file, message }) => `${code} ${file.path}: ${message}`);
}

describe("null", () => {
  test("removes what a lower layer sets, and the load says what and where it was set", () => {
    const { fleet, removals } = loadEdited({ [edge]: "fluentbit: null\n" });
    expect(fleet?.edges.map(({ values }) => "fluentbit" in values)).toEqual([true, false, true]);
    expect(removals).toEqual([{ path: "fluentbit", at: `${edge}:7:1`, setAt: "clusters/roles/edge.yaml:13:12" }]);
  });

  test("in a role's file is named once for all its clusters", () => {
    const { fleet, removals } = loadEdited({
      "clusters/fleet.yaml": "fluentbit: {}\n",
      "clusters/roles/edge.yaml": ["fluentbit: {}", "fluentbit: null"],
    });
    expect(fleet?.edges.some(({ values }) => "fluentbit" in values)).toBe(false);
    expect(removals.map(({ at }) => at)).toEqual(["clusters/roles/edge.yaml:13:1"]);
  });

  test("removes one label of several", () => {
    const { fleet, removals } = loadEdited({
      "clusters/roles/edge.yaml": "externalLabels: { a: x, b: z }\n",
      [edge]: "externalLabels: { a: null }\n",
    });
    expect(fleet?.edges.map(({ values }) => values.externalLabels)).toEqual([{ a: "x", b: "z" }, { b: "z" }, { a: "x", b: "z" }]);
    expect(removals.map(({ path }) => path)).toEqual(["externalLabels.a"]);
  });

  test("removes a key of the item with the same merge key", () => {
    const { fleet, removals } = loadEdited({
      "clusters/roles/edge.yaml": "tenants: [{ name: shared, namespaces: [a], limits: { headSeries: 20000 } }]\n",
      "clusters/cluster-02.yaml": "decommission: true\n",
      "clusters/cluster-04.yaml": "decommission: true\n",
      [edge]: "tenants: [{ name: own, namespaces: [b] }, { name: shared, namespaces: [a], limits: { headSeries: null } }]\n",
    });
    expect(fleet).toBeDefined();
    expect(removals.map(({ path, setAt }) => `${path} ${setAt.split(":")[0]}`)).toEqual([
      "tenants.1.limits.headSeries clusters/roles/edge.yaml",
    ]);
  });

  test("that removes nothing is an error", () => {
    expect(problems({ [edge]: "limits: { headSeries: null }\n" })).toEqual([
      `fleet/removes-nothing ${edge}: limits.headSeries: null removes nothing: no layer below sets it`,
    ]);
  });

  test("in a list of which an item is wrong is not said to remove nothing", () => {
    const edits = {
      "clusters/roles/edge.yaml": "tenants: [{ name: shared, namespaces: [a], limits: { headSeries: 20000 } }]\n",
      "clusters/cluster-02.yaml": "decommission: true\n",
      "clusters/cluster-04.yaml": "decommission: true\n",
      [edge]: "tenants: [{ name: shared, namespaces: [a], limits: { headSeries: null } }, 5]\n",
    };
    expect(problems(edits).filter((problem) => !problem.startsWith("rule/"))).toEqual([
      `schema/type ${edge}: tenants.1 must be a map, but is a whole number`,
    ]);
  });

  test("is known again when the cluster is remembered", () => {
    const files = editFiles({ [edge]: "fluentbit: null\n" });
    const first = loadFleet(files);
    const second = loadFleet(files, { remembered: first.remember() });
    expect(first.removals).toHaveLength(1);
    expect(second.removals).toEqual(first.removals);
  });
});

test.each([
  ["clusters/roles/edge.yaml", ["fluentbit: {}", "fluentbit:"]],
  ["clusters/roles/central.yaml", ["deadMansSwitch: {}", "deadMansSwitch:"]],
  ["clusters/fleet.yaml", ["clientAuthentication: certificate", "clientAuthentication:"]],
  [edge, "tenants:\n"],
] as const)("nothing written after a key in %s is an error", (path, edit) => {
  expect(problems({ [path]: edit })).toEqual([expect.stringMatching(new RegExp(`^schema/empty ${path}: .* has no value$`))]);
});
