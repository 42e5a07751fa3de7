import { kubeStateMetricsMemory, kubeStateMetricsTelemetryPort as telemetryPort } from "@thanos-fleet/fleet";
import type { ComponentDefinition, DeriveContext } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import { apiServerPorts, kubeStateMetricsPods } from "../src/endpoints.ts";
import { entity, flow } from "../src/flows.ts";
import { nobody, workloadView } from "../src/workload.ts";
import { keptMetrics } from "./kept-metrics.ts";
import { kubernetesRules } from "./rules/kubernetes-rules.ts";

export type KubeStateMetricsView = ReturnType<typeof derive>;

/** API group of every resource that a collector may watch; the core group is the empty one. */
const groups: Readonly<Record<string, string>> = {
  certificatesigningrequests: "certificates.k8s.io",
  cronjobs: "batch",
  daemonsets: "apps",
  deployments: "apps",
  endpointslices: "discovery.k8s.io",
  horizontalpodautoscalers: "autoscaling",
  ingresses: "networking.k8s.io",
  jobs: "batch",
  leases: "coordination.k8s.io",
  limitranges: "",
  mutatingwebhookconfigurations: "admissionregistration.k8s.io",
  namespaces: "",
  networkpolicies: "networking.k8s.io",
  nodes: "",
  persistentvolumeclaims: "",
  persistentvolumes: "",
  poddisruptionbudgets: "policy",
  pods: "",
  replicasets: "apps",
  replicationcontrollers: "",
  resourcequotas: "",
  services: "",
  statefulsets: "apps",
  storageclasses: "storage.k8s.io",
  validatingwebhookconfigurations: "admissionregistration.k8s.io",
  volumeattachments: "storage.k8s.io",
};

function derive(context: DeriveContext) {
  const values = componentValues(context, "kube-state-metrics");
  const collectors = [...values.collectors].sort();
  // Made and held for every object, so series that are not kept are not created.
  const extra = context.cluster.values["prometheus-agent"]?.extraMetrics ?? [];
  const metrics = [...keptMetrics, ...extra.filter((name) => name.startsWith("kube_"))];
  return {
    ...workloadView(kubeStateMetricsPods, values.image, context),
    clusterRoleName: "monitoring-kube-state-metrics",
    user: nobody,
    port: values.port,
    telemetryPort,
    portArgument: `--port=${values.port}`,
    telemetryPortArgument: `--telemetry-port=${telemetryPort}`,
    resourcesArgument: `--resources=${collectors.join(",")}`,
    metricsArgument: `--metric-allowlist=${metrics.map((name) => `^${name}$`).join(",")}`,
    rules: clusterRoleRules(collectors),
    placement: values.placement,
    resources: values.resources,
    memoryLimit: values.resources.memoryLimit ?? `${kubeStateMetricsMemory(context.cluster)}Mi`,
  };
}

/** What is watched may be listed and watched, and nothing else: one rule a group. */
function clusterRoleRules(collectors: readonly string[]) {
  const byGroup = Map.groupBy(collectors, (collector) => {
    const group = groups[collector];
    if (group === undefined) throw new Error(`the API group of ${collector} is unknown`);
    return group;
  });
  return [...byGroup]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, resources]) => ({ apiGroups: [group], resources, verbs: ["list", "watch"] }));
}

export const kubeStateMetrics: ComponentDefinition = {
  name: "kube-state-metrics",
  order: 110,
  namespace: "monitoring",
  description: "The state of Kubernetes objects as metrics.",
  derive,
  flows: () => [flow(kubeStateMetricsPods, entity("kube-apiserver"), ...apiServerPorts)],
  // The objects' metrics have a scrape job of their own, since they must keep the labels of what they describe.
  scrapeTargets: () => [{ job: "kube-state-metrics-telemetry", pods: kubeStateMetricsPods, port: telemetryPort }],
  jobs: ["kube-state-metrics", "kube-state-metrics-telemetry"],
  keptMetrics: { "kube-state-metrics": keptMetrics },
  appVersion: (context) => componentValues(context, "kube-state-metrics").image.tag,
  rules: () => [{ subject: "kubernetes", order: 160, groups: kubernetesRules }],
};
