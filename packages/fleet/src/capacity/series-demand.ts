import type { Cluster } from "../fleet.ts";
import { agentBacklog } from "./agent-backlog.ts";

/** Series that one job's targets bring. */
export interface JobSeries {
  readonly job: string;
  readonly series: number;
  readonly formula: string;
}

/**
 * Series of what is kept of each program (packages/render, kept-metrics.ts). Counted: an API server of Kubernetes 1.34.4 with
 * its controllers exposes 18,063 series, 340 kept; custom resources and more clients multiply what has a resource and a verb,
 * so it is taken three times. The others are counts of the kept metrics by their labels: 22 to a pod's phases,
 * conditions, containers and owner in kube-state-metrics, half a workload's 15, and so on; half as much is added.
 */
export const seriesOf = {
  apiServer: 1000,
  /** Its process and certificates; five a volume, one volume to three pods. */
  kubelet: { each: 20, pod: 2 },
  /** Six a container, one and a half containers a pod. */
  cadvisor: { pod: 9 },
  kubeStateMetrics: { pod: 45, node: 45 },
  /** 16 processors of 8 modes, 10 file systems, 8 disks, 6 devices, and what there is once. */
  nodeExporter: 400,
  /** The agent itself and the exporters' own metrics. */
  agent: 1500,
  /** A pod of Fluent Bit. */
  fluentbit: 150,
  /** A pod of Thanos, Alertmanager, Grafana or OpenSearch's exporter. */
  component: 1500,
} as const;

/** Pods of the centre's own components beside the ones it declares the number of: Grafana, frontend, tenants' Query, exporter, compactor. */
const furtherPods = 7;

/** Once a day every pod is taken to be replaced; its old series stay until the log is cut. */
const replacementsPerDay = 1;

/** What the jobs of a cluster's agent bring, but for annotated pods, which nobody can foresee. */
export function seriesDemand(cluster: Cluster): { readonly jobs: readonly JobSeries[]; readonly ended: number; readonly total: number } {
  const { count, controlPlane, podsPerNode } = cluster.values.nodes;
  const pods = count * podsPerNode;
  const { kubelet, cadvisor, kubeStateMetrics, nodeExporter } = seriesOf;
  const jobs: JobSeries[] = [
    job("kube-apiserver", controlPlane * seriesOf.apiServer, `${controlPlane} × ${seriesOf.apiServer}`),
    job("kubelet", count * kubelet.each + pods * kubelet.pod, `${count} nodes × ${kubelet.each} + ${pods} pods × ${kubelet.pod}`),
    job("cadvisor", pods * cadvisor.pod, `${pods} pods × ${cadvisor.pod}`),
    ...("kube-state-metrics" in cluster.values
      ? [
          job(
            "kube-state-metrics",
            pods * kubeStateMetrics.pod + count * kubeStateMetrics.node,
            `${pods} pods × ${kubeStateMetrics.pod} + ${count} nodes × ${kubeStateMetrics.node}`,
          ),
        ]
      : []),
    ...("node-exporter" in cluster.values ? [job("node-exporter", count * nodeExporter, `${count} nodes × ${nodeExporter}`)] : []),
    ...("fluentbit" in cluster.values ? [job("fluentbit", count * seriesOf.fluentbit, `${count} nodes × ${seriesOf.fluentbit}`)] : []),
    job("prometheus-agent", seriesOf.agent, `${seriesOf.agent}`),
    ...centralJobs(cluster),
  ];
  const ofPods = jobs.filter(({ job: name }) => ["kubelet", "cadvisor", "kube-state-metrics"].includes(name));
  const ended = Math.ceil((sum(ofPods) * replacementsPerDay * agentBacklog(cluster).truncateHours) / 24);
  return { jobs, ended, total: sum(jobs) + ended };
}

function centralJobs(cluster: Cluster): JobSeries[] {
  if (cluster.role === "edge") return [];
  const { values } = cluster;
  const declared = [values["thanos-receiver"], values["thanos-query"], values["thanos-store"], values["thanos-ruler"], values.alertmanager];
  const pods = declared.reduce((total, component) => total + (component?.replicas ?? 0), 0) + furtherPods;
  return [job("components of the centre", pods * seriesOf.component, `${pods} pods × ${seriesOf.component}`)];
}

function job(name: string, series: number, formula: string): JobSeries {
  return { job: name, series, formula };
}

function sum(jobs: readonly JobSeries[]): number {
  return jobs.reduce((total, { series }) => total + series, 0);
}
