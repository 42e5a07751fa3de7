// Generated from the folders of packages/components by `pnpm generate`. Do not edit.
export { thanos } from "../src/tools/thanos.ts";
export { alertmanager } from "../alertmanager/tools/alertmanager.ts";
export { amtool } from "../alertmanager/tools/amtool.ts";
export { blackboxExporter } from "../blackbox-exporter/tools/blackbox-exporter.ts";
export { kubeStateMetrics } from "../kube-state-metrics/tools/kube-state-metrics.ts";
export { nodeExporter } from "../node-exporter/tools/node-exporter.ts";
export { elasticsearchExporter } from "../opensearch/tools/elasticsearch-exporter.ts";
export { prometheus } from "../prometheus-agent/tools/prometheus.ts";
export { promtool } from "../prometheus-agent/tools/promtool.ts";
