import type { ClassRow, JudgedDifference } from "../class-row.ts";
import { isShorter, isSmaller } from "../shorter.ts";

const workloads = ["apps/StatefulSet", "apps/Deployment", "apps/DaemonSet"];
const kubernetes = "https://kubernetes.io/docs";
const argument = (flag: string): string[] => ["spec", "template", "spec", "containers", "[*]", "args", `[${flag}]`];
const pod = ["spec", "template", "spec"];

/** What a change of a workload does. What Kubernetes refuses to change is not here, but in `immutable/`. */
export const workloadRows: readonly ClassRow[] = [
  {
    id: "block-retention-shortened",
    kinds: workloads,
    paths: ["raw", "5m", "1h"].map((resolution) => argument(`--retention.resolution-${resolution}`)),
    when: isShorter,
    classes: ["data-loss"],
    carrier: "pods",
    effect: "the compactor deletes older blocks from the bucket, for good",
    source: "https://thanos.io/tip/components/compact.md/#enforcing-retention-of-data",
  },
  {
    id: "local-retention-shortened",
    kinds: workloads,
    paths: [argument("--tsdb.retention"), argument("--storage.tsdb.retention.time"), argument("--data.retention")],
    when: isShorter,
    classes: ["data-loss"],
    carrier: "pods",
    effect: "older local data is deleted; a receiver also drops tenants that were silent for this long, with their newest samples",
    source: "measured: Thanos v0.42.5 deletes a silent tenant's directory without flushing its head",
  },
  {
    id: "out-of-order-window-shortened",
    kinds: workloads,
    paths: [argument("--tsdb.out-of-order.time-window")],
    when: isShorter,
    classes: ["data-loss"],
    carrier: "pods",
    effect: "samples that come later than this are refused: an agent that catches up after a longer outage loses them",
    source: "measured: 358 minutes were accepted and 361 refused with a window of 6 h",
  },
  {
    id: "object-store-moved",
    kinds: workloads,
    paths: [argument("--objstore.config"), argument("--objstore.config-file")],
    classes: ["data-loss"],
    carrier: "pods",
    effect: "blocks are written to and read from another place; those at the old one are not seen",
    source: "https://thanos.io/tip/thanos/storage.md",
  },
  {
    id: "data-path-moved",
    kinds: workloads,
    paths: ["--tsdb.path", "--data-dir", "--storage.path", "--storage.agent.path", "--storage.tsdb.path"].map(argument),
    classes: ["data-loss"],
    carrier: "pods",
    effect: "the program starts with an empty folder; what is in the old one is not read",
    source: "https://thanos.io/tip/components/receive.md/#flags",
  },
  {
    id: "access-argument",
    kinds: workloads,
    paths: [[...pod, "containers", "[*]", "args", "[*]"]],
    when: ({ path }) =>
      /^\[--(?:.*tls|http\.config|web\.config|.*tenant-(?:header|certificate|label)|.*basic-auth|.*auth)/.test(path.at(-1) ?? ""),
    classes: ["access"],
    carrier: "pods",
    effect: "who can connect, and as whom, changes with the restart",
    source: "https://thanos.io/tip/components/receive.md/#flags",
  },
  {
    id: "login-variable",
    kinds: workloads,
    paths: [[...pod, "containers", "[*]", "env", "[*]", "**"]],
    when: ({ path }) => /^\[(?:GF_AUTH|GF_SECURITY|GF_USERS)|USERNAME|PASSWORD|KEY/.test(path[6] ?? ""),
    classes: ["access"],
    carrier: "pods",
    effect: "who can log in, and with what, changes with the restart",
    source: "https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#override-configuration-with-environment-variables",
  },
  {
    id: "pod-identity",
    kinds: workloads,
    paths: [
      [...pod, "serviceAccountName"],
      [...pod, "automountServiceAccountToken"],
      [...pod, "securityContext", "**"],
      [...pod, "containers", "[*]", "securityContext", "**"],
      [...pod, "initContainers", "[*]", "securityContext", "**"],
      [...pod, "hostNetwork"],
      [...pod, "hostPID"],
      [...pod, "hostIPC"],
    ],
    classes: ["access"],
    carrier: "pods",
    effect: "what the pods may do in the cluster or on their node changes with the restart",
    source: `${kubernetes}/tasks/configure-pod-container/security-context/`,
  },
  {
    id: "data-volume-of-a-pod",
    kinds: workloads,
    paths: [[...pod, "volumes", "[*]", "**"]],
    when: (difference) => keepsData(difference.before) || isWithinDataVolume(difference),
    classes: ["data-loss"],
    carrier: "pods",
    effect: "the pods keep their data elsewhere; what is on the old volume is not read any more",
    source: `${kubernetes}/concepts/storage/volumes/`,
  },
  {
    id: "secret-of-a-pod",
    kinds: workloads,
    paths: [[...pod, "volumes", "[*]", "**"]],
    when: ({ before, after, path }) => path.includes("secret") || holds(before, "secret") || holds(after, "secret"),
    classes: ["access"],
    carrier: "pods",
    effect: "pods start only when the Secret that they name is there",
    source: `${kubernetes}/concepts/configuration/secret/#using-secrets-as-files-from-a-pod`,
  },
  {
    id: "pod-template",
    kinds: workloads,
    paths: [["spec", "template", "**"]],
    classes: [],
    carrier: "pods",
    effect: "the pods are replaced",
    source: `${kubernetes}/concepts/workloads/controllers/statefulset/#update-strategies`,
  },
  {
    id: "stateful-replicas-removed",
    kinds: ["apps/StatefulSet"],
    paths: [["spec", "replicas"]],
    when: (difference) => isFewer(difference) && !isCache(difference),
    classes: ["data-loss"],
    effect: "the highest pods end and their volumes stay behind: what is only there is not served any more",
    source: `${kubernetes}/concepts/workloads/controllers/statefulset/#persistentvolumeclaim-retention`,
  },
  {
    id: "replicas-removed",
    kinds: workloads,
    paths: [["spec", "replicas"]],
    when: (difference) => isFewer(difference) && Number(difference.after) > 0,
    classes: ["restart"],
    effect: "pods end; the others take over their work",
    source: `${kubernetes}/concepts/workloads/controllers/deployment/#scaling-a-deployment`,
  },
  {
    id: "all-replicas-removed",
    kinds: workloads,
    paths: [["spec", "replicas"]],
    when: (difference) => isFewer(difference),
    classes: ["outage"],
    effect: "no pod is left",
    source: `${kubernetes}/concepts/workloads/controllers/deployment/#scaling-a-deployment`,
  },
  {
    id: "replicas-added",
    kinds: workloads,
    paths: [["spec", "replicas"]],
    classes: ["reload"],
    effect: "pods are added beside those that run",
    source: `${kubernetes}/concepts/workloads/controllers/deployment/#scaling-a-deployment`,
  },
  {
    id: "claims-deleted-with-pods",
    kinds: ["apps/StatefulSet"],
    paths: [["spec", "persistentVolumeClaimRetentionPolicy", "**"]],
    classes: ["data-loss"],
    effect: "volumes may be deleted with the StatefulSet or when it shrinks",
    source: `${kubernetes}/concepts/workloads/controllers/statefulset/#persistentvolumeclaim-retention`,
  },
  {
    id: "rollout-strategy",
    kinds: workloads,
    paths: [
      ["spec", "updateStrategy", "**"],
      ["spec", "strategy", "**"],
      ["spec", "minReadySeconds"],
      ["spec", "revisionHistoryLimit"],
    ],
    classes: ["reload"],
    effect: "the next restart goes another way; this change restarts nothing",
    source: `${kubernetes}/concepts/workloads/controllers/deployment/#strategy`,
  },
  {
    id: "growing-claim",
    kinds: ["/PersistentVolumeClaim"],
    paths: [["spec", "resources", "requests", "storage"]],
    when: (difference) => !isSmaller(difference),
    classes: ["reload"],
    effect: "the volume grows, if its storage class allows it",
    source: `${kubernetes}/concepts/storage/persistent-volumes/#expanding-persistent-volumes-claims`,
  },
];

function isFewer({ before, after }: JudgedDifference): boolean {
  return Number(after ?? 1) < Number(before ?? 1);
}

/** What their volumes hold comes from the bucket, and is fetched again. */
function isCache({ object }: JudgedDifference): boolean {
  return object.component === "thanos-store" || object.component === "thanos-compactor";
}

const dataVolumes = ["persistentVolumeClaim", "hostPath"];

function keepsData(volume: unknown): boolean {
  return dataVolumes.some((kind) => holds(volume, kind));
}

function isWithinDataVolume({ path }: JudgedDifference): boolean {
  return dataVolumes.includes(path[5] ?? "");
}

function holds(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && JSON.stringify(value).includes(`"${key}":`);
}
