import type { ClusterContext } from "../src/component-definition.ts";
import { keptMetrics } from "../src/kept-metrics.ts";
import type { RelabelStep } from "./relabel-step.ts";
import { renameSteps } from "./reserved-labels.ts";

/** The `metric_relabel_configs` of every job: what it leaves out, and the labels that the platform writes itself. */
export function metricRelabelling(context: ClusterContext, extra: readonly string[]) {
  const renamed = renameSteps(context);
  const keep = (names: readonly string[]): RelabelStep => keepOnly([...names, ...extra]);
  return {
    kubelet: [keep(keptMetrics.kubelet), ...renamed],
    cadvisor: [keep(keptMetrics.cadvisor), ...containers, ...renamed],
    apiServer: [keep(keptMetrics.apiServer), ...renamed],
    nodeExporter: [keep(keptMetrics.nodeExporter), ...renamed],
    kubeStateMetrics: [keep(keptMetrics.kubeStateMetrics), ...renamed],
    argocd: [keepOnly(keptMetrics.argocd), ...renamed],
    components: renamed,
    annotatedPods: renamed,
  };
}

function keepOnly(names: readonly string[]): RelabelStep {
  return { source_labels: ["__name__"], regex: names.join("|"), action: "keep" };
}

const containers: readonly RelabelStep[] = [
  // Series of the pause container and of cgroups above a pod count the same usage once more.
  { source_labels: ["__name__", "container"], regex: "container_(cpu|memory|oom)_.*;(POD)?", action: "drop" },
  { regex: "id|name", action: "labeldrop" },
];
