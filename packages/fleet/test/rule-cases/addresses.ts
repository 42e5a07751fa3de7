import type { Patch } from "../patched-fleet.ts";
import { central, centre, edge, edges, first, fleet, otherEdge, type RuleCase, type RuleCases } from "./rule-case.ts";

function loadBalancer(ingressAddress?: string): Patch {
  return { [central]: { exposure: { kind: "loadBalancer", ...(ingressAddress === undefined ? {} : { ingressAddress }) } } };
}

const hosts = { grafana: "grafana.a.lab", thanosQuery: "query.a.lab", opensearch: "opensearch.a.lab" };

/** Each Secret of the centre's, named as the one of object storage is. */
const secrets: Readonly<Record<string, Patch>> = {
  "certificates.receiverSecretName": centre({ certificates: { receiverSecretName: "thanos-s3-secret" } }),
  "certificates.gatewaySecretName": centre({ certificates: { gatewaySecretName: "thanos-s3-secret" } }),
  "certificates.caSecretName": centre({ certificates: { caSecretName: "thanos-s3-secret" } }),
  "thanos-query.login.secretName": centre({ "thanos-query": { login: { secretName: "thanos-s3-secret" } } }),
  "grafana.admin.secretName": centre({ grafana: { admin: { secretName: "thanos-s3-secret" } } }),
  "alertmanager.slack.secretName": centre({ alertmanager: { slack: { secretName: "thanos-s3-secret" } } }),
  "alertmanager.email.secretName": centre({ alertmanager: { email: { secretName: "thanos-s3-secret" } } }),
  "alertmanager.deadMansSwitch.secretName": centre({ alertmanager: { deadMansSwitch: { secretName: "thanos-s3-secret" } } }),
  "opensearch.snapshots.secretName": centre({ opensearch: { snapshots: { secretName: "thanos-s3-secret" } } }),
  "opensearch.exporter.secretName": centre({ opensearch: { exporter: { secretName: "thanos-s3-secret" } } }),
};

/** Ports of a node by who has them, as their owners' documentation lists them; the ports before and behind are free. */
const hostPorts: readonly (readonly [first: number, last: number, owner: string])[] = [
  [2379, 2381, "etcd"],
  [4240, 4245, "Cilium's health checks and Hubble"],
  [4250, 4251, "Cilium's mutual authentication"],
  [6060, 6062, "Cilium's profiles"],
  [6443, 6443, "the API server"],
  [9878, 9893, "Cilium's health checks"],
  [9901, 9901, "Cilium's Envoy"],
  [9962, 9964, "Cilium's metrics"],
];

function port(number: number): Patch {
  return { [edge]: { "node-exporter": { port: number } } };
}

