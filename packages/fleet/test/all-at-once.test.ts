import { positionAt } from "@thanos-fleet/diagnostics";
import { describe, expect, test } from "vitest";
import { loadEdited } from "./patched-fleet.ts";

const fleet = "clusters/fleet.yaml";
const centralRole = "clusters/roles/central.yaml";
const edgeRole = "clusters/roles/edge.yaml";
const edge = "clusters/cluster-03.yaml";

/** Every problem as `code file:line`. */
function problems(edits: Parameters<typeof loadEdited>[0]): string[] {
  return loadEdited(edits)
    .diagnostics.map(({ code, file, range }) => `${code} ${file.path.replace("clusters/", "")}:${positionAt(file, range?.start ?? 0).line}`)
    .sort();
}

describe("one run reports", () => {
  test("unknown keys, missing values and broken rules of different files", () => {
    expect(
      problems({
        [fleet]: ["domain: miribit.lab\n", ""],
        [centralRole]: ["thanos-compactor:", "thanos-compactor:\n  replicas: 2"],
        [edge]: "fluntbit: {}\n",
        "clusters/cluster-04.yaml": "prometheus-agent: { scrapeTimeout: 20s }\n",
      }),
    ).toEqual([
      "rule/agent-queues cluster-04.yaml:7",
      "rule/single-compactor roles/central.yaml:19",
      "schema/required fleet.yaml:1",
      "schema/unknown-key cluster-03.yaml:7",
    ]);
  });

  test("a syntax error in one file and an unknown key in another", () => {
    expect(problems({ [edge]: "surely\n", "clusters/cluster-04.yaml": "surely: 1\n" })).toEqual([
      "schema/unknown-key cluster-04.yaml:7",
      "yaml/syntax cluster-03.yaml:7",
    ]);
  });

  test("a wrong value and a rule that another value breaks in the same file", () => {
    expect(problems({ [edge]: "logBudget: 10GB\nprometheus-agent: { scrapeTimeout: 20s }\n" })).toEqual([
      "rule/agent-queues cluster-03.yaml:8",
      "schema/format cluster-03.yaml:7",
    ]);
  });
});

describe("one mistake is one problem", () => {
  test.each<[string, Parameters<typeof loadEdited>[0], string]>([
    ["a misspelt key that every cluster needs", { [fleet]: ["domain:", "domian:"] }, "schema/unknown-key fleet.yaml:3"],
    ["a misspelt map", { [fleet]: ["remoteWrite:", "remotewrite:"] }, "schema/unknown-key fleet.yaml:27"],
    [
      "a misspelt component that others send to",
      { [centralRole]: ["opensearch:", "opensaerch:"] },
      "schema/unknown-key roles/central.yaml:45",
    ],
    ["a key without a value", { [centralRole]: ["fluentbit: {}", "fluentbit:"] }, "schema/empty roles/central.yaml:55"],
    ["a value of the wrong type that rules read", { [edge]: ["count: 3", "count: three"] }, "schema/type cluster-03.yaml:6"],
    ["a trap that rules read", { [edge]: ["address: 192.168.101.197", "address: on"] }, "yaml/ambiguous-scalar cluster-03.yaml:4"],
    ["a value that all clusters lack", { [fleet]: ["domain: miribit.lab\n", ""] }, "schema/required fleet.yaml:1"],
    ["a value that all edges lack", { [edgeRole]: ["region: edge\n", ""] }, "schema/required roles/edge.yaml:1"],
    ["a value that the fleet's map lacks", { [fleet]: ["  bucket: thanos-cluster-01\n", ""] }, "schema/required fleet.yaml:13"],
    [
      "a file that is not named after its cluster",
      { [edge]: ["name: cluster-03", "name: cluster-3"] },
      "fleet/file-name cluster-03.yaml:2",
    ],
    ["a file that has another cluster's name", { [edge]: ["name: cluster-03", "name: cluster-04"] }, "fleet/file-name cluster-03.yaml:2"],
    ["a role that there is not", { [edge]: ["role: edge", "role: egde"] }, "fleet/unknown-role cluster-03.yaml:3"],
    ["a rule that every edge breaks by one line", { [edgeRole]: ["port: 9100", "port: 10250"] }, "rule/taken-ports roles/edge.yaml:10"],
    [
      "a limit on what all tenants share",
      { [centralRole]: ["  replicationFactor: 3", "  replicationFactor: 3\n  tooFarInFuture: 2s"] },
      "schema/constraint roles/central.yaml:9",
    ],
  ])("%s", (_mistake, edits, expected) => {
    expect(problems(edits)).toEqual([expected]);
  });
});

test("what only rules of other clusters' values need is still found beside a doubt", () => {
  // The address is in doubt, so what compares addresses waits; what looks at intervals does not.
  const found = problems({
    [edge]: ["address: 192.168.101.197", "address: 192.168.101.256"],
    "clusters/cluster-04.yaml": ["address: 192.168.101.198", "address: 192.168.101.196\nprometheus-agent: { scrapeInterval: 3m }"],
  });
  expect(found).toEqual(["rule/sampling-intervals cluster-04.yaml:5", "schema/format cluster-03.yaml:4"]);
});

test("a problem of many clusters names some of them and counts the rest", () => {
  const [found] = loadEdited({ [edgeRole]: ["port: 9100", "port: 10250"] }).diagnostics;
  expect(found?.message).toContain("(the same for cluster-03, cluster-04)");
});
