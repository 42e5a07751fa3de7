// Generated from the folders of packages/components by `pnpm generate`. Do not edit.
import type { ExpectedComponent } from "../src/expected/expected-component.ts";
import { expected as alertmanager } from "../alertmanager/expected.ts";
import { expected as blackboxExporter } from "../blackbox-exporter/expected.ts";
import { expected as fluentbit } from "../fluentbit/expected.ts";
import { expected as grafana } from "../grafana/expected.ts";
import { expected as kubeStateMetrics } from "../kube-state-metrics/expected.ts";
import { expected as nodeExporter } from "../node-exporter/expected.ts";
import { expected as opensearch } from "../opensearch/expected.ts";
import { expected as platform } from "../platform/expected.ts";
import { expected as prometheusAgent } from "../prometheus-agent/expected.ts";
import { expected as thanosCompactor } from "../thanos-compactor/expected.ts";
import { expected as thanosQuery } from "../thanos-query/expected.ts";
import { expected as thanosReceiver } from "../thanos-receiver/expected.ts";
import { expected as thanosRuler } from "../thanos-ruler/expected.ts";
import { expected as thanosStore } from "../thanos-store/expected.ts";

/** The rows that each component is judged against, by its name. */
export const expectedByComponent: Readonly<Record<string, ExpectedComponent>> = {
  "alertmanager": alertmanager,
  "blackbox-exporter": blackboxExporter,
  "fluentbit": fluentbit,
  "grafana": grafana,
  "kube-state-metrics": kubeStateMetrics,
  "node-exporter": nodeExporter,
  "opensearch": opensearch,
  "platform": platform,
  "prometheus-agent": prometheusAgent,
  "thanos-compactor": thanosCompactor,
  "thanos-query": thanosQuery,
  "thanos-receiver": thanosReceiver,
  "thanos-ruler": thanosRuler,
  "thanos-store": thanosStore,
};
