import { agentBacklog, agentMemory, kubernetesPorts } from "@thanos-fleet/fleet";
import { parseDuration } from "@thanos-fleet/schema";
import { joinText } from "@thanos-fleet/template";
import { argocdController, argocdJob, argocdMetricsPort, runsArgocd } from "../src/scraped-argocd.ts";
import type { ClusterContext, ComponentDefinition, DeriveContext, ExpectedSecret, ScrapeTarget } from "../src/component-definition.ts";
import { certificateCopiesJob, certificateEndKey } from "../src/certificate-copies.ts";
import { componentValues } from "../src/component-values.ts";
import { apiServerPorts, endpoints, flowTo, kubeStateMetricsPods } from "../src/endpoints.ts";
import { address, anyPod, entity, flow, workload, type Flow } from "../src/flows.ts";
import { nobody, workloadView } from "../src/workload.ts";
import { keptMetrics } from "./kept-metrics.ts";
import { metricRelabelling } from "./metric-relabelling.ts";
import { scrapeLimits } from "./scrape-limits.ts";
import { copiedCertificates, remoteWriteEndpoint, remoteWriteSecrets } from "./remote-write-endpoint.ts";
import { forcedLabels } from "./reserved-labels.ts";
import { remoteWrites } from "./remote-writes.ts";
import { agentSubjects } from "./rules/agent-subjects.ts";

export type PrometheusAgentView = ReturnType<typeof derive>;

export const prometheusAgentPods = workload("prometheus-agent");
const port = 9090;
const copiesFolder = "/etc/prometheus/copies";

function derive(context: DeriveContext) {
  const values = componentValues(context, "prometheus-agent");
  const { cluster } = context;
  const { "node-exporter": nodeExporter, "kube-state-metrics": kubeStateMetrics } = cluster.values;
  const { ofJob, cadvisor, argocd, annotatedPods } = metricRelabelling(context, values.extraMetrics);
  const base = workloadView(prometheusAgentPods, values.image, context);
  const copies = copiedCertificates(context).map((name) => ({ name, key: certificateEndKey, path: `${name}/${certificateEndKey}` }));
  return {
    ...base,
    user: nobody,
    port,
    modeArgument: modeArgument(values.image.tag),
    reloadArgument: reloadArgument(values.image.tag),
    logLevelArgument: joinText("--log.level=", values.logLevel),
    truncateArgument: `--storage.agent.wal-truncate-frequency=${values.walTruncateFrequency ?? `${agentBacklog(cluster).truncateHours}h`}`,
    flushArgument: `--storage.remote.flush-deadline=${values.queue.flushDeadline}`,
    // Samples and metadata are flushed one after the other, each for the whole deadline.
    gracePeriodSeconds: Math.ceil(2 * parseDuration(values.queue.flushDeadline)) + 30,
    clusterRoleName: "monitoring-prometheus-agent",
    placement: values.placement,
    resources: values.resources,
    memoryLimit: values.resources.memoryLimit ?? `${agentMemory(cluster).mebibytes}Mi`,
    storage: values.storage,
    tls: remoteWriteEndpoint(context),
    // The agent serves the ends of its certificates at /user/<Secret>/, and nothing else of their Secrets.
    copies: copies.length === 0 ? undefined : { folder: copiesFolder, argument: `--web.user-assets=${copiesFolder}`, secrets: copies },
    scrapeInterval: values.scrapeInterval,
    scrapeTimeout: values.scrapeTimeout,
    limits: scrapeLimits(cluster, values.scrapeLimits),
    externalLabels: forcedLabels(context),
    relabelling: { kubelet: ofJob("kubelet"), cadvisor, apiServer: ofJob("kube-apiserver"), argocd, annotatedPods },
    targets: context.scrapeTargets.map((target) => ({ ...scrapeJob(target), relabelling: ofJob(target.job) })),
    nodeExporter: nodeExporter === undefined ? undefined : { address: `$1:${nodeExporter.port}`, relabelling: ofJob("node-exporter") },
    kubeStateMetrics:
      kubeStateMetrics === undefined ? undefined : { port: String(kubeStateMetrics.port), relabelling: ofJob("kube-state-metrics") },
    // The cluster that runs Argo CD scrapes it.
    argocd: runsArgocd(cluster)
      ? { job: argocdJob, namespace: cluster.values.argocd.namespace, port: String(argocdMetricsPort) }
      : undefined,
    hasAnnotatedPods: values.annotatedPods,
    skipsHostNetwork: !values.hostNetworkPods,
    // Pods that have a job of their own would be scraped twice if they also carried the annotation.
    ownNamespaces: "monitoring|monitoring-node",
    remoteWrites: remoteWrites(context),
  };
}

