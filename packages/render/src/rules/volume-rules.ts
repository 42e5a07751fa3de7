import { alert, type RuleGroup } from "./rule-group.ts";

const volume = 'job="kubelet"';
const claim = "cluster, namespace, persistentvolumeclaim";
const usage = `max by (${claim}) (1 - kubelet_volume_stats_available_bytes{${volume}} / kubelet_volume_stats_capacity_bytes{${volume}})`;

/** Volumes, by what the kubelets measure: how full, and when they will be. */
export const volumeRules: readonly RuleGroup[] = [
  {
    name: "volumes.recording",
    rules: [
      {
        record: "cluster:kubelet_volume_utilisation:max_ratio",
        about: "namespaces",
        expr: `max by (cluster) (1 - kubelet_volume_stats_available_bytes{${volume}} / kubelet_volume_stats_capacity_bytes{${volume}})`,
        meaning: "used share of the fullest volume",
      },
    ],
  },
  {
    name: "volumes.alerts",
    rules: [
      // A receiver whose volume is full writes nothing more, and all of them fill alike.
      alert("VolumeFull", "P0", {
        about: "namespaces",
        expr: `${usage} > 0.95`,
        for: "5m",
        summary: "A volume is full",
        description:
          "{{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} in {{ $labels.cluster }} is {{ $value | humanizePercentage }} full.",
      }),
      alert("VolumeAlmostFull", "P1", {
        about: "namespaces",
        expr: `${usage} > 0.85`,
        for: "15m",
        summary: "A volume is almost full",
        description:
          "{{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} in {{ $labels.cluster }} is {{ $value | humanizePercentage }} full.",
      }),
      alert("VolumeFilling", "P1", {
        about: "namespaces",
        expr: `max by (${claim}) (-predict_linear(kubelet_volume_stats_available_bytes{${volume}}[6h], 2 * 86400)) > 0 and on (${claim}) ${usage} > 0.5`,
        for: "1h",
        summary: "A volume will be full within two days",
        description:
          "At the pace of the last 6 hours {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} in {{ $labels.cluster }} lacks {{ $value | humanize1024 }}B two days from now.",
      }),
      alert("VolumeInodesLow", "P1", {
        about: "namespaces",
        expr: `max by (${claim}) (1 - kubelet_volume_stats_inodes_free{${volume}} / (kubelet_volume_stats_inodes{${volume}} > 0)) > 0.9`,
        for: "15m",
        summary: "A volume runs out of inodes",
        description:
          "{{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} in {{ $labels.cluster }} has used {{ $value | humanizePercentage }} of its inodes.",
      }),
    ],
  },
];
