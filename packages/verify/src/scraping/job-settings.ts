import type { Cluster } from "@thanos-fleet/fleet";
import { parseDuration } from "@thanos-fleet/schema";
import type { ExpectedJob } from "./expected-job.ts";

/** Bytes of the largest answer of a program that the platform knows: an API server's, before anything is dropped of it. */
const largestKnownAnswer = 128 * 2 ** 20;

/** What Prometheus does by default, by the names of its documentation; a job that differs says so in its row. */
const defaults = {
  always_scrape_classic_histograms: false,
  convert_classic_histograms_to_nhcb: false,
  enable_compression: true,
  enable_http2: true,
  extra_scrape_metrics: false,
  follow_redirects: true,
  honor_timestamps: true,
  metric_name_escaping_scheme: "allow-utf-8",
  metric_name_validation_scheme: "utf8",
  metrics_path: "/metrics",
  scheme: "http",
  scrape_native_histograms: false,
  scrape_protocols: ["OpenMetricsText1.0.0", "OpenMetricsText0.0.1", "PrometheusText1.0.0", "PrometheusText0.0.4"],
  track_timestamps_staleness: false,
};

/** Every setting of a job but its relabelling, which samples show. A scrape over its limits brings nothing. */
export function jobSettings({ job, discovers, settings }: ExpectedJob, cluster: Cluster): Readonly<Record<string, unknown>> {
  const agent = cluster.values["prometheus-agent"];
  const namespaces = discovers.namespaces?.(cluster);
  return {
    ...defaults,
    job_name: job,
    scrape_interval: parseDuration(agent?.scrapeInterval ?? "0s"),
    scrape_timeout: parseDuration(agent?.scrapeTimeout ?? "0s"),
    sample_limit: cluster.values.seriesBudget,
    body_size_limit: largestKnownAnswer,
    label_limit: agent?.scrapeLimits.labels,
    label_name_length_limit: agent?.scrapeLimits.labelNameLength,
    label_value_length_limit: agent?.scrapeLimits.labelValueLength,
    kubernetes_sd_configs: [
      {
        enable_http2: true,
        follow_redirects: true,
        kubeconfig_file: "",
        role: discovers.role,
        // Of what lies in other namespaces the agent hears nothing, which spares it and the API server the work.
        ...(namespaces === undefined ? {} : { namespaces: { names: namespaces, own_namespace: false } }),
      },
    ],
    ...settings?.(cluster),
  };
}
