import type { Cluster } from "@thanos-fleet/fleet";

/** What a workload keeps, and how its pods are replaced. */
export interface ExpectedWorkload {
  readonly kind: "StatefulSet" | "Deployment" | "DaemonSet";
  /** How many pods, as the values have it; of a DaemonSet none. */
  replicas(cluster: Cluster): number | undefined;
  /** The claim that outlives its pods. */
  readonly keeps?: { readonly claim: string; readonly component: string };
  /** `Parallel` starts all pods at once; `Recreate` ends the old pod first; numbers are those that may be missing and be more. */
  readonly replaces: "OrderedReady" | "Parallel" | "Recreate" | "1 missing, 0 more" | "10% missing";
  readonly why: string;
}

const one = (): number => 1;
const none = (): undefined => undefined;

type CentralValues = Extract<Cluster, { role: "central" }>["values"];

function ofCentre(read: (values: CentralValues) => number | undefined): ExpectedWorkload["replicas"] {
  return (cluster) => (cluster.role === "central" ? read(cluster.values) : undefined);
}

const surgeless = "with required anti-affinity a pod more may find no node";

/** Every workload that serves, by its pods' label `app`. */
export const workloadsByApp: Readonly<Record<string, ExpectedWorkload>> = {
  "thanos-receive": {
    kind: "StatefulSet",
    replicas: ofCentre((values) => values["thanos-receiver"]?.replicas),
    keeps: { claim: "data", component: "thanos-receiver" },
    replaces: "Parallel",
    why: "after a power cut receivers wait for each other, so none may wait for another's start",
  },
  "thanos-store": {
    kind: "StatefulSet",
    replicas: ofCentre((values) => values["thanos-store"]?.replicas),
    keeps: { claim: "data", component: "thanos-store" },
    replaces: "Parallel",
    why: "stores do not know each other",
  },
  "thanos-ruler": {
    kind: "StatefulSet",
    replicas: ofCentre((values) => values["thanos-ruler"]?.replicas),
    keeps: { claim: "data", component: "thanos-ruler" },
    replaces: "Parallel",
    why: "Rulers do not know each other",
  },
  "thanos-compactor": {
    kind: "StatefulSet",
    replicas: one,
    keeps: { claim: "data", component: "thanos-compactor" },
    replaces: "OrderedReady",
    why: "two compactors on one bucket destroy blocks",
  },
  alertmanager: {
    kind: "StatefulSet",
    replicas: ofCentre((values) => values.alertmanager?.replicas),
    keeps: { claim: "data", component: "alertmanager" },
    replaces: "OrderedReady",
    why: "the second takes over silences from the first",
  },
  opensearch: {
    kind: "StatefulSet",
    replicas: ofCentre((values) => values.opensearch?.replicas),
    keeps: { claim: "data", component: "opensearch" },
    replaces: "Parallel",
    why: "a first election needs most nodes at once",
  },
  "prometheus-agent": {
    kind: "StatefulSet",
    replicas: one,
    keeps: { claim: "data", component: "prometheus-agent" },
    replaces: "OrderedReady",
    why: "two agents would write every sample twice",
  },
  "thanos-query": {
    kind: "Deployment",
    replicas: ofCentre((values) => values["thanos-query"]?.replicas),
    replaces: "1 missing, 0 more",
    why: surgeless,
  },
  "thanos-query-frontend": {
    kind: "Deployment",
    replicas: ofCentre((values) => values["thanos-query"]?.frontend.replicas),
    replaces: "1 missing, 0 more",
    why: surgeless,
  },
  "thanos-query-login": {
    kind: "Deployment",
    replicas: ofCentre((values) => values["thanos-query"]?.login.replicas),
    replaces: "1 missing, 0 more",
    why: surgeless,
  },
  "thanos-query-rulers": {
    kind: "Deployment",
    replicas: ofCentre((values) => values["thanos-query"]?.rulers.replicas),
    replaces: "1 missing, 0 more",
    why: surgeless,
  },
  "thanos-query-tenants": {
    kind: "Deployment",
    replicas: ofCentre((values) => values["thanos-query"]?.tenants.replicas),
    replaces: "1 missing, 0 more",
    why: surgeless,
  },
  grafana: { kind: "Deployment", replicas: one, replaces: "Recreate", why: "its claim is for one pod at a time" },
  "opensearch-exporter": { kind: "Deployment", replicas: one, replaces: "Recreate", why: "two would report every figure twice" },
  "kube-state-metrics": { kind: "Deployment", replicas: one, replaces: "Recreate", why: "two would report every object twice" },
  "node-exporter": { kind: "DaemonSet", replicas: none, replaces: "10% missing", why: "a fleet's nodes are not replaced one by one" },
  fluentbit: { kind: "DaemonSet", replicas: none, replaces: "10% missing", why: "a fleet's nodes are not replaced one by one" },
};