export const addresses: RuleCases = {
  "taken-ports": [
    ...hostPorts.flatMap(([from, to, owner]): RuleCase[] => [
      [`before the ports of ${owner}`, port(from - 1)],
      [`the first port of ${owner}`, port(from), `port ${from} belongs to ${owner}`],
      [`the last port of ${owner}`, port(to), `port ${to} belongs to ${owner}`],
      [`behind the ports of ${owner}`, port(to + 1)],
    ]),
    ["before the kubelet's ports", port(10_247)],
    ["the kubelet's health check", port(10_248), "port 10248 belongs to the kubelet's health check"],
    ["kube-proxy's metrics", port(10_249), "port 10249 belongs to kube-proxy's metrics"],
    ["the kubelet", port(10_250), "port 10250 belongs to the kubelet"],
    ["behind the kubelet's port", port(10_251)],
    ["before the kubelet's read-only port", port(10_254)],
    ["the kubelet's read-only port", port(10_255), "port 10255 belongs to the kubelet's read-only port"],
    ["kube-proxy's health check", port(10_256), "port 10256 belongs to kube-proxy's health check"],
    ["the controller manager", port(10_257), "port 10257 belongs to the controller manager"],
    ["between controller manager and scheduler", port(10_258)],
    ["the scheduler", port(10_259), "port 10259 belongs to the scheduler"],
    ["behind the scheduler's port", port(10_260)],
    ["before the ports of Services", port(29_999)],
    ["the first port of a Service", port(30_000), "port 30000 belongs to Services of the type NodePort"],
    ["the last port of a Service", port(32_767), "port 32767 belongs to Services of the type NodePort"],
    ["the first port that Linux hands out", port(32_768), "port 32768 belongs to outgoing connections"],
    ["the last port that Linux hands out", port(60_999), "port 60999 belongs to outgoing connections"],
    ["the port behind it", port(61_000)],
    ["kube-state-metrics' own figures", { [edge]: { "kube-state-metrics": { port: 8081 } } }, "needs port 8081 for its own figures"],
    ["the port beside them", { [edge]: { "kube-state-metrics": { port: 8082 } } }],
    ["the Gateway's redirect", { [fleet]: { remoteWrite: { port: 80 } } }, "redirects from port 80"],
    ["the port that the Gateway shares by name", { [fleet]: { remoteWrite: { port: 443 } } }],
    ["an address without a Gateway", { [fleet]: { remoteWrite: { port: 80 } }, ...loadBalancer("192.168.101.211") }],
    ["clusters without exporters", { [edges]: { "node-exporter": null, "kube-state-metrics": null } }],
  ],
  "announced-addresses": [
    [
      "a Gateway with a second address",
      centre({ exposure: { kind: "gateway", ingressAddress: "192.168.101.211" } }),
      "a second address is not used",
    ],
    ["an Ingress without an address", loadBalancer(), "each needs an address of its own"],
    ["an Ingress with one", loadBalancer("192.168.101.211")],
    ["an Ingress at the other's address", loadBalancer("192.168.101.210"), "two Services would announce 192.168.101.210"],
  ],
  "cilium-exposure": [
    ["another network in the centre", { [first]: { cni: "other" } }, "both forms of exposure need Cilium"],
    ["another network at an edge", { [edge]: { cni: "other" } }],
  ],
  "network-cidrs": [
    [
      "no address at all",
      { [edge]: { cni: "other" } },
      "CIDRs of its nodes, and none is given",
      "CIDRs of its API server, and none is given",
    ],
    ["nodes alone", { [edge]: { cni: "other", networkCidrs: { nodes: ["192.168.101.0/24"] } } }, "CIDRs of its API server"],
    ["the API server alone", { [edge]: { cni: "other", networkCidrs: { apiServer: ["192.168.101.0/24"] } } }, "CIDRs of its nodes"],
    ["both", { [edge]: { cni: "other", networkCidrs: { nodes: ["192.168.101.0/24"], apiServer: ["192.168.101.0/24"] } } }],
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
    ["object storage at a cluster's", { [fleet]: { objectStorage: { address: "192.168.101.194" } } }, "is also address of cluster-01"],
    [
      "object storage at two clusters' address",
      { [fleet]: { objectStorage: { address: "192.168.101.197" } }, [otherEdge]: { address: "192.168.101.197" } },
      "is also address of cluster-03",
    ],
    ["an Ingress at a cluster's address", loadBalancer("192.168.101.196"), "192.168.101.196 is also address of cluster-02"],
    ["an Ingress at object storage's", loadBalancer("192.168.101.200"), "192.168.101.200 is also exposure.ingressAddress"],
    ["an Ingress at the virtual address", loadBalancer("192.168.101.210")],
    ["an Ingress at an address of its own", loadBalancer("192.168.101.211")],
  ],
  "distinct-buckets": [
    ["snapshots among blocks", centre({ opensearch: { snapshots: { bucket: "thanos-cluster-01" } } }), "holds the blocks of Thanos"],
    ["a bucket of another name", centre({ opensearch: { snapshots: { bucket: "thanos-cluster-01-logs" } } })],
    ["a centre without logs", centre({ opensearch: null })],
  ],
  "distinct-hosts": [
    [
      "Grafana and Query",
      { [fleet]: { domain: "a.lab", hosts: { ...hosts, grafana: hosts.thanosQuery } } },
      "query.a.lab is the name of two services",
    ],
    [
      "OpenSearch and Query",
      { [fleet]: { hosts: { ...hosts, opensearch: hosts.thanosQuery } } },
      "query.a.lab is the name of two services",
    ],
    [
      "Grafana and the receivers",
      { [fleet]: { remoteWrite: { host: hosts.grafana }, hosts } },
      "grafana.a.lab is the name of two services",
    ],
    [
      "three services",
      { [fleet]: { remoteWrite: { host: hosts.grafana }, hosts: { ...hosts, opensearch: hosts.grafana } } },
      "grafana.a.lab is the name of two services",
      "grafana.a.lab is the name of two services",
    ],
    ["four names", { [fleet]: { hosts } }],
  ],
  "distinct-secrets": [
    ...Object.entries(secrets).map(([path, patch]): RuleCase => [
      `${path} and object storage`,
      patch,
      `thanos-s3-secret is the Secret of \`${path}\``,
    ]),
    [
      "two certificates",
      centre({ certificates: { gatewaySecretName: "thanos-receiver-tls" } }),
      "of `certificates.gatewaySecretName` and of `certificates.receiverSecretName`",
    ],
    [
      "a centre without most components",
      centre({ grafana: null, alertmanager: null, opensearch: null, "thanos-query": null, "thanos-ruler": null }),
    ],
  ],
  "hosts-in-domain": [
    ["another domain", { [fleet]: { domain: "example.org" } }, "none of the hosts' names ends in .example.org"],
    ["the domain itself", { [fleet]: { remoteWrite: { host: "miribit.lab" } } }, "miribit.lab is not a name in miribit.lab"],
    ["a domain that only ends alike", { [fleet]: { hosts: { grafana: "grafana.notmiribit.lab" } } }, "is not a name in miribit.lab"],
    [
      "all but one",
      { [fleet]: { hosts } },
      "grafana.a.lab is not a name in miribit.lab",
      "query.a.lab is not a name in miribit.lab",
      "opensearch.a.lab is not a name in miribit.lab",
    ],
  ],
};
