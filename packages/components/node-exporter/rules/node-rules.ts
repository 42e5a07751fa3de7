import { firing } from "../../src/rules/expressions.ts";
import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

const node = 'job="node-exporter"';
// What the kubelet mounts for pods is a volume, of which `volume-rules` tell.
const disk = `${node}, fstype!~"tmpfs|ramfs|overlay|squashfs|iso9660|erofs", mountpoint!~".*/kubelet/(pods|plugins)/.*"`;
const mount = "cluster, node, mountpoint";

/** The machines of all clusters. */
export const nodeRules: readonly RuleGroup[] = [
  {
    name: "node.recording",
    rules: [
      {
        record: "cluster:node_cpu_utilisation:ratio_rate5m",
        expr: `1 - avg by (cluster) (rate(node_cpu_seconds_total{${node}, mode="idle"}[5m]))`,
        meaning: "share of all processors' time that is not idle",
      },
      {
        record: "cluster:node_memory_utilisation:ratio",
        expr: `1 - sum by (cluster) (node_memory_MemAvailable_bytes{${node}}) / sum by (cluster) (node_memory_MemTotal_bytes{${node}})`,
        meaning: "share of all nodes' memory that is not available",
      },
      {
        record: "cluster:node_filesystem_utilisation:max_ratio",
        expr: `max by (cluster) (1 - node_filesystem_avail_bytes{${disk}} / node_filesystem_size_bytes{${disk}})`,
        meaning: "used share of the fullest file system of a node",
      },
    ],
  },
  {
    name: "node.alerts",
    rules: [
      alert("NodeFilesystemFull", "P1", {
        expr: `max by (cluster, node, mountpoint) (1 - node_filesystem_avail_bytes{${disk}} / node_filesystem_size_bytes{${disk}}) > 0.9`,
        for: "10m",
        missed: "the node evicts pods, or logs stop",
        summary: "A node's file system is almost full",
        description: "{{ $labels.mountpoint }} of {{ $labels.node }} in {{ $labels.cluster }} is {{ $value | humanizePercentage }} full.",
      }),
      alert("NodeFilesystemFilling", "P1", {
        expr: `max by (cluster, node, mountpoint) (-predict_linear(node_filesystem_avail_bytes{${disk}}[6h], 86400)) > 0 and on (cluster, node, mountpoint) max by (cluster, node, mountpoint) (1 - node_filesystem_avail_bytes{${disk}} / node_filesystem_size_bytes{${disk}}) > 0.6`,
        for: "1h",
        missed: "the file system is full in a day",
        summary: "A node's file system will be full within a day",
        description:
          "At the pace of the last 6 hours {{ $labels.mountpoint }} of {{ $labels.node }} in {{ $labels.cluster }} lacks {{ $value | humanize1024 }}B a day from now.",
      }),
      alert("NodeInodesLow", "P1", {
        expr: `max by (cluster, node, mountpoint) (1 - node_filesystem_files_free{${disk}} / (node_filesystem_files{${disk}} > 0)) > 0.9`,
        for: "10m",
        missed: "no file can be made, with space left",
        summary: "A node's file system runs out of inodes",
        description:
          "{{ $labels.mountpoint }} of {{ $labels.node }} in {{ $labels.cluster }} has used {{ $value | humanizePercentage }} of its inodes.",
      }),
      alert("NodeFilesystemReadOnly", "P1", {
        expr: `max by (${mount}) (node_filesystem_readonly{${disk}} - (node_filesystem_readonly{${disk}} offset 1d)) > 0 or ${firing("NodeFilesystemReadOnly", mount)} and on (${mount}) max by (${mount}) (node_filesystem_readonly{${disk}}) == 1`,
        for: "1m",
        missed: "what writes there fails; the disk may be dying",
        summary: "A file system became read-only",
        description:
          "{{ $labels.mountpoint }} of {{ $labels.node }} in {{ $labels.cluster }} became read-only (readonly: {{ $value }}), mostly for a disk error.",
      }),
      alert("NodeMemoryLow", "P1", {
        expr: `max by (cluster, node) (1 - node_memory_MemAvailable_bytes{${node}} / node_memory_MemTotal_bytes{${node}}) > 0.95`,
        for: "15m",
        missed: "the kernel kills processes",
        summary: "A node is out of memory",
        description: "{{ $labels.node }} in {{ $labels.cluster }} uses {{ $value | humanizePercentage }} of its memory.",
      }),
      alert("NodeOomKills", "P1", {
        expr: `sum by (cluster, node) (increase(node_vmstat_oom_kill{${node}}[15m])) > 0`,
        for: "0s",
        event: "what was killed is gone; the window is how long it is told",
        missed: "a process on the node was killed for an unknown reason",
        summary: "The kernel killed processes for memory",
        description:
          "On {{ $labels.node }} in {{ $labels.cluster }} the kernel killed about {{ $value | humanize }} processes for want of memory in 15 minutes.",
      }),
      alert("NodeClockUnsynchronised", "P1", {
        expr: `max by (cluster, node) (node_timex_sync_status{${node}}) == 0`,
        for: "30m",
        missed: "the node's clock drifts until its samples are refused",
        summary: "A node's clock follows no source",
        description: "The kernel of {{ $labels.node }} in {{ $labels.cluster }} says its clock is not synchronised (status {{ $value }}).",
      }),
      // Each node against the clock of the agent that scrapes it: tells one wrong clock in a cluster.
      alert("NodeClockSkewed", "P1", {
        expr: `max by (cluster, node) (abs(node_time_seconds{${node}} - timestamp(node_time_seconds{${node}}))) > 5`,
        for: "10m",
        missed: "certificates and samples are judged by a wrong time",
        summary: "A node's clock differs from its cluster's agent",
        description:
          "The clock of {{ $labels.node }} in {{ $labels.cluster }} is {{ $value | humanizeDuration }} off the clock of the node on which the agent runs.",
      }),
      alert("NodeNetworkErrors", "P2", {
        expr: `sum by (cluster, node, device) (rate(node_network_receive_errs_total{${node}}[10m])) + sum by (cluster, node, device) (rate(node_network_transmit_errs_total{${node}}[10m])) > 1`,
        for: "30m",
        missed: "transfers are slow",
        summary: "A network device makes errors",
        description: "{{ $labels.device }} of {{ $labels.node }} in {{ $labels.cluster }} has {{ $value | humanize }} errors a second.",
      }),
      alert("NodeConntrackNearLimit", "P1", {
        expr: `max by (cluster, node) (node_nf_conntrack_entries{${node}} / node_nf_conntrack_entries_limit{${node}}) > 0.8`,
        for: "10m",
        missed: "new connections are refused",
        summary: "A node's connection table is almost full",
        description:
          "{{ $labels.node }} in {{ $labels.cluster }} uses {{ $value | humanizePercentage }} of its connection table; new connections will be refused.",
      }),
      alert("NodeFileDescriptorsLow", "P1", {
        expr: `max by (cluster, node) (node_filefd_allocated{${node}} / node_filefd_maximum{${node}}) > 0.8`,
        for: "15m",
        missed: "no file or connection can be opened",
        summary: "A node runs out of file descriptors",
        description: "{{ $labels.node }} in {{ $labels.cluster }} uses {{ $value | humanizePercentage }} of its file descriptors.",
      }),
      alert("NodeRaidDegraded", "P1", {
        expr: `max by (cluster, node, device) (node_md_disks{${node}, state="failed"}) > 0 or max by (cluster, node, device) (node_md_disks_required{${node}} - ignoring (state) node_md_disks{${node}, state="active"}) > 0`,
        for: "15m",
        missed: "the next disk that fails takes the data with it",
        summary: "A RAID array lacks disks",
        description: "Array {{ $labels.device }} of {{ $labels.node }} in {{ $labels.cluster }} lacks {{ $value }} disks.",
      }),
    ],
  },
];
