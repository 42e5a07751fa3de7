import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

const volume = 'job="kubelet"';
const claim = "cluster, namespace, persistentvolumeclaim";
const usage = (selector = volume) =>
  `max by (${claim}) (1 - kubelet_volume_stats_available_bytes{${selector}} / kubelet_volume_stats_capacity_bytes{${selector}})`;
const state = 'job="kube-state-metrics"';
/** What can only be read is as full as it was made. Only kube-state-metrics knows it. */
const isReadOnly = `unless on (${claim}) max by (${claim}) (kube_persistentvolumeclaim_access_mode{${state}, access_mode="ReadOnlyMany"}) == 1`;
/** Where samples are lost when nothing more can be written: the receivers' heads and the agents' logs. */
const samples = `${volume}, namespace="monitoring", persistentvolumeclaim=~"data-(thanos-receive|prometheus-agent)-.+"`;

/** Volumes, by what the kubelets measure: how full, and when they will be. */
export function volumeRules(jobs: ReadonlySet<string>): readonly RuleGroup[] {
  const isWritable = jobs.has("kube-state-metrics") ? isReadOnly : "";
  return [recording, { name: "volumes.alerts", rules: [...fullAlerts(isWritable), ...fillingAlerts(), ...longhornAlerts()] }];
}

const recording: RuleGroup = {
  name: "volumes.recording",
  rules: [
    {
      record: "cluster:kubelet_volume_utilisation:max_ratio",
      about: "namespaces",
      expr: `max by (cluster) (1 - kubelet_volume_stats_available_bytes{${volume}} / kubelet_volume_stats_capacity_bytes{${volume}})`,
      meaning: "used share of the fullest volume",
    },
  ],
};

function fullAlerts(isWritable: string) {
  return [
    // A receiver whose volume is full writes nothing more, and all of them fill alike.
    alert("VolumeFull", "P0", {
      expr: `${usage(samples)} > 0.95`,
      for: "5m",
      missed: "samples are lost",
      summary: "A volume for samples is full",
      description:
        "{{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} in {{ $labels.cluster }} is {{ $value | humanizePercentage }} full.",
    }),
    alert("VolumeFull", "P1", {
      about: "namespaces",
      expr: `${usage()} > 0.95 ${isWritable} unless on (${claim}) ${usage(samples)}`,
      for: "5m",
      missed: "what writes to the volume fails",
      summary: "A volume is full",
      description:
        "{{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} in {{ $labels.cluster }} is {{ $value | humanizePercentage }} full.",
    }),
    alert("VolumeAlmostFull", "P1", {
      about: "namespaces",
      expr: `(${usage()} > 0.85) <= 0.95 ${isWritable}`,
      for: "15m",
      missed: "the volume is full soon",
      summary: "A volume is almost full",
      description:
        "{{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} in {{ $labels.cluster }} is {{ $value | humanizePercentage }} full.",
    }),
    alert("VolumeInodesLow", "P1", {
      about: "namespaces",
      expr: `max by (${claim}) (1 - kubelet_volume_stats_inodes_free{${volume}} / (kubelet_volume_stats_inodes{${volume}} > 0)) > 0.9 ${isWritable}`,
      for: "15m",
      missed: "no file can be made, with space left",
      summary: "A volume runs out of inodes",
      description:
        "{{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} in {{ $labels.cluster }} has used {{ $value | humanizePercentage }} of its inodes.",
    }),
  ];
}

function fillingAlerts() {
  return [
    alert("VolumeFilling", "P1", {
      about: "namespaces",
      expr: `max by (${claim}) (-predict_linear(kubelet_volume_stats_available_bytes{${volume}}[6h], 2 * 86400)) > 0 and on (${claim}) (${usage()} > 0.5) <= 0.85`,
      for: "1h",
      missed: "the volume is full in two days",
      summary: "A volume will be full within two days",
      description:
        "At the pace of the last 6 hours {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} in {{ $labels.cluster }} lacks {{ $value | humanize1024 }}B two days from now.",
    }),
    alert("VolumeClaimUnbound", "P1", {
      about: "namespaces",
      expr: `max by (${claim}, phase) (kube_persistentvolumeclaim_status_phase{${state}, phase=~"Pending|Lost"}) == 1`,
      for: "30m",
      missed: "the pod that needs the volume does not run, or has lost it",
      summary: "A claim has no volume",
      description:
        "{{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} in {{ $labels.cluster }} has been {{ $labels.phase }} for 30 minutes (value {{ $value }}).",
    }),
  ];
}

const robustness = (label: string) => `longhorn_volume_robustness{job="annotated-pods", state="${label}"}`;

/** Volumes in a state. Since Longhorn 1.11 each state is a series of its own; before, the value was the state. */
function inState(label: string, value: number): string {
  return `max by (cluster, volume, pvc_namespace, pvc) (${robustness(label)} == 1 or ${robustness("")} == ${value})`;
}

// Longhorn's managers, where they carry the scrape annotation: the kubelets do not know of a volume's copies.
function longhornAlerts() {
  return [
    alert("LonghornVolumeFaulted", "P1", {
      expr: `${inState("faulted", 3)} > 0`,
      for: "5m",
      missed: "what is on the volume is lost, or away until a copy comes back",
      summary: "A Longhorn volume has no copy left",
      description:
        "Volume {{ $labels.volume }} of {{ $labels.pvc_namespace }}/{{ $labels.pvc }} in {{ $labels.cluster }} is faulted: no copy of it can be used (value {{ $value }}).",
    }),
    // One message a cluster: a lost node or disk takes a copy of many volumes.
    alert("LonghornVolumesDegraded", "P1", {
      expr: `count by (cluster) (${inState("degraded", 2)}) > 0`,
      for: "1h",
      missed: "the next disk or node that fails takes the data with it",
      summary: "Longhorn volumes lack copies",
      description:
        "{{ $value }} volumes in {{ $labels.cluster }} have had fewer copies than they should for an hour; Longhorn makes new ones by itself where it finds room.",
    }),
  ];
}
