import { runs, type ExpectedJob } from "../expected-job.ts";
import { names, ofProcess } from "../kept-names.ts";
import { nodeTargets } from "./kubernetes.ts";

/** The job of node-exporter, which listens on each node's own network. */
export const nodeExporterJob: ExpectedJob = {
  job: "node-exporter",
  isThere: runs("node-exporter"),
  discovers: { role: "node" },
  targets: (_sample, { values }) => nodeTargets("node-exporter", "http", `${values["node-exporter"]?.port}/metrics`)(),
  keeps: [
    ...names("node_", "boot_time_seconds cpu_seconds_total scrape_collector_success time_seconds uname_info"),
    ...names("node_disk_", "io_time_seconds_total read_bytes_total written_bytes_total"),
    ...names("node_filefd_", "allocated maximum"),
    ...names("node_filesystem_", "avail_bytes files files_free readonly size_bytes"),
    ...names("node_load", "1 5 15"),
    ...names("node_md_", "disks disks_required"),
    ...names("node_memory_", "Buffers_bytes Cached_bytes MemAvailable_bytes MemFree_bytes MemTotal_bytes SwapFree_bytes SwapTotal_bytes"),
    ...names("node_network_receive_", "bytes_total drop_total errs_total"),
    ...names("node_network_transmit_", "bytes_total drop_total errs_total"),
    ...names("node_", "network_up nf_conntrack_entries nf_conntrack_entries_limit"),
    ...names("node_pressure_", "cpu_waiting_seconds_total io_waiting_seconds_total memory_waiting_seconds_total"),
    ...names("node_timex_", "maxerror_seconds offset_seconds sync_status"),
    ...names("node_vmstat_", "oom_kill pgmajfault"),
    ...ofProcess,
  ],
  why: "found by the nodes, since each has one; the kubelet's port is replaced by its own",
};
