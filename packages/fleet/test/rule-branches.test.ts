import { describe, expect, test } from "vitest";
import { loadPatched, type Patch } from "./patched-fleet.ts";

/** What a rule says of the specification's fleet with some values changed, each as `severity path of the place: message`. */
function findings(rule: string, patch: Patch): string[] {
  return loadPatched(patch)
    .diagnostics.filter(({ code }) => code === `rule/${rule}`)
    .map(({ message }) => message);
}

type Case = readonly [name: string, patch: Patch, message: string | undefined];

const central = "clusters/roles/central.yaml";
const edge = "clusters/cluster-03.yaml";
const fleet = "clusters/fleet.yaml";

function newEdge(name: string, more: Patch[string] = {}): Patch {
  return { [`clusters/${name}.yaml`]: { name, role: "edge", address: "192.168.101.199", nodes: { count: 3 }, ...(more as object) } };
}

/** A heap that has room for the shards of any stream. */
const largeHeap: Patch = { [central]: { opensearch: { resources: { memory: "128Gi" } } } };

const cases: Readonly<Record<string, readonly Case[]>> = {
  "taken-ports": [
    ["the first port of a range", { [edge]: { "node-exporter": { port: 30_000 } } }, "port 30000 belongs to Services of the type NodePort"],
    ["the port before it", { [edge]: { "node-exporter": { port: 29_999 } } }, undefined],
    ["the last port that Linux hands out", { [edge]: { "node-exporter": { port: 60_999 } } }, "outgoing connections"],
    ["the port behind it", { [edge]: { "node-exporter": { port: 61_000 } } }, undefined],
    ["kube-state-metrics' own figures", { [edge]: { "kube-state-metrics": { port: 8081 } } }, "needs port 8081"],
    ["the Gateway's redirect", { [fleet]: { remoteWrite: { port: 80 } } }, "redirects from port 80"],
    ["the port that the Gateway shares by name", { [fleet]: { remoteWrite: { port: 443 } } }, undefined],
    [
      "an address without a Gateway",
      { [fleet]: { remoteWrite: { port: 80 } }, [central]: { exposure: { kind: "loadBalancer", ingressAddress: "192.168.101.211" } } },
      undefined,
    ],
  ],
  "sampling-intervals": [
    ["rules evaluated too rarely", { [central]: { "thanos-ruler": { evaluationInterval: "121s" } } }, "evaluated every 121s"],
    ["rules evaluated often enough", { [central]: { "thanos-ruler": { evaluationInterval: "2m" } } }, undefined],
  ],
  "hosts-in-domain": [
    ["another domain", { [fleet]: { domain: "example.org" } }, "none of the hosts' names ends in .example.org"],
    ["the domain itself", { [fleet]: { remoteWrite: { host: "miribit.lab" } } }, "miribit.lab is not a name in miribit.lab"],
    ["a domain that only ends alike", { [fleet]: { hosts: { grafana: "grafana.notmiribit.lab" } } }, "is not a name in miribit.lab"],
  ],
  "distinct-secrets": [
    [
      "two certificates",
      { [central]: { certificates: { gatewaySecretName: "thanos-receiver-tls" } } },
      "of `certificates.gatewaySecretName` and of `certificates.receiverSecretName`",
    ],
  ],
  "distinct-addresses": [
    [
      "a virtual address that is a cluster's",
      { [fleet]: { remoteWrite: { address: "192.168.101.198" } } },
      "is also address of cluster-04",
    ],
    [
      "object storage at the virtual address",
      { [fleet]: { objectStorage: { address: "192.168.101.210" } } },
      "is also remoteWrite.address",
    ],
    [
      "an Ingress at a cluster's address",
      { [central]: { exposure: { kind: "loadBalancer", ingressAddress: "192.168.101.196" } } },
      "192.168.101.196 is also address of cluster-02",
    ],
    [
      "an Ingress at an address of its own",
      { [central]: { exposure: { kind: "loadBalancer", ingressAddress: "192.168.101.211" } } },
      undefined,
    ],
  ],
  "node-loss": [
    [
      "more control plane than nodes",
      { [edge]: { nodes: { count: 1, controlPlane: 3 } } },
      "3 nodes of the control plane are more than the 1",
    ],
    ["no node for pods", { [edge]: { nodes: { count: 1 } } }, "no node takes ordinary pods: all 1 are of the control plane"],
    ["one node at an edge", { [edge]: { nodes: { count: 1, controlPlaneTakesWorkloads: true } } }, "nothing of this cluster is scraped"],
    ["one node in the centre", { "clusters/cluster-01.yaml": { nodes: { count: 2 } } }, "nothing is received, queried or alerted"],
    ["a cluster that is being removed", { [edge]: { nodes: { count: 1 }, decommission: true } }, undefined],
    ["two nodes", { [edge]: { nodes: { count: 3 } } }, undefined],
  ],
  tolerations: [
    ["a value that Exists ignores", tolerating({ key: "a", operator: "Exists", value: "b" }), "with `operator: Exists` has no value"],
    ["seconds without NoExecute", tolerating({ key: "a", operator: "Exists", tolerationSeconds: 5 }), "needs `effect: NoExecute`"],
    ["seconds with NoExecute", tolerating({ key: "a", operator: "Exists", effect: "NoExecute", tolerationSeconds: 5 }), undefined],
    ["a value that is compared", tolerating({ key: "a", value: "b" }), undefined],
  ],
  "route-tests": [
    [
      "a team without that way",
      { [central]: routed("team-a-email", [{ name: "team-a", slack: { channel: "#a" } }]) },
      "no receiver team-a-email",
    ],
    ["a team's own way", { [central]: routed("team-a-slack", [{ name: "team-a", slack: { channel: "#a" } }]) }, undefined],
    ["nobody", { [central]: routed("nobody") }, undefined],
  ],
  "joined-names": [
    ["the root application", newEdge("monitoring"), "monitoring is the name of the Application that holds all others"],
    ["the shared inventory", newEdge("shared"), "shared is the name of the inventory of what belongs to no cluster"],
    ["Argo CD's project", newEdge("default"), "default is the name of the AppProject that Argo CD brings"],
  ],
  "reserved-tenants": [
    ["a namespace of Kubernetes", tenant("team-c", "kube-system"), "the namespace kube-system is the system's own"],
    ["Argo CD's namespace", tenant("team-c", "argocd"), "the namespace argocd is the system's own"],
    ["a tenant named for one", tenant("kube-system", "c"), "kube-system is a namespace of the system"],
    ["a namespace that only sounds alike", tenant("team-c", "kubernetes-dashboard"), undefined],
  ],
  capacity: [
    ["an edge's log budget", { [edge]: { logBudget: "50Gi" }, ...largeHeap }, "ask of opensearch"],
    ["log retention", { [fleet]: { retention: { logs: "200d" } }, ...largeHeap }, "ask of opensearch"],
  ],
  "routes-end": [
    ["every edge's route", { [central]: { opensearch: null } }, "fluentbit of cluster-01, cluster-02, cluster-03 and 1 more is left out"],
  ],
};

function tolerating(toleration: Patch[string]): Patch {
  return { [edge]: { fluentbit: { placement: { tolerations: [toleration as object as never] } } } };
}

function routed(receiver: string, teams: Patch[string] = []): Patch[string] {
  return { alertmanager: { teams, routeTests: [{ labels: { alertname: "Any" }, receiver }] } };
}

function tenant(name: string, namespace: string): Patch {
  return { [edge]: { tenants: [{ name, namespaces: [namespace] }] } };
}

describe.each(Object.entries(cases))("%s", (rule, rows) => {
  test.each(rows)("%s", (_name, patch, message) => {
    const found = findings(rule, patch);
    if (message === undefined) expect(found).toEqual([]);
    else expect(found).toEqual([expect.stringContaining(message)]);
  });
});

test("a mistake in a cluster's own file is shown there, whatever it collides with", () => {
  const [found] = loadPatched({ [edge]: { logBudget: "50Gi" } }).diagnostics;
  expect(found).toMatchObject({ code: "rule/capacity", file: { path: edge } });
  expect(found?.related?.map(({ file }) => file.path)).toContain(central);
});
