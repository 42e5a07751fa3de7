import type { ExpectedShape, ShapeImage as Image, ShapeResources as Resources } from "@thanos-fleet/components/expected";
import { agentMemory, kubeStateMetricsMemory, type CentralCluster, type Cluster } from "@thanos-fleet/fleet";
import { parseDuration } from "@thanos-fleet/schema";

type CentralValues = CentralCluster["values"];

function central<T>(cluster: Cluster, read: (values: CentralValues) => T | undefined): T | undefined {
  return cluster.role === "central" ? read(cluster.values) : undefined;
}

/** A component of the centre, by its name among the values. */
function ofCentre(read: (values: CentralValues) => { readonly image: Image; readonly resources: Resources } | undefined) {
  return {
    image: (cluster: Cluster) => central(cluster, read)?.image,
    resources: (cluster: Cluster) => central(cluster, read)?.resources,
  };
}

/** Thanos' image has no user of its own that no node has; 10001 is a number that none has. */
const thanos = { user: 10_001, ownsVolumes: true, why: "a number that no user of a node has" } as const;
/** `nobody` of Prometheus' images. */
const nobody = { user: 65_534, ownsVolumes: true, why: "the user of its image" } as const;

const query = (cluster: Cluster) => central(cluster, (values) => values["thanos-query"]);
const seconds = (count: number) => () => count;
/** What is asked is answered first, and half a minute is left for the rest. */
const answersFirst = { grace: (cluster: Cluster) => parseDuration(query(cluster)?.timeout ?? "0s") + 30 } as const;

function ofQuery(resources: (values: NonNullable<CentralValues["thanos-query"]>) => Resources): ExpectedShape {
  return {
    ...thanos,
    ...answersFirst,
    image: (cluster) => query(cluster)?.image,
    resources: (cluster) => {
      const found = query(cluster);
      return found === undefined ? undefined : resources(found);
    },
  };
}

const opensearch = { user: 1000, ownsVolumes: true, why: "the user of its image" } as const;
const grafana = { user: 472, ownsVolumes: true, why: "the user of its image" } as const;

const fixed = (cpu: string, memory: string, [request, limit]: readonly [string, string]) => ({
  requests: { cpu, memory, "ephemeral-storage": request },
  limits: { memory, "ephemeral-storage": limit },
});

/** Every workload by its pods' label `app`. */
export const shapesByApp: Readonly<Record<string, ExpectedShape>> = {
  // A receiver writes its head to the bucket before it ends.
  "thanos-receive": { ...thanos, ...ofCentre((values) => values["thanos-receiver"]), grace: seconds(900) },
  "thanos-store": { ...thanos, ...ofCentre((values) => values["thanos-store"]), grace: seconds(120) },
  "thanos-ruler": { ...thanos, ...ofCentre((values) => values["thanos-ruler"]), grace: seconds(120) },
  "thanos-compactor": { ...thanos, ...ofCentre((values) => values["thanos-compactor"]), grace: seconds(300) },
  "thanos-query": ofQuery(({ resources }) => resources),
  "thanos-query-frontend": ofQuery(({ frontend }) => frontend.resources),
  "thanos-query-login": ofQuery(({ frontend }) => frontend.resources),
  "thanos-query-rulers": ofQuery(({ rulers }) => rulers.resources),
  "thanos-query-tenants": ofQuery(({ tenants }) => tenants.resources),
  "prometheus-agent": {
    ...nobody,
    hasToken: true,
    image: ({ values }) => values["prometheus-agent"]?.image,
    resources: (cluster) => {
      const resources = cluster.values["prometheus-agent"]?.resources;
      return resources === undefined ? undefined : { memoryLimit: `${agentMemory(cluster).mebibytes}Mi`, ...resources };
    },
    // Samples and metadata are flushed one after the other.
    grace: ({ values }) => Math.ceil(2 * parseDuration(values["prometheus-agent"]?.queue.flushDeadline ?? "0s")) + 30,
  },
  alertmanager: { ...nobody, ...ofCentre((values) => values.alertmanager), grace: seconds(60) },
  grafana: { ...grafana, ...ofCentre((values) => values.grafana), scratch: () => 256 },
  "grafana-organizations": {
    ...grafana,
    ...ofCentre((values) => values.grafana),
    account: "grafana",
    fixed: fixed("50m", "64Mi", ["16Mi", "128Mi"]),
  },
  opensearch: {
    ...opensearch,
    ...ofCentre((values) => values.opensearch),
    // Its temporary files, and two GiB of logs and of dumps.
    scratch: () => 64 + 2 * 1024,
    grace: seconds(300),
  },
  "opensearch-bootstrap": {
    ...opensearch,
    ...ofCentre((values) => values.opensearch),
    account: "opensearch",
    fixed: fixed("100m", "512Mi", ["64Mi", "512Mi"]),
  },
  "opensearch-exporter": { ...nobody, ...ofCentre((values) => values.opensearch?.exporter) },
  "kube-state-metrics": {
    ...nobody,
    hasToken: true,
    image: ({ values }) => values["kube-state-metrics"]?.image,
    resources: (cluster) => {
      const resources = cluster.values["kube-state-metrics"]?.resources;
      return resources === undefined ? undefined : { memoryLimit: `${kubeStateMetricsMemory(cluster)}Mi`, ...resources };
    },
  },
  "node-exporter": {
    ...nobody,
    ownsVolumes: false,
    isOnHost: true,
    hostPaths: ["/proc", "/sys", "/"],
    image: ({ values }) => values["node-exporter"]?.image,
    resources: ({ values }) => values["node-exporter"]?.resources,
  },
  fluentbit: {
    user: 0,
    ownsVolumes: false,
    hasToken: true,
    hostPaths: ["/var/log", "/var/lib/fluentbit"],
    image: ({ values }) => values.fluentbit?.image,
    resources: ({ values }) => values.fluentbit?.resources,
    grace: seconds(30),
    why: "container logs belong to root",
  },
};
