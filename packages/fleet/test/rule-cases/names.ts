import type { Patch } from "../patched-fleet.ts";
import { central, centre, edge, first, fleet, newEdge, otherEdge, teamEdge, teams, type RuleCase, type RuleCases } from "./rule-case.ts";

function tolerating(toleration: Patch[string]): Patch {
  return { [edge]: { fluentbit: { placement: { tolerations: [toleration as object as never] } } } };
}

function routed(receiver: string, list: Patch[string] = []): Patch {
  return centre({ alertmanager: { teams: list, routeTests: [{ labels: { alertname: "Any" }, receiver }] } });
}

function told(...list: Patch[string][]): Patch {
  return centre({ alertmanager: { teams: list } });
}

const slack = { channel: "#ops" };
const email = { to: "ops@miribit.lab" };

/** Labels that another part of the platform writes. */
const labels: Readonly<Record<string, string>> = {
  replica: "Receive's copies carry it",
  tenant_id: "Receive writes the tenant into it",
  ruler: "the rulers carry it",
  cluster: "it is the cluster's name",
  region: "it is the cluster's region",
};

const systemNamespaces = ["kube-system", "monitoring", "monitoring-node", "cert-manager", "longhorn-system", "cilium-secrets", "argocd"];

export const names: RuleCases = {
  "joined-names": [
    ["the root application", newEdge("monitoring"), "monitoring is the name of the Application that holds all others"],
    ["the shared inventory", newEdge("shared"), "shared is the name of the inventory of what belongs to no cluster"],
    ["Argo CD's project", newEdge("default"), "default is the name of the AppProject that Argo CD brings"],
    [
      "a cluster named after another's component",
      newEdge("cluster-03-fluentbit"),
      "the name of the Application of fluentbit in cluster-03: Argo CD would take one for the other @ cluster-03-fluentbit, cluster-03",
    ],
    ["a cluster named after no component", newEdge("cluster-03-fluentbits")],
    ["a cluster named after a component of a cluster that is none", newEdge("cluster-33-fluentbit")],
    [
      "a team named after another's ways",
      told({ name: "ops", slack, email }, { name: "ops-slack-and", email }),
      "ops-slack-and by email and ops by Slack and email are both the receiver ops-slack-and-email",
    ],
    ["such a team alone", told({ name: "dev", slack, email }, { name: "ops-slack-and", email })],
    ["a centre that alerts no team", centre({ alertmanager: null })],
  ],
  "alert-teams": [
    ["a team that is told in no way", told({ name: "team-a" }), "the alerts of team-a would reach no receiver"],
    ["a team on Slack", told({ name: "team-a", slack })],
    ["a team with an address", told({ name: "team-a", email })],
    ["the platform's name", told({ name: "platform", slack }), "platform is the team that gets whatever is no other team's"],
    ["a centre that alerts no team", centre({ alertmanager: null })],
  ],
  "route-tests": [
    ["a team without that way", routed("team-a-email", [{ name: "team-a", slack }]), "no receiver team-a-email"],
    ["a team without both ways", routed("team-a-slack-and-email", [{ name: "team-a", email }]), "no receiver team-a-slack-and-email"],
    ["a team without Slack", routed("team-a-slack", [{ name: "team-a", email }]), "no receiver team-a-slack"],
    ["a team that has Slack alone", routed("team-a-slack-and-email", [{ name: "team-a", slack }]), "no receiver team-a-slack-and-email"],
    ["no way at all", routed("team-a-undefined", [{ name: "team-a", slack }]), "no receiver team-a-undefined"],
    ["a slip", routed("platform-slak"), 'no receiver platform-slak … did you mean "platform-slack"?'],
    ["a centre that alerts no team", centre({ alertmanager: null })],
    ["a team's Slack", routed("team-a-slack", [{ name: "team-a", slack }])],
    ["a team's email", routed("team-a-email", [{ name: "team-a", email }])],
    ["a team's both ways", routed("team-a-slack-and-email", [{ name: "team-a", slack, email }])],
    ["the platform's Slack", routed("platform-slack")],
    ["the platform's email", routed("platform-email")],
    ["the platform's both ways", routed("platform-slack-and-email")],
    ["the dead man's switch", routed("dead-mans-switch")],
    ["nobody", routed("nobody")],
    [
      "a name of none",
      routed("somebody"),
      "there is no receiver somebody … the receivers are platform-slack, platform-email, platform-slack-and-email, dead",
    ],
  ],
  "reserved-labels": [
    ...Object.entries(labels).map(([label, reason]): RuleCase => [
      `the label ${label}`,
      { [edge]: { externalLabels: { [label]: "x" } } },
      `the label ${label} is reserved: ${reason}`,
    ]),
    ["another label", { [edge]: { externalLabels: { site: "seoul" } } }],
  ],
  "reserved-tenants": [
    ...systemNamespaces.map((name): RuleCase => [
      `the namespace ${name}`,
      teams({ name: "team-c", namespaces: [name] }),
      `the namespace ${name} is the system's own`,
    ]),
    [
      "Argo CD's other namespace",
      { [fleet]: { argocd: { namespace: "deployers" } }, ...teams({ name: "team-c", namespaces: ["argocd"] }) },
    ],
    ["a namespace that only sounds alike", teams({ name: "team-c", namespaces: ["kubernetes-dashboard"] })],
    ["a tenant named for a namespace", teams({ name: "kube-system", namespaces: ["c"] }), "kube-system is a namespace of the system"],
    [
      "a second tenant named for one",
      teams({ name: "d", namespaces: ["d"] }, { name: "monitoring", namespaces: ["c"] }),
      "monitoring is a namespace",
    ],
    ["a cluster named for a namespace", newEdge("longhorn-system")],
    [
      "the tenant of requests without one",
      teams({ name: "unassigned", namespaces: ["c"] }),
      "unassigned is the tenant of requests that name none",
    ],
    [
      "a third team of that name",
      teams({ name: "d", namespaces: ["d"] }, { name: "e", namespaces: ["e"] }, { name: "unassigned", namespaces: ["c"] }),
      "unassigned is the tenant",
    ],
    ["a cluster of that name", newEdge("unassigned"), "unassigned is the tenant of requests that name none"],
  ],
  "unique-clusters": [
    [
      "one name twice",
      { "clusters/more/cluster-04.yaml": { name: "cluster-04", role: "edge", address: "192.168.101.199", nodes: { count: 3 } } },
      "the same name: cluster-04",
      "the same Argo CD destination: cluster-04",
    ],
    ["one address twice", { [otherEdge]: { address: "192.168.101.197" } }, "the same address: 192.168.101.197"],
    ["one destination twice", { [otherEdge]: { argocd: { destinationName: "in-cluster" } } }, "the same Argo CD destination: in-cluster"],
    [
      "another cluster's destination",
      { [otherEdge]: { argocd: { destinationName: "cluster-03" } } },
      "the same Argo CD destination: cluster-03",
    ],
    ["a destination of its own", { [otherEdge]: { argocd: { destinationName: "fourth" } } }],
  ],
  "unique-tenants": [
    ["another cluster's team", teams({ name: "team-a", namespaces: ["shop"] }), "the tenant team-a exists already, in cluster-02"],
    ["a cluster's name", teams({ name: "cluster-04", namespaces: ["shop"] }), "the tenant cluster-04 exists already, in cluster-04"],
    [
      "a namespace of two teams",
      teams({ name: "team-c", namespaces: ["c", "shop"] }, { name: "team-d", namespaces: ["shop"] }),
      "the namespace shop belongs to a tenant already",
    ],
    ["a namespace of two clusters' teams", teams({ name: "team-c", namespaces: ["team-a"] })],
  ],
  tolerations: [
    ["no key", tolerating({ effect: "NoSchedule" }), "a toleration without a key tolerates every taint"],
    ["no key, and any", tolerating({ operator: "Exists", effect: "NoSchedule" })],
    ["a value that Exists ignores", tolerating({ key: "a", operator: "Exists", value: "b" }), "with `operator: Exists` has no value"],
    ["an empty value", tolerating({ key: "a", operator: "Exists", value: "" })],
    ["seconds without NoExecute", tolerating({ key: "a", operator: "Exists", tolerationSeconds: 5 }), "needs `effect: NoExecute`"],
    ["seconds with NoExecute", tolerating({ key: "a", operator: "Exists", effect: "NoExecute", tolerationSeconds: 5 })],
    ["a value that is compared", tolerating({ key: "a", value: "b" })],
    [
      "a second one",
      { [edge]: { fluentbit: { placement: { tolerations: [{ key: "a" }, { key: "b", operator: "Exists", value: "c" }] } } } },
      "with `operator: Exists` has no value",
    ],
  ],
  "requests-within-limits": [
    ["a request of the limit", centre({ "thanos-query": { resources: { memory: "1Gi", memoryLimit: "1Gi" } } })],
    [
      "a request of a mebibyte more",
      centre({ "thanos-query": { resources: { memory: "1025Mi", memoryLimit: "1Gi" } } }),
      "the request of 1025Mi is above the limit of 1Gi",
    ],
    [
      "a container inside a component",
      centre({ "thanos-query": { frontend: { resources: { memory: "1025Mi", memoryLimit: "1Gi" } } } }),
      "the request of 1025Mi",
    ],
  ],
  "organizations-image": [
    ["an image without a shell", centre({ grafana: { image: { tag: "13.2.0-distroless" } } }), "the image 13.2.0-distroless has no Bash"],
    [
      "one team",
      {
        ...centre({ grafana: { image: { tag: "13.2.0-distroless" } } }),
        [teamEdge]: { tenants: null },
        ...teams({ name: "c", namespaces: ["c"] }),
      },
      "has no Bash",
    ],
    [
      "teams of two clusters",
      { ...centre({ grafana: { image: { tag: "13.2.0-distroless" } } }), ...teams({ name: "c", namespaces: ["c"] }) },
      "has no Bash and no curl, with which a job makes the teams' organizations @ cluster-02, cluster-01",
    ],
    ["a fleet without teams", { ...centre({ grafana: { image: { tag: "13.2.0-distroless" } } }), [teamEdge]: { tenants: null } }],
    [
      "teams of a cluster that is being removed",
      { ...centre({ grafana: { image: { tag: "13.2.0-distroless" } } }), [teamEdge]: { decommission: true } },
    ],
    ["a centre without Grafana", centre({ grafana: null })],
  ],
  "one-central": [
    ["two", { [edge]: { role: "central" } }, "2 clusters have the role central, one must @ cluster-01, cluster-03"],
    ["none", { [first]: { role: "edge" } }, "no cluster has the role central @ cluster-01"],
  ],
  "central-stays": [
    ["while two edges send", { [first]: { decommission: true }, [edge]: { decommission: true } }, "cluster-02 still sends to cluster-01"],
    ["after all edges", Object.fromEntries([first, teamEdge, edge, otherEdge].map((path) => [path, { decommission: true }]))],
    ["an edge alone", { [edge]: { decommission: true } }],
  ],
  "routes-end": [
    [
      "every shipper",
      { [central]: { opensearch: null } },
      "warning: fluentbit of cluster-01, cluster-02, cluster-03 and 1 more is left out: it needs opensearch",
    ],
    [
      "three shippers",
      { [central]: { opensearch: null, fluentbit: null } },
      "warning: fluentbit of cluster-02, cluster-03, cluster-04 is left out",
    ],
    [
      "not those of a cluster that is being removed",
      { [central]: { opensearch: null, fluentbit: null }, [edge]: { decommission: true } },
      "warning: fluentbit of cluster-02, cluster-04 is left out",
    ],
    [
      "every agent",
      { [central]: { "thanos-receiver": null } },
      "warning: prometheus-agent of cluster-01, cluster-02, cluster-03 and 1 more is left out: it needs thanos-receiver",
    ],
    [
      "what asks Query",
      { [central]: { "thanos-query": null } },
      "warning: grafana of cluster-01 is left out: it needs thanos-query",
      "warning: thanos-ruler of cluster-01 is left out: it needs thanos-query",
    ],
    [
      "rulers without a receiver of alerts",
      { [central]: { alertmanager: null } },
      "warning: the rulers of cluster-01 have no receiver for alerts",
    ],
    ["a fleet without a centre", { [first]: { role: "edge" } }],
    ["neither rulers nor alerts", { [central]: { alertmanager: null, "thanos-ruler": null } }],
  ],
};
