import { formatDiagnostics } from "@thanos-fleet/diagnostics";
import { describe, expect, test } from "vitest";
import { checkEmbeddedFiles, checkHardening, checkNetwork, checkReferences } from "../src/index.ts";
import { charts, renderPatched } from "./rendered-project.ts";

const existing = { certificates: { source: "existing" } };
const loadBalancer = { exposure: { kind: "loadBalancer", ingressAddress: "192.168.101.211" } };
const otherPlugin = { cni: "other", networkCidrs: { nodes: ["10.0.0.0/24"], apiServer: ["10.0.0.1/32"] } };

async function prove(patch: object) {
  const rendered = { ...(await renderPatched(patch as never)), charts };
  const results = [...checkNetwork(rendered), checkReferences(rendered), ...checkEmbeddedFiles(rendered), checkHardening(rendered)];
  return { counts: results.map(({ checked }) => checked), diagnostics: results.flatMap(({ diagnostics }) => diagnostics) };
}

test("without client certificates all is whole but for the open door, which is warned of", async () => {
  const { diagnostics } = await prove({ "clusters/fleet.yaml": { remoteWrite: { clientAuthentication: "none" } } });
  expect(diagnostics.map(({ code }) => code)).toEqual(["hardening/opened-backend"]);
});

/** Policies, needed and other connections, objects, files, files with addresses: as many as the specification's fleet has, at least. */
const usual = [47, 130, 700, 161, 23, 3];

describe("every switch gives clusters that are whole and hardened, with exactly the flows of the table and sound files", () => {
  test.each([
    ["a LoadBalancer and an Ingress", { "clusters/cluster-01.yaml": loadBalancer }, usual],
    ["certificates from elsewhere", { "clusters/roles/central.yaml": existing }, usual],
    [
      "certificates from elsewhere, for an Ingress",
      { "clusters/roles/central.yaml": existing, "clusters/cluster-01.yaml": loadBalancer },
      usual,
    ],
    ["another network plugin at an edge", { "clusters/cluster-03.yaml": otherPlugin }, [44, 130, 700, 161, 23, 3]],
    ["an edge under migration, without default-deny", { "clusters/cluster-03.yaml": { migration: true } }, usual],
    ["another network plugin, migrating", { "clusters/cluster-03.yaml": { ...otherPlugin, migration: true } }, [38, 130, 700, 161, 23, 3]],
    ["a fleet under migration", { "clusters/fleet.yaml": { migration: true } }, [38, 130, 700, 161, 23, 3]],
    ["no annotated pods", { "clusters/fleet.yaml": { "prometheus-agent": { annotatedPods: false } } }, usual],
    ["no snapshots", { "clusters/roles/central.yaml": { opensearch: { snapshotImage: false } } }, usual],
    [
      "no snapshots, on one node of OpenSearch",
      { "clusters/roles/central.yaml": { opensearch: { snapshotImage: false, replicas: 1 } } },
      usual,
    ],
    ["an OpenSearch after its first start", { "clusters/roles/central.yaml": { opensearch: { bootstrap: false } } }, usual],
    ["a growing ring", { "clusters/roles/central.yaml": { "thanos-receiver": { replicas: 4, ringMembers: 3 } } }, usual],
    ["an S3 server that speaks TLS", { "clusters/fleet.yaml": { objectStorage: { insecure: false } } }, usual],
    [
      "one Alertmanager, and a mail server with an address",
      { "clusters/roles/central.yaml": { alertmanager: { replicas: 1, email: { address: "192.168.101.25" } } } },
      usual,
    ],
    [
      "a rank and a registry's login",
      {
        "clusters/roles/central.yaml": {
          grafana: { placement: { priorityClassName: "high", imagePullSecrets: [{ name: "registry" }] } },
        },
      },
      usual,
    ],
    ["an edge that leaves", { "clusters/cluster-03.yaml": { decommission: true } }, [43, 130, 700, 161, 23, 3]],
  ])("%s", async (_case, patch, least) => {
    const { counts, diagnostics } = await prove(patch);
    expect(formatDiagnostics("text", diagnostics)).toBe("");
    least.forEach((count, index) => expect(counts[index]).toBeGreaterThanOrEqual(count));
  });
});
