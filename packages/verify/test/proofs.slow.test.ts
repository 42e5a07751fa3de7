import { formatDiagnostics } from "@thanos-fleet/diagnostics";
import { describe, expect, test } from "vitest";
import { checkHardening, checkNetwork, checkReferences } from "../src/index.ts";
import { charts, renderPatched } from "./rendered-project.ts";

const existing = { certificates: { source: "existing" } };
const loadBalancer = { exposure: { kind: "loadBalancer", ingressAddress: "192.168.101.211" } };
const otherPlugin = { cni: "other", networkCidrs: { nodes: ["10.0.0.0/24"], apiServer: ["10.0.0.1/32"] } };

test("without client certificates all is whole but for the open door, which is warned of", () => {
  const rendered = { ...renderPatched({ "clusters/fleet.yaml": { remoteWrite: { clientAuthentication: "none" } } }), charts };
  const results = [...checkNetwork(rendered), checkReferences(rendered), checkHardening(rendered)];
  expect(results.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual(["hardening/opened-backend"]);
});

describe("every switch gives clusters that are whole and hardened, with exactly the flows of the table", () => {
  test.each([
    ["a LoadBalancer and an Ingress", { "clusters/cluster-01.yaml": loadBalancer }],
    ["certificates from elsewhere", { "clusters/roles/central.yaml": existing }],
    ["certificates from elsewhere, for an Ingress", { "clusters/roles/central.yaml": existing, "clusters/cluster-01.yaml": loadBalancer }],
    ["another network plugin at an edge", { "clusters/cluster-03.yaml": otherPlugin }],
    ["an edge under migration, without default-deny", { "clusters/cluster-03.yaml": { migration: true } }],
    ["another network plugin, migrating", { "clusters/cluster-03.yaml": { ...otherPlugin, migration: true } }],
    ["no annotated pods", { "clusters/fleet.yaml": { "prometheus-agent": { annotatedPods: false } } }],
    ["no snapshots", { "clusters/roles/central.yaml": { opensearch: { snapshotImage: false } } }],
    [
      "one Alertmanager, and a mail server with an address",
      { "clusters/roles/central.yaml": { alertmanager: { replicas: 1, email: { address: "192.168.101.25" } } } },
    ],
    [
      "a rank and a registry's login",
      {
        "clusters/roles/central.yaml": {
          grafana: { placement: { priorityClassName: "high", imagePullSecrets: [{ name: "registry" }] } },
        },
      },
    ],
    ["an edge that leaves", { "clusters/cluster-03.yaml": { decommission: true } }],
  ])("%s", (_case, patch) => {
    const rendered = { ...renderPatched(patch as never), charts };
    const network = checkNetwork(rendered);
    const references = checkReferences(rendered);
    const results = [...network, references, checkHardening(rendered)];
    expect(
      formatDiagnostics(
        "text",
        results.flatMap(({ diagnostics }) => diagnostics),
      ),
    ).toBe("");
    for (const { checked } of network) expect(checked).toBeGreaterThan(30);
    expect(references.checked).toBeGreaterThan(160);
  });
});
