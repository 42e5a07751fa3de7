import { formatDiagnostics } from "@thanos-fleet/diagnostics";
import type { Cluster } from "@thanos-fleet/fleet";
import { describe, expect, test } from "vitest";
import { checkNetwork } from "../src/index.ts";
import { clusterNetwork } from "../src/network/cluster-network.ts";
import { expectedFlows, forbiddenFlows } from "../src/network/expected-flows.ts";
import { judgePolicies } from "../src/network/judge-network.ts";
import { mayConnect } from "../src/network/may-connect.ts";
import type { Party } from "../src/network/party.ts";
import { edit, underlined } from "./edit-rendered.ts";
import { charts, renderPatched, sharedFleet, type RenderedProject } from "./rendered-project.ts";

const fleet = sharedFleet();

function judge(project: RenderedProject) {
  const results = checkNetwork({ ...project, charts });
  return { counts: results.map(({ checked }) => checked), diagnostics: results.flatMap(({ diagnostics }) => diagnostics) };
}

describe("the rendered policies allow what is needed and nothing else", () => {
  test("as the fleet is", () => {
    const { counts, diagnostics } = judge(fleet.current);
    expect(formatDiagnostics("text", diagnostics)).toBe("");
    [47, 130, 700].forEach((minimum, index) => expect(counts[index]).toBeGreaterThanOrEqual(minimum));
  });

  test("without annotated pods, of the pods of others the agent reaches Argo CD's controller alone", async () => {
    const project = await renderPatched({ "clusters/fleet.yaml": { "prometheus-agent": { annotatedPods: false } } });
    expect(formatDiagnostics("text", judge(project).diagnostics)).toBe("");
  });

  test("every name in the lists is an end in the specification's fleet, so no row is skipped", () => {
    const project = fleet.current;
    const central = new Set<string>();
    for (const cluster of project.fleet.clusters) {
      const names = [...clusterNetwork(project, cluster).parties.keys()];
      if (cluster.role === "central") names.forEach((name) => central.add(name));
      for (const { from, to } of expectedFlows(cluster, false)) expect(names).toEqual(expect.arrayContaining([from, to]));
    }
    for (const { from, to, except = [] } of project.fleet.centrals.flatMap((cluster) => forbiddenFlows(cluster)))
      expect([...central]).toEqual(expect.arrayContaining([to, ...except, ...(from === "everything" ? [] : from)]));
  });
});

const receive = "cluster-01-central/thanos-receiver/network-policy-thanos-receive.yaml";
const opensearch = "cluster-01-central/opensearch/network-policy-opensearch-entities.yaml";

describe("a mistake in a policy", () => {
  test("that refuses what is needed is reported where the other end shuts it out, with the template", () => {
    const project = fleet.current;
    edit(project, receive, "          app: thanos-query\n", "          app: thanos-query-frontend\n");
    const { diagnostics } = judge(project);
    const refused = diagnostics.find(({ code }) => code === "network/refused");
    expect(refused).toMatchObject({
      file: { path: `deploy/overlays/${receive}` },
      message: "cluster-01: thanos-query → thanos-receive:10901 is refused by the ingress of thanos-receive; needed for recent samples",
    });
    expect(refused?.related?.[0]?.file.path).toBe("charts/partials/network-policy.hbs");
    const open = diagnostics.find(({ code, message }) => code === "network/open" && message.includes("thanos-query-frontend"));
    expect(open).toBeUndefined();
  });

  test("that opens what nothing needs is reported at the rule", () => {
    const project = fleet.current;
    edit(project, opensearch, "    - ingress\n", "    - ingress\n    - world\n");
    const { diagnostics } = judge(project);
    expect(diagnostics.map(({ message }) => message)).toContain(
      "cluster-01: world → opensearch:9200 is open; edges come through the Gateway",
    );
    expect(diagnostics[0]).toMatchObject({ code: "network/open", file: { path: `deploy/overlays/${opensearch}` } });
    expect(underlined(diagnostics[0] as never)).toContain("world");
  });

  test.each([
    [
      "a selector that finds no pod",
      receive,
      "podSelector:\n    matchLabels:\n      app: thanos-receive",
      "podSelector:\n    matchLabels:\n      app: receive",
    ],
    ["a peer that is no pod", receive, "          app: prometheus-agent", "          app: prometheus"],
    ["a port that no container opens", opensearch, 'port: "9200"', 'port: "9201"'],
  ])("%s is idle", (_case, file, from, to) => {
    const project = fleet.current;
    edit(project, file, from, to);
    const { findings } = judgePolicies(clusterNetwork(project, project.fleet.centrals[0] as Cluster));
    expect(findings.map(({ code, place }) => [code, place.file])).toEqual([["network/idle", `overlays/${file}`]]);
  });

  test.each([
    ["cluster-02-edge/prometheus-agent/network-policy-prometheus-agent.yaml", "prometheus-agent", "central-address"],
    ["cluster-02-edge/fluentbit/network-policy-fluentbit.yaml", "fluentbit", "log-address"],
    ["cluster-01-central/thanos-store/network-policy-thanos-store.yaml", "thanos-store", "object-storage"],
  ])("in %s, a block that is wider than its address is open", (file, from, to) => {
    const project = fleet.current;
    edit(project, file, '/32"', '/31"');
    const { diagnostics } = judge(project);
    expect(diagnostics.map(({ code, message }) => [code, message.replace(/:\d+ .*/, "")])).toEqual([
      ["network/open", `${file.split("-").slice(0, 2).join("-")}: ${from} → neighbour of ${to}`],
    ]);
  });

  test("a field that the check does not know is always reported", () => {
    const project = fleet.current;
    edit(project, opensearch, "  - fromEntities:\n    - ingress\n", "  - fromCIDR: [0.0.0.0/0]\n");
    const { findings } = judgePolicies(clusterNetwork(project, project.fleet.centrals[0] as Cluster));
    expect(findings).toMatchObject([
      { code: "network/unjudged", place: { file: `overlays/${opensearch}`, path: ["spec", "ingress", 0, "fromCIDR"] } },
    ]);
  });
});

test("connections are judged by both ends, by what a pod is on its node, and by address as Cilium does", () => {
  const project = fleet.current;
  const central = clusterNetwork(project, project.fleet.centrals[0] as Cluster);
  const party = (name: string) => central.parties.get(name) as Party;
  const ask = (from: string, to: Party, port: number, protocol: "TCP" | "UDP" = "TCP") =>
    mayConnect(central, { from: party(from), to, port: { port, protocol } });
  const { isAllowed, egress, ingress } = ask("prometheus-agent", party("opensearch"), 9300);
  expect([isAllowed, egress.isAllowed, ingress.isAllowed], "the agent may call every pod, and is let in by few").toEqual([
    false,
    true,
    false,
  ]);
  expect(ask("node-exporter", party("thanos-receive"), 10901).isAllowed, "as its node it is let in nowhere").toBe(false);
  expect(ask("foreign-pod", party("node-exporter"), 9100).isAllowed, "no policy protects it").toBe(true);
  expect(ask("thanos-store", party("object-storage"), 9000).isAllowed).toBe(true);
  const onNode = { ...party("object-storage"), entities: ["remote-node"] } as Party;
  expect(ask("thanos-store", onNode, 9000).isAllowed, "a block of addresses takes no node").toBe(false);
  expect(ask("thanos-ruler", party("alertmanager"), 9093, "UDP").isAllowed).toBe(false);
});
