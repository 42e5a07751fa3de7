import { componentNames, componentSchemaNode, type ComponentSeries } from "@thanos-fleet/schema";
import type { CentralCluster, Cluster } from "../fleet.ts";
import { sendingTenants } from "../tenants.ts";
import { agentBacklog } from "./agent-backlog.ts";

/** Series that one job's targets bring. */
export interface JobSeries {
  readonly job: string;
  readonly series: number;
  readonly formula: string;
}

/**
 * Series of what is kept of each program (`keptMetrics` of components); components say theirs by
 * `x-series` in their schemas. Measured, with the rendered
 * arguments and through a Prometheus v3.16.0 with the rendered `metric_relabel_configs`; the lab's scenario `kept-series` and
 * packages/verify/test/node-devices.slow.test.ts measure again and hold what they find to these figures:
 *
 * - API server of Kubernetes 1.34.4 with its controllers: 361 of 20,583 series with 8 pods, 432 of 24,072 with 35. Custom
 *   resources and more clients multiply what has a resource and a verb, so it is taken twice and more.
 * - kube-state-metrics 2.20.0: 211 with 8 pods, 932 with 35, so 27 a pod with its workload and claims; half as much is added.
 * - node_exporter 1.12.1: 153 of 570 with 2 processors and 5 devices, the same with 120 devices of pods beside them. 33 more
 *   of each device without the exclusions.
 *
 * - thanos receive 0.42.5: 917 without a tenant, and for each tenant that wrote 15 of 188, or 37 of 239 where tenants are told
 *   by a header; 2 more for each further code that it answered with, or 24 (packages/verify/test/receiver-series.slow.test.ts).
 *   Series are spread over the ring, so every receiver has every tenant.
 *
 * - cAdvisor 0.52.1, its collector with the set of metrics and the labels of Kubernetes 1.34.4's kubelet, fed with 1 to 110 pods
 *   whose containers have a CPU limit: 6 a container of the 67 that it exposes, and none of the 142 of a pod's sandbox and
 *   cgroup or of the node's slices. A container without a limit has 4.
 *
 * A kubelet was not run: its 10 series are its kept metrics, and a volume has five wherever a pod mounts its claim
 * (pkg/kubelet/metrics/collectors/volume_stats.go of Kubernetes 1.34.4). Twice as much is taken of the former. The others are
 * counts of the kept metrics by their labels, as the programs' own sources declare them; half as much is added.
 */
export const seriesOf = {
  apiServer: 1000,
  /** Its process and certificates; five a volume, one volume to three pods. */
  kubelet: { each: 20, pod: 2 },
  /** Six a container, one and a half containers a pod. */
  cadvisor: { pod: 9 },
  /** A pod of Thanos, Alertmanager, Grafana or OpenSearch's exporter. */
  component: 1500,
  /** A tenant in a receiver, answered with four codes and with four limits of its own, by how Receive is told the tenant. */
  receiverTenant: { certificate: 30, none: 120 },
} as const;

/** Pods of the centre's own components beside the ones it declares the number of: Grafana, frontend, tenants' Query, exporter, compactor. */
const furtherPods = 7;

/** Hours after which every pod is taken to be replaced; its old series stay until the log is cut. */
const hoursOfPod = 24;

/** By component, of those that say anything: first what grows with pods, then with nodes. */
const seriesByComponent = new Map(
  componentNames
    .map((name) => [name as string, componentSchemaNode(name).series] as const)
    .filter((entry): entry is [string, ComponentSeries] => entry[1] !== undefined)
    .toSorted(([, a], [, b]) => growth(b) - growth(a)),
);

function growth({ pod = 0, node = 0 }: ComponentSeries): number {
  return pod * 10_000 + node;
}

/**
 * What the jobs of a cluster's agent bring, but for annotated pods, which cannot be foreseen. `clusters` are those of the
 * fleet: all that send are tenants of the centre's receivers.
 */
export function seriesDemand(
  cluster: Cluster,
  clusters: readonly Cluster[],
): { readonly jobs: readonly JobSeries[]; readonly ended: number; readonly total: number } {
  const { count, controlPlane, podsPerNode } = cluster.values.nodes;
  const pods = count * podsPerNode;
  const { kubelet, cadvisor } = seriesOf;
  const jobs: JobSeries[] = [
    job("kube-apiserver", controlPlane * seriesOf.apiServer, `${controlPlane} × ${seriesOf.apiServer}`),
    job("kubelet", count * kubelet.each + pods * kubelet.pod, `${count} nodes × ${kubelet.each} + ${pods} pods × ${kubelet.pod}`),
    job("cadvisor", pods * cadvisor.pod, `${pods} pods × ${cadvisor.pod}`),
    ...componentJobs(cluster),
    ...centralJobs(cluster, clusters),
  ];
  const ofPods = jobs.filter(({ job: name }) => ["kubelet", "cadvisor"].includes(name) || (declaredSeries(name)?.pod ?? 0) > 0);
  const ended = Math.ceil((sum(ofPods) * agentBacklog(cluster).truncateHours) / hoursOfPod);
  return { jobs, ended, total: sum(jobs) + ended };
}

/** What a component says of its series by `x-series`; undefined where it says nothing. */
export function declaredSeries(name: string): ComponentSeries | undefined {
  return seriesByComponent.get(name);
}

function componentJobs({ values }: Cluster): JobSeries[] {
  const { count, podsPerNode } = values.nodes;
  const running = [...seriesByComponent].filter(([name]) => name in values);
  return running.map(([name, { once, pod, node, each = {} }]) => {
    const own = (values as unknown as Record<string, unknown>)[name] as Readonly<Record<string, readonly unknown[]>>;
    const parts = [
      { times: 1, series: once, text: "" },
      { times: count * podsPerNode, series: pod, text: `${count * podsPerNode} pods × ` },
      { times: count, series: node, text: `${count} nodes × ` },
      ...Object.entries(each).map(([list, series]) => {
        const items = own[list]?.length ?? 0;
        return { times: items, series, text: `${items} ${list} × ` };
      }),
    ].filter((part): part is { times: number; series: number; text: string } => part.series !== undefined);
    return job(
      name,
      parts.reduce((total, { times, series }) => total + times * series, 0),
      parts.map(({ text, series }) => `${text}${series}`).join(" + "),
    );
  });
}

function centralJobs(cluster: Cluster, clusters: readonly Cluster[]): JobSeries[] {
  if (cluster.role === "edge") return [];
  const { values } = cluster;
  const declared = [values["thanos-receiver"], values["thanos-query"], values["thanos-store"], values["thanos-ruler"], values.alertmanager];
  const pods = declared.reduce((total, component) => total + (component?.replicas ?? 0), 0) + furtherPods;
  return [
    job("components of the centre", pods * seriesOf.component, `${pods} pods × ${seriesOf.component}`),
    ...tenantJobs(values, sendingTenants(clusters)),
  ];
}

function tenantJobs({ "thanos-receiver": receiver, remoteWrite }: CentralCluster["values"], tenants: number): JobSeries[] {
  if (receiver === undefined) return [];
  const each = seriesOf.receiverTenant[remoteWrite.clientAuthentication];
  return [
    job("tenants in the receivers", receiver.replicas * tenants * each, `${receiver.replicas} receivers × ${tenants} tenants × ${each}`),
  ];
}

function job(name: string, series: number, formula: string): JobSeries {
  return { job: name, series, formula };
}

function sum(jobs: readonly JobSeries[]): number {
  return jobs.reduce((total, { series }) => total + series, 0);
}
