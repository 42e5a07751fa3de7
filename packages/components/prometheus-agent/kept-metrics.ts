import { processMetrics } from "../src/process-metrics.ts";

/**
 * What is kept of Kubernetes' own jobs: what rules and dashboards ask for, and the few beside that people look at first. An
 * API server of Kubernetes 1.34.4 with its controllers and 35 pods exposes 24,072 series, of which 432 are kept.
 */
export const keptMetrics = {
  "kube-apiserver": [
    "aggregator_unavailable_apiservice",
    "apiserver_client_certificate_expiration_seconds_bucket",
    "apiserver_client_certificate_expiration_seconds_count",
    "apiserver_current_inflight_requests",
    "apiserver_request_total",
    "etcd_request_errors_total",
    "etcd_requests_total",
    ...processMetrics,
  ],
  kubelet: [
    "kubelet_certificate_manager_client_expiration_renew_errors",
    "kubelet_certificate_manager_client_ttl_seconds",
    "kubelet_certificate_manager_server_ttl_seconds",
    "kubelet_running_pods",
    "kubelet_server_expiration_renew_errors",
    "kubelet_volume_stats_available_bytes",
    "kubelet_volume_stats_capacity_bytes",
    "kubelet_volume_stats_inodes",
    "kubelet_volume_stats_inodes_free",
    "kubelet_volume_stats_used_bytes",
    ...processMetrics,
  ],
  cadvisor: [
    "container_cpu_cfs_periods_total",
    "container_cpu_cfs_throttled_periods_total",
    "container_cpu_usage_seconds_total",
    "container_memory_rss",
    "container_memory_working_set_bytes",
    "container_oom_events_total",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Two series an Application, and few more; the rest of Argo CD's counts requests by kind, and grows with the clusters. */
export const keptOfArgocd = ["argocd_app_info", "argocd_app_sync_total"] as const;
