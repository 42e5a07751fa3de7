/** Names that begin alike: `names("node_load", "1 5 15")`. */
export function names(beginning: string, ends: string): readonly string[] {
  return ends
    .trim()
    .split(/\s+/)
    .map((end) => beginning + end);
}

/** What every Go and C++ client library says of its own process. */
export const ofProcess = names("process_", "cpu_seconds_total max_fds open_fds resident_memory_bytes start_time_seconds");
