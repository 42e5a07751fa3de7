import { follows, form, is, logLevel, type ArgumentTable } from "../src/expected/argument-rule.ts";
import { exporterPage } from "../src/expected/expected-probes.ts";
import { nobody } from "../src/expected/expected-shape.ts";
import { none } from "../src/expected/expected-workload.ts";
import { row } from "../src/expected/expected-flow.ts";
import { names, ofProcess } from "../src/expected/kept-names.ts";
import type { ExpectedComponent } from "../src/expected/expected-component.ts";

const devicesOfPods = /^\^\((?:[\w-]+\|)*veth(?:\|[\w-]+)*\|lo\$\)\.\*$/;

const nodeExporter: ArgumentTable = [
  form("--collector.netdev.device-exclude", devicesOfPods, "each pod has a device, and each device many series"),
  form("--collector.netclass.ignored-devices", devicesOfPods, "each pod has a device, and each device many series"),
  is("--path.procfs", "/host/proc", "figures of the node, not of the container"),
  is("--path.sysfs", "/host/sys", "figures of the node, not of the container"),
  is("--path.rootfs", "/host/root", "file systems of the node, not of the container"),
  is("--path.udev.data", "/host/root/run/udev/data", "names of the node's disks"),
  follows(
    "--web.listen-address",
    ({ cluster }) => `[$(HOST_IP)]:${cluster.values["node-exporter"]?.port ?? ""}`,
    "the node's own address alone, not every one it has",
  ),
  is("HOST_IP", "field status.hostIP", "the node's own address"),
  logLevel("--log.level"),
];

/** What rules and dashboards ask for, and the few beside that people look at first. */
const keeps = [
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
];

export const expected: ExpectedComponent = {
  apps: {
    "node-exporter": {
      arguments: nodeExporter,
      workload: { kind: "DaemonSet", replicas: none, replaces: "10% missing", why: "a fleet's nodes are not replaced one by one" },
      probes: { readiness: exporterPage("/"), liveness: exporterPage("/") },
      shape: {
        ...nobody,
        ownsVolumes: false,
        isOnHost: true,
        hostPaths: ["/proc", "/sys", "/"],
        image: ({ values }) => values["node-exporter"]?.image,
        resources: ({ values }) => values["node-exporter"]?.resources,
      },
      listeners: ({ values }) => [{ port: values["node-exporter"]?.port ?? 9100, speaks: "http", why: "metrics of the node" }],
      paths: [
        { where: "--path.procfs", kind: "node", isWritten: false, why: "the node's processes" },
        { where: "--path.sysfs", kind: "node", isWritten: false, why: "the node's devices" },
        { where: "--path.rootfs", kind: "node", isWritten: false, why: "the node's file systems" },
      ],
      exceptions: {
        allowed: ["hostNetwork", "hostPID", "hostPath", "hostPort"],
        why: "it measures the node, which it sees only in the node's own network and process namespaces and file systems",
      },
    },
  },
  flows: ({ values }) => [row("prometheus-agent", "node-exporter", "metrics of the nodes", values["node-exporter"]?.port ?? 9100)],
  namespace: "monitoring-node",
  scrapes: () => [
    {
      job: "node-exporter",
      isOnNodes: true,
      port: ({ values }) => values["node-exporter"]?.port ?? 9100,
      keeps,
      why: "found by the nodes, since each has one; the kubelet's port is replaced by its own",
    },
  ],
};
