import type { ComponentDefinition } from "../component-definition.ts";
import { alertmanager } from "./alertmanager.ts";
import { fluentbit } from "./fluentbit.ts";
import { grafana } from "./grafana.ts";
import { kubeStateMetrics } from "./kube-state-metrics.ts";
import { namespaces } from "./namespaces.ts";
import { nodeExporter } from "./node-exporter.ts";
import { opensearch } from "./opensearch.ts";
import { platform } from "./platform.ts";
import { prometheusAgent } from "./prometheus-agent.ts";
import { thanosCompactor } from "./thanos-compactor.ts";
import { thanosQuery } from "./thanos-query.ts";
import { thanosReceiver } from "./thanos-receiver.ts";
import { thanosRuler } from "./thanos-ruler.ts";
import { thanosStore } from "./thanos-store.ts";

/** Every component, in the order in which outputs list them. */
export const components: readonly ComponentDefinition[] = [
  namespaces,
  platform,
  thanosReceiver,
  thanosStore,
  alertmanager,
  thanosQuery,
  thanosCompactor,
  thanosRuler,
  opensearch,
  grafana,
  kubeStateMetrics,
  nodeExporter,
  prometheusAgent,
  fluentbit,
];
