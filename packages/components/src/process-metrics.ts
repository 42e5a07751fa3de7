/** What the client libraries of Go and C++ say of their own process, as far as rules and dashboards ask for it. */
export const processMetrics = [
  "process_cpu_seconds_total",
  "process_max_fds",
  "process_open_fds",
  "process_resident_memory_bytes",
  "process_start_time_seconds",
];
