import { formatDiagnostics } from "@thanos-fleet/diagnostics";
import { componentEdits } from "@thanos-fleet/components/edits";
import type { Patch } from "@thanos-fleet/fleet/testing";
import { expect, test } from "vitest";
import { checkArgocd, checkGiven, checkIdentity, checkPods, checkReferences } from "../src/index.ts";
import { charts, renderPatched } from "./rendered-project.ts";

const central = "clusters/roles/central.yaml";
const fleet = "clusters/fleet.yaml";
const rotation = (phase: string) => ({ [central]: { certificates: { rotation: { phase, nextCaSecretName: "monitoring-ca-2" } } } });
const otherNetwork = { cni: "other", networkCidrs: { nodes: ["10.0.0.0/24"], apiServer: ["10.0.0.1/32"] } };

// A table that refuses what values may say would stop a user whose fleet is right.
test.each([
  ["a CA that is prepared", rotation("prepare")],
  ["a CA that is trusted", rotation("trust")],
  ["a CA that issues", rotation("issue")],
  ["an old CA that is gone", { [central]: { certificates: { caSecretName: "monitoring-ca-2" } } }],
  [
    "a LoadBalancer and an Ingress",
    { "clusters/cluster-01.yaml": { exposure: { kind: "loadBalancer", ingressAddress: "192.168.101.211" } } },
  ],
  ["certificates from elsewhere", { [central]: { certificates: { source: "existing" } } }],
  ["no client certificates", { [fleet]: { remoteWrite: { clientAuthentication: "none" } } }],
  ["charts that Argo CD delivers", { [fleet]: { argocd: { delivery: "chart" } } }],
  ["no login before Query", { [central]: { "thanos-query": { login: { enabled: false } } } }],
  ["neither a login before Query nor Grafana", { [central]: { "thanos-query": { login: { enabled: false } }, grafana: null } }],
  ["no teams", { "clusters/cluster-02.yaml": { tenants: null } }],
  ["a delay in minutes", { [central]: { "thanos-compactor": { deleteDelay: "2d" } } }],
  ["one Alertmanager, one node", oneNode()],
  ["another network plugin, migrating", { "clusters/cluster-03.yaml": { ...otherNetwork, migration: true } }],
  ["a cluster that leaves", { "clusters/cluster-02.yaml": { decommission: true } }],
  [
    "more receivers than ring members",
    { [central]: { "thanos-receiver": { replicas: 5, ringMembers: 3 } }, "clusters/cluster-01.yaml": { nodes: { count: 6 } } },
  ],
  [
    "debug logs",
    { [central]: { "thanos-query": { logLevel: "debug" }, grafana: { logLevel: "debug" }, alertmanager: { logLevel: "debug" } } },
  ],
  ["host-network pods", { "clusters/roles/edge.yaml": { "prometheus-agent": { hostNetworkPods: true } } }],
])("%s", async (_case, patch) => {
  await expectAccepted(patch as Patch);
});

test.each(componentEdits)("%s", async (_case, patch) => {
  await expectAccepted(patch);
});

async function expectAccepted(patch: Patch): Promise<void> {
  const rendered = { ...(await renderPatched(patch)), charts };
  const results = [checkArgocd(rendered), ...checkGiven(rendered), checkPods(rendered), checkIdentity(rendered), checkReferences(rendered)];
  expect(
    formatDiagnostics(
      "text",
      results.flatMap(({ diagnostics }) => diagnostics),
    ),
  ).toBe("");
}

function oneNode() {
  return {
    [central]: { alertmanager: { replicas: 1 } },
    "clusters/cluster-01.yaml": { nodes: { count: 1, controlPlaneTakesWorkloads: true } },
  };
}
