// Generated from the folders of packages/components by `pnpm generate`. Do not edit.
import type { ComponentDefinition } from "../src/component-definition.ts";
import { alertmanager } from "../alertmanager/alertmanager.ts";
import { blackboxExporter } from "../blackbox-exporter/blackbox-exporter.ts";
import { fluentbit } from "../fluentbit/fluentbit.ts";
import { grafana } from "../grafana/grafana.ts";
import { kubeStateMetrics } from "../kube-state-metrics/kube-state-metrics.ts";
import { namespaces } from "../namespaces/namespaces.ts";
import { nodeExporter } from "../node-exporter/node-exporter.ts";
import { opensearch } from "../opensearch/opensearch.ts";
import { platform } from "../platform/platform.ts";
import { prometheusAgent } from "../prometheus-agent/prometheus-agent.ts";
import { thanosCompactor } from "../thanos-compactor/thanos-compactor.ts";
import { thanosQuery } from "../thanos-query/thanos-query.ts";
import { thanosReceiver } from "../thanos-receiver/thanos-receiver.ts";
import { thanosRuler } from "../thanos-ruler/thanos-ruler.ts";
import { thanosStore } from "../thanos-store/thanos-store.ts";

/** Every component, by name. */
export const definitions: readonly ComponentDefinition[] = [
  alertmanager,
  blackboxExporter,
  fluentbit,
  grafana,
  kubeStateMetrics,
  namespaces,
  nodeExporter,
  opensearch,
  platform,
  prometheusAgent,
  thanosCompactor,
  thanosQuery,
  thanosReceiver,
  thanosRuler,
  thanosStore,
];
