import type { Patch } from "../patched-fleet.ts";
import { central, centre, edge, edges, first, fleet, newEdge, otherEdge, teamEdge, type RuleCase, type RuleCases } from "./rule-case.ts";

/** A heap that has room for the shards of any stream. */
const largeHeap: Patch[string] = { resources: { memory: "128Gi" } };

function receiver(values: Patch[string]): Patch {
  return centre({ "thanos-receiver": values });
}

function caches(store: Patch[string], frontend: Patch[string] = {}): Patch {
  return centre({ "thanos-store": store, "thanos-query": { frontend } });
}

function retention(values: Patch[string]): Patch {
  return { [fleet]: { retention: values } };
}

function rotating(certificates: Patch[string]): Patch {
  return centre({ certificates });
}

function needs(values: Patch[string]): Patch {
  return { [fleet]: { prerequisites: values } };
}

/** Where Cilium announces an Ingress, and nothing is a Gateway. */
const withoutGateway: Patch = centre({ exposure: { kind: "loadBalancer", ingressAddress: "192.168.101.211" } });

const next = "monitoring-ca-2";

/** Workloads that want a node for each pod; three nodes of the centre take pods. */
const spread = ["thanos-receiver", "thanos-query", "thanos-store", "thanos-ruler", "alertmanager", "opensearch"];