/** Prometheus 2 knew agent mode as a feature; version 3 passes the feature over and would start a whole server. */
function modeArgument(tag: string): string {
  return /^v?2\./.test(tag) ? "--enable-feature=agent" : "--agent";
}

/** Until version 3.12 reloading the configuration was a feature to enable; the flag that replaced it is unknown before. */
function reloadArgument(tag: string): string {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(tag) ?? [];
  return Number(major) > 3 || (Number(major) === 3 && Number(minor) >= 12) ? "--config.auto-reload" : "--enable-feature=auto-reload-config";
}

function scrapeJob({ job, pods, port: targetPort, scheme, path, probe, part }: ScrapeTarget) {
  const own = probe?.name ?? part;
  return {
    // Each probe has a job of its own with its parameters, and each part its path; their series share the label `job`.
    name: own === undefined ? job : `${job}/${own}`,
    namespace: pods.namespace,
    app: pods.app,
    port: String(targetPort),
    scheme: scheme ?? "http",
    path: path ?? "/metrics",
    params: probe === undefined ? undefined : { module: [probe.name], target: [probe.target] },
    probe: probe === undefined ? undefined : { ...probe, job },
    part: part === undefined ? undefined : { name: part, job },
  };
}

function flows(context: ClusterContext & { readonly scrapeTargets: readonly ScrapeTarget[] }): readonly Flow[] {
  const { cluster } = context;
  const nodeExporterPort = cluster.values["node-exporter"]?.port;
  const kubeStateMetrics = cluster.values["kube-state-metrics"];
  const agent = cluster.values["prometheus-agent"];
  const { address: vip, port: remoteWritePort } = cluster.values.remoteWrite;
  return [
    ...onePerPort(context.scrapeTargets).map((target) => flow(prometheusAgentPods, target.pods, target.port)),
    ...(kubeStateMetrics === undefined ? [] : [flow(prometheusAgentPods, kubeStateMetricsPods, kubeStateMetrics.port)]),
    flow(prometheusAgentPods, entity("nodes"), kubernetesPorts.kubelet, ...(nodeExporterPort === undefined ? [] : [nodeExporterPort])),
    flow(prometheusAgentPods, entity("kube-apiserver"), ...apiServerPorts),
    ...(runsArgocd(cluster) ? [flow(prometheusAgentPods, argocdController(cluster), argocdMetricsPort)] : []),
    ...(agent?.annotatedPods === true ? [flow(prometheusAgentPods, anyPod)] : []),
    ...(agent?.annotatedPods === true && agent.hostNetworkPods ? [flow(prometheusAgentPods, entity("nodes"))] : []),
    context.role === "central"
      ? flowTo(prometheusAgentPods, endpoints.remoteWrite)
      : flow(prometheusAgentPods, address(vip), remoteWritePort),
  ];
}

/** Probes are many targets behind one port. */
function onePerPort(targets: readonly ScrapeTarget[]): readonly ScrapeTarget[] {
  return [...new Map(targets.map((target) => [`${target.pods.namespace}/${target.pods.app}:${target.port}`, target])).values()];
}

function secrets(context: ClusterContext): readonly ExpectedSecret[] {
  return remoteWriteSecrets(context);
}

export const prometheusAgent: ComponentDefinition = {
  name: "prometheus-agent",
  order: 130,
  namespace: "monitoring",
  description: "Scrapes the cluster and forwards every sample to Thanos Receive.",
  derive,
  flows,
  secrets,
  scrapeTargets: (context) => [
    { job: "prometheus-agent", pods: prometheusAgentPods, port },
    ...copiedCertificates(context).map((part) => ({
      job: certificateCopiesJob,
      pods: prometheusAgentPods,
      port,
      path: `/user/${part}/${certificateEndKey}`,
      part,
    })),
  ],
  jobs: ["prometheus-agent", "kubelet", "cadvisor", "kube-apiserver"],
  keptMetrics,
  liveFiles: [
    {
      id: "agent-reads-again",
      file: /^prometheus\.yml$/,
      argument: "--config.auto-reload",
      effect: "the agent reads it again by itself (--config.auto-reload)",
      source: "https://prometheus.io/docs/prometheus/latest/feature_flags/#auto-reload-config",
    },
  ],
  appVersion: (context) => componentValues(context, "prometheus-agent").image.tag,
  rules: agentSubjects,
};
