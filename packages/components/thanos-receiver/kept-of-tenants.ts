/**
 * What is kept of the metrics that a receiver has for each tenant: what rules, dashboards and runbooks ask for. It exposes
 * 188 series a tenant (Thanos 0.42.5), or 239 where tenants are told by a header; these are 15, or 37, and the limits it has.
 */
export const keptOfTenants: readonly string[] = [
  "http_request_duration_seconds_bucket",
  "http_requests_total",
  "prometheus_tsdb_blocks_loaded",
  "prometheus_tsdb_compactions_failed_total",
  "prometheus_tsdb_head_max_time",
  "prometheus_tsdb_head_min_time",
  "prometheus_tsdb_head_samples_appended_total",
  "prometheus_tsdb_head_series",
  "prometheus_tsdb_out_of_bound_samples_total",
  "prometheus_tsdb_out_of_order_samples_total",
  "prometheus_tsdb_too_old_samples_total",
  "thanos_receive_head_series_limit",
  "thanos_receive_head_series_limited_requests_total",
  "thanos_receive_write_limits",
  "thanos_receive_write_limits_hit_count",
  "thanos_receive_write_samples_sum",
  "thanos_receive_write_timeseries_count",
  "thanos_shipper_upload_failures_total",
  "thanos_shipper_uploads_total",
];