export const centres: RuleCases = {
  capacity: [
    [
      "the three clusters that send the most",
      {
        ...receiver({ storage: { size: "5Gi" } }),
        [edge]: { seriesBudget: 70_000, decommission: true },
        [otherEdge]: { seriesBudget: 21_000 },
        ...newEdge("cluster-05", { seriesBudget: 30_000 }),
      },
      "ask of thanos-receiver @ cluster-05, cluster-04, cluster-01",
    ],
    [
      "the three clusters that log the most",
      {
        ...centre({ opensearch: { ...(largeHeap as object), storage: { size: "100Gi" } } }),
        [teamEdge]: { logBudget: "600Mi" },
        [edge]: { logBudget: "1Gi", decommission: true },
        [otherEdge]: { logBudget: "700Mi" },
        ...newEdge("cluster-05", { logBudget: "800Mi" }),
      },
      "ask of opensearch @ cluster-05, cluster-04, cluster-02, cluster-01",
    ],
    [
      "a log cut so that it reaches back as far as an outage lasts",
      { [edge]: { outageBudget: "4h", "prometheus-agent": { walTruncateFrequency: "2h" } } },
    ],
    [
      "an outage a minute longer",
      { [edge]: { outageBudget: "14401s", "prometheus-agent": { walTruncateFrequency: "2h" } } },
      "the agent's log reaches back 4 hours right after it was cut, less than the 14401s",
    ],
    // 12 h of 1333.33 samples a second of 11 bytes: 633,600,000.
    ["a volume of what the agent's log grows to", { [edge]: { "prometheus-agent": { storage: { size: "618750Ki" } } } }],
    [
      "a kibibyte less",
      { [edge]: { "prometheus-agent": { storage: { size: "618749Ki" } } } },
      "the agent's log grows to 0.59 GiB, more than its volume of 618749Ki",
    ],
    // 8000 samples a second for 72 h of 2 bytes and for 5 h of 11: 5,731,200,000.
    ["a receiver's volume", receiver({ storage: { size: "5596875Ki" } })],
    [
      "a receiver's volume of a kibibyte less",
      receiver({ storage: { size: "5596874Ki" } }),
      "a volume of 5596874Ki is less than the 5.34 GiB that all clusters' budgets ask of thanos-receiver",
    ],
    // 2 × 14 days of 4000 samples a second of 2 bytes.
    ["a compactor's volume", centre({ "thanos-compactor": { storage: { size: "18900000Ki" } } })],
    [
      "a compactor's volume of a kibibyte less",
      centre({ "thanos-compactor": { storage: { size: "18899999Ki" } } }),
      "ask of thanos-compactor",
    ],
    // A hundredth of 60 days of 1,382,400,000 bytes.
    ["a store's volume", centre({ "thanos-store": { storage: { size: "810001Ki" } } })],
    ["a store's volume of a kibibyte less", centre({ "thanos-store": { storage: { size: "809999Ki" } } }), "ask of thanos-store"],
    // 2 × 1.1 × (90 + 15) × 2 / 3 / 0.85 GiB = 189,977,298.8 KiB.
    ["OpenSearch's volume", centre({ opensearch: { storage: { size: "189977299Ki" } } })],
    [
      "OpenSearch's volume of a kibibyte less",
      centre({ opensearch: { storage: { size: "189977298Ki" } } }),
      "less than the 181 GiB that all clusters' budgets ask of opensearch",
    ],
    ["an edge's log budget", { [edge]: { logBudget: "50Gi" }, [central]: { opensearch: largeHeap } }, "ask of opensearch"],
    ["log retention", { [fleet]: { retention: { logs: "200d" } }, [central]: { opensearch: largeHeap } }, "ask of opensearch"],
    // 150 MiB, 120,000 series of 6 KiB, and seven databases of 12 MiB.
    ["a receiver's memory", receiver({ resources: { memory: "959616Ki" } })],
    [
      "a receiver's memory of a kibibyte less",
      receiver({ resources: { memory: "959615Ki" } }),
      "959615Ki is less than the 937 MiB that all clusters' budgets ask of each receiver # thanos-receiver.resources.memory",
    ],
    ["a receiver's limit above its request", receiver({ resources: { memory: "512Mi", memoryLimit: "959616Ki" } })],
    [
      "a receiver's limit below that",
      receiver({ resources: { memory: "512Mi", memoryLimit: "959615Ki" } }),
      "959615Ki is less than the 937 MiB # thanos-receiver.resources.memoryLimit",
    ],
    // 32 shards on a node: 25 for each GiB of half the memory.
    ["a heap for its shards", centre({ opensearch: { resources: { memory: "2622Mi" } } })],
    [
      "a heap for a shard less",
      centre({ opensearch: { resources: { memory: "2621Mi" } } }),
      "warning: with one node away each OpenSearch node would hold 32 shards of log streams; OpenSearch advises 31 at most for a heap of 1.28 GiB",
    ],
    // 4 × (248 / 1 + 2) indices with a copy each, on two nodes.
    [
      "as many shards as a node takes",
      {
        ...retention({ logs: "248d" }),
        ...centre({ opensearch: { ...(largeHeap as object), rollover: { age: "1d" }, storage: { size: "9Ti" } } }),
      },
    ],
    [
      "more shards than a node takes",
      {
        ...retention({ logs: "249d" }),
        ...centre({ opensearch: { ...(largeHeap as object), rollover: { age: "1d" }, storage: { size: "9Ti" } } }),
      },
      "would hold 1004 shards of log streams, and refuses more than 1000",
    ],
    [
      "a centre that neither receives nor stores",
      centre({ "thanos-receiver": null, opensearch: null, "thanos-store": null, "thanos-compactor": null }),
    ],
    [
      "clusters without an agent",
      { [fleet]: { "prometheus-agent": null }, [edges]: { "prometheus-agent": null }, [edge]: { outageBudget: "300h" } },
    ],
  ],
  "cache-memory": [
    // Three quarters of a gibibyte: 768 MiB.
    ["a store's caches of three quarters", caches({ indexCacheSize: "250Mi", chunkPoolSize: "518Mi", resources: { memory: "1Gi" } })],
    [
      "a store's caches of a mebibyte more",
      caches({ indexCacheSize: "250Mi", chunkPoolSize: "519Mi", resources: { memory: "1Gi" } }),
      "index cache 250Mi and chunk pool 519Mi take more than three quarters of 1Gi",
    ],
    [
      "a store's limit above its request",
      caches({ indexCacheSize: "250Mi", chunkPoolSize: "1286Mi", resources: { memory: "1Gi", memoryLimit: "2Gi" } }),
    ],
    [
      "a mebibyte more than three quarters of the limit",
      caches({ indexCacheSize: "250Mi", chunkPoolSize: "1287Mi", resources: { memory: "1Gi", memoryLimit: "2Gi" } }),
      "three quarters of 2Gi",
    ],
    ["a frontend's cache of three quarters", caches({}, { cacheSize: "300Mi", resources: { memory: "400Mi" } })],
    [
      "a frontend's cache of a mebibyte more",
      caches({}, { cacheSize: "301Mi", resources: { memory: "400Mi" } }),
      "a cache of 301Mi takes more than three quarters of 400Mi",
    ],
    ["a frontend's limit above its request", caches({}, { cacheSize: "600Mi", resources: { memory: "400Mi", memoryLimit: "800Mi" } })],
    [
      "a mebibyte more than three quarters of that",
      caches({}, { cacheSize: "601Mi", resources: { memory: "400Mi", memoryLimit: "800Mi" } }),
      "three quarters of 800Mi",
    ],
    ["a centre without both", centre({ "thanos-store": null, "thanos-query": null, grafana: null, "thanos-ruler": null })],
  ],
  "certificate-rotation": [
    ["a phase without another CA", rotating({ rotation: { phase: "prepare" } }), "no Secret is named for the next CA"],
    ["another CA without a phase", rotating({ rotation: { nextCaSecretName: next } }), "the phase is none"],
    [
      "a phase where nothing is issued",
      rotating({ source: "existing", rotation: { phase: "issue", nextCaSecretName: next } }),
      "come from elsewhere",
    ],
    [
      "the same CA twice",
      rotating({ rotation: { phase: "issue", nextCaSecretName: "monitoring-ca" } }),
      "monitoring-ca is the Secret of two things",
    ],
    [
      "a receiver's Secret as CA",
      rotating({ rotation: { phase: "issue", nextCaSecretName: "thanos-receiver-tls" } }),
      "thanos-receiver-tls is the Secret of two",
    ],
    [
      "the Gateway's Secret as CA",
      rotating({ gatewaySecretName: "gateway-tls", rotation: { phase: "issue", nextCaSecretName: "gateway-tls" } }),
      "gateway-tls is the Secret of two",
    ],
    [
      "a CA in its own bundle",
      rotating({ rotation: { phase: "trust", nextCaSecretName: next, bundleSecretName: next } }),
      `${next} is the Secret of two things`,
    ],
    [
      "the old CA as bundle",
      rotating({ rotation: { phase: "trust", nextCaSecretName: next, bundleSecretName: "monitoring-ca" } }),
      "monitoring-ca is the Secret of two",
    ],
    [
      "a leaf's Secret as bundle",
      rotating({ rotation: { phase: "trust", nextCaSecretName: next, bundleSecretName: "thanos-receiver-tls" } }),
      "of two things",
    ],
    ...["prepare", "trust", "issue"].map((phase): RuleCase => [
      `the phase ${phase} with another CA`,
      rotating({ rotation: { phase, nextCaSecretName: next } }),
    ]),
    ["a renewal just after the beginning", rotating({ duration: "25h", renewBefore: "1499m" })],
    [
      "a renewal at the beginning",
      rotating({ duration: "25h", renewBefore: "25h" }),
      "a certificate of 25h cannot be renewed 25h before its end",
    ],
    ["a client's renewal just after it", rotating({ clientDuration: "720h", clientRenewBefore: "719h" })],
    [
      "a client's renewal at it",
      rotating({ clientDuration: "720h", clientRenewBefore: "720h" }),
      "a certificate of 720h cannot be renewed 720h before its end",
    ],
  ],
  "local-retention": [
    ["six hours", receiver({ retention: "6h" })],
    ["a minute less", receiver({ retention: "359m" }), "local retention 359m is below 6h"],
    ["a centre without receivers", receiver(null)],
  ],
  "node-loss": [
    [
      "more control plane than nodes",
      { [edge]: { nodes: { count: 1, controlPlane: 3 } } },
      "3 nodes of the control plane are more than the 1",
    ],
    ["no node for pods", { [edge]: { nodes: { count: 1 } } }, "no node takes ordinary pods: all 1 are of the control plane"],
    [
      "one node at an edge",
      { [edge]: { nodes: { count: 1, controlPlaneTakesWorkloads: true } } },
      "warning: one node takes all pods: while it is down nothing of this cluster is scraped",
    ],
    [
      "one node in the centre",
      { [first]: { nodes: { count: 2 } } },
      "warning: one node takes all pods: while it is down nothing is received, queried or alerted",
    ],
    [
      "one node in a centre that has no agent",
      { [first]: { nodes: { count: 2 } }, [central]: { "prometheus-agent": null }, [fleet]: { "prometheus-agent": null } },
      "warning: one node takes all pods: while it is down nothing is received, queried or alerted",
    ],
    ["a cluster that is being removed", { [edge]: { nodes: { count: 1 }, decommission: true } }],
    ["two nodes", { [edge]: { nodes: { count: 3 } } }],
    [
      "an edge without an agent",
      { [fleet]: { "prometheus-agent": null }, [edges]: { "prometheus-agent": null }, [edge]: { nodes: { count: 1 } } },
    ],
  ],
  "node-spread": [
    ...spread.flatMap((name): RuleCase[] => [
      [`as many pods of ${name} as nodes`, centre({ [name]: { replicas: 3 } })],
      [`a pod more of ${name}`, centre({ [name]: { replicas: 4 } }), `warning: 4 pods of ${name} share 3 schedulable nodes`],
    ]),
    [
      "two nodes",
      { [first]: { nodes: { count: 3 } } },
      "warning: 3 pods of thanos-receiver share 2",
      "warning: 3 pods of opensearch share 2",
    ],
    ["one node", { [first]: { nodes: { count: 2 } } }],
    ["a centre without some of them", { [first]: { nodes: { count: 3 } }, ...centre({ "thanos-receiver": null, opensearch: null }) }],
  ],
  prerequisites: [
    ["Cilium for one Gateway", needs({ cilium: "1.20.0" })],
    ["Cilium before that", needs({ cilium: "1.19.9" }), "one Gateway serves TLS on two ports: cilium 1.19.9 is too old"],
    ["Cilium for policies", { ...needs({ cilium: "1.18.0" }), ...withoutGateway }],
    [
      "Cilium before policies",
      { ...needs({ cilium: "1.17.9" }), ...withoutGateway },
      "policies are rendered as CiliumNetworkPolicy: cilium 1.17.9 is too old",
    ],
    [
      "no version of Cilium",
      { ...needs({ cilium: null }), ...withoutGateway },
      "policies are rendered as CiliumNetworkPolicy, but no version of cilium is declared",
    ],
    ["the Gateway API", needs({ gatewayApi: "1.6.0" })],
    ["the Gateway API before", needs({ gatewayApi: "1.5.9" }), "gatewayApi 1.5.9 is too old"],
    ["no version of the Gateway API", needs({ gatewayApi: null }), "no version of gatewayApi is declared"],
    ["no version where nothing is a Gateway", { ...needs({ gatewayApi: null }), ...withoutGateway }],
    ["cert-manager", needs({ certManager: "1.18.0" })],
    ["cert-manager before", needs({ certManager: "1.17.9" }), "certManager 1.17.9 is too old"],
    ["no version of cert-manager", needs({ certManager: null }), "no version of certManager is declared"],
    ["no version where certificates exist", { ...needs({ certManager: null }), ...rotating({ source: "existing" }) }],
    ["Argo CD", needs({ argocd: "3.2.0" })],
    ["Argo CD before", needs({ argocd: "3.1.9" }), "argocd 3.1.9 is too old"],
    ["no version of Argo CD", needs({ argocd: null }), "no version of argocd is declared"],
    ["an edge on another network", { [edge]: { cni: "other", prerequisites: { cilium: "1.0.0" } } }],
  ],
  "retention-order": [
    ["raw data for 40 hours", retention({ raw: "40h" })],
    ["raw data for a minute less", retention({ raw: "143999s" }), "less than 40h: no 5m blocks could be made"],
    ["5m data for 16 days", retention({ fiveMinutes: "16d" })],
    [
      "5m data for an hour less",
      retention({ fiveMinutes: "383h" }),
      "less than 16d: 5m blocks would be deleted before the 14 days are whole",
    ],
    ["raw data as long as 5m data", retention({ raw: "30d" })],
    ["raw data for an hour longer", retention({ raw: "721h" }), "raw data is kept longer (721h) than its 5m downsampling (30d)"],
    ["5m data as long as 1h data", retention({ fiveMinutes: "180d" })],
    ["5m data for an hour longer", retention({ fiveMinutes: "4321h" }), "5m data is kept longer (4321h) than its 1h downsampling (180d)"],
    ["logs for a day", retention({ logs: "24h" })],
    ["logs for part of a day", retention({ logs: "36h" }), "36h is not a whole number of days"],
    ["an index for part of a day", centre({ opensearch: { rollover: { age: "36h" } } }), "36h is not a whole number of days"],
    ["snapshots for part of a day", centre({ opensearch: { snapshots: { retention: "36h" } } }), "36h is not a whole number of days"],
    ["a centre without logs", centre({ opensearch: null })],
  ],
  "ring-members": [
    ["fewer members than pods", receiver({ replicas: 4, ringMembers: 3 })],
    ["as many members as pods", receiver({ replicas: 4, ringMembers: 4 })],
    ["a member more", receiver({ replicas: 4, ringMembers: 5 }), "the ring has 5 members, but only 4 pods run"],
    ["as many pods as copies", receiver({ replicas: 3 })],
    ["a pod less", receiver({ replicas: 2 }), "3 copies need as many ring members, but there are 2"],
    ["a member less than copies", receiver({ replicas: 3, ringMembers: 2 }), "3 copies need as many ring members, but there are 2"],
    ["a centre without receivers", receiver(null)],
  ],
  "single-compactor": [
    ["a compactor that is paused", centre({ "thanos-compactor": { replicas: 0 } })],
    ["one compactor", centre({ "thanos-compactor": { replicas: 1 } })],
    ["two compactors", centre({ "thanos-compactor": { replicas: 2 } }), "2 compactors on one bucket"],
    ["a centre without one", centre({ "thanos-compactor": null })],
  ],
  "snapshot-image": [
    ["an image without the plugin", centre({ opensearch: { snapshotImage: false } }), "warning: no snapshots are taken"],
    ["a centre without logs", centre({ opensearch: null })],
  ],
  "write-quorum": [
    ["one copy", receiver({ replicationFactor: 1 }), "with 1 copy of each sample the loss of one receiver stops writes"],
    ["two copies, of which one suffices", receiver({ replicationFactor: 2 })],
    ["three copies", receiver({ replicationFactor: 3 })],
    ["two nodes of OpenSearch", centre({ opensearch: { replicas: 2 } }), "2 OpenSearch nodes have no quorum once one is lost"],
    ["three nodes of OpenSearch", centre({ opensearch: { replicas: 3 } })],
    ["a centre without both", centre({ "thanos-receiver": null, opensearch: null })],
  ],
};
