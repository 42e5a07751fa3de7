import type { Cluster } from "./fleet.ts";

/**
 * Memory limit of kube-state-metrics in MiB. It holds every watched object and the text of its metrics: 250 MiB is its own
 * README's general rule, and 128 MiB were passed at 300 pods elsewhere, with all metrics. Taken: 128 MiB and a quarter of one
 * a pod, in steps of 32.
 */
export function kubeStateMetricsMemory({ values: { nodes } }: Cluster): number {
  return Math.ceil((128 + 0.25 * nodes.count * nodes.podsPerNode) / 32) * 32;
}
