import type { ChangeClass } from "../src/classes/change-class.ts";
import type { KubernetesObject } from "../src/objects/kubernetes-object.ts";

/** A change of one object, the row of the table that decides on it, and all of its classes. */
export interface ClassCase {
  readonly row: string;
  readonly classes: readonly ChangeClass[];
  readonly component?: string;
  readonly before: KubernetesObject;
  readonly after: KubernetesObject;
  /** Workloads of the component beside the object; a changed pair where what it mounts makes its pods restart. */
  readonly workloads?: readonly (readonly [KubernetesObject, KubernetesObject])[];
}

interface PodParts {
  readonly args?: readonly string[];
  readonly volumes?: readonly object[];
  readonly env?: readonly object[];
  readonly image?: string;
  readonly securityContext?: object;
  readonly annotations?: Readonly<Record<string, string>>;
}

function pod({ args = [], volumes = [], env = [], image = "thanos:1", securityContext = {}, annotations = {} }: PodParts): object {
  return { metadata: { annotations }, spec: { securityContext, containers: [{ name: "main", image, args, env }], volumes } };
}

export function statefulSet(parts: PodParts = {}, spec: object = {}): KubernetesObject {
  const metadata = { name: "main", namespace: "monitoring" };
  return { apiVersion: "apps/v1", kind: "StatefulSet", metadata, spec: { replicas: 3, template: pod(parts), ...spec } };
}

export function deployment(parts: PodParts = {}, spec: object = {}): KubernetesObject {
  return { ...statefulSet(parts, spec), kind: "Deployment" };
}

export function daemonSet(parts: PodParts = {}): KubernetesObject {
  return { ...statefulSet(parts), kind: "DaemonSet" };
}

export function configMap(data: Readonly<Record<string, string>>): KubernetesObject {
  return { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "files", namespace: "monitoring" }, data };
}

export function object(type: string, spec: unknown, metadata: object = {}): KubernetesObject {
  const [apiVersion = "", kind = ""] = type.split(" ");
  return { apiVersion, kind, metadata: { name: "main", namespace: "monitoring", ...metadata }, spec };
}

const mounted = [{ name: "files", configMap: { name: "files" } }];
/** A reader that does not restart, and one that does. */
const reader = (...args: string[]) => [[statefulSet({ volumes: mounted, args }), statefulSet({ volumes: mounted, args })]] as const;
const restarted = [
  [
    statefulSet({ volumes: mounted, annotations: { "checksum/config": "a" } }),
    statefulSet({ volumes: mounted, annotations: { "checksum/config": "b" } }),
  ],
] as const;
const restartedNodes = [
  [daemonSet({ volumes: mounted, annotations: { c: "a" } }), daemonSet({ volumes: mounted, annotations: { c: "b" } })],
] as const;

function argument(row: string, before: string, after: string | undefined, classes: ClassCase["classes"]): ClassCase {
  return { row, classes, before: statefulSet({ args: [before] }), after: statefulSet({ args: after === undefined ? [] : [after] }) };
}

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function file(row: string, [name, before, after]: readonly [string, unknown, unknown], more: Partial<ClassCase>): ClassCase {
  return {
    row,
    classes: [],
    before: configMap({ [name]: text(before) }),
    after: configMap({ [name]: text(after) }),
    workloads: restarted,
    ...more,
  };
}

const ring = (tenants: readonly string[], endpoints: readonly string[]) => [{ hashring: "default", tenants, endpoints }];
const agent = { component: "prometheus-agent", workloads: reader("--config.auto-reload") };
const receiver = { component: "thanos-receiver", workloads: reader("--receive.hashrings-file=x", "--receive.limits-config-file=y") };
const lifecycle = (age: string, priority = 1) => ({ policy: { priority, states: [{ name: "a", min_index_age: age }] } });
const pipeline = (key: string, ...items: readonly object[]) => ({ pipeline: { [key]: items } });

export const workloadCases: readonly ClassCase[] = [
  argument("block-retention-shortened", "--retention.resolution-raw=7d", "--retention.resolution-raw=5d", ["data-loss", "restart"]),
  argument("block-retention-shortened", "--retention.resolution-5m=0d", "--retention.resolution-5m=365d", ["data-loss", "restart"]),
  argument("pod-template", "--retention.resolution-raw=7d", "--retention.resolution-raw=0d", ["restart"]),
  argument("pod-template", "--retention.resolution-1h=7d", "--retention.resolution-1h=2w", ["restart"]),
  argument("local-retention-shortened", "--tsdb.retention=24h", "--tsdb.retention=12h", ["data-loss", "restart"]),
  argument("out-of-order-window-shortened", "--tsdb.out-of-order.time-window=6h", undefined, ["data-loss", "restart"]),
  argument("object-store-moved", "--objstore.config-file=/a", "--objstore.config-file=/b", ["data-loss", "restart"]),
  argument("data-path-moved", "--tsdb.path=/a", "--tsdb.path=/b", ["data-loss", "restart"]),
  argument("access-argument", "--remote-write.server-tls-client-ca=/a", undefined, ["restart", "access"]),
  argument("pod-template", "--some.new-flag=1", "--some.new-flag=2", ["restart"]),
  {
    row: "login-variable",
    classes: ["restart", "access"],
    before: statefulSet({ env: [{ name: "GF_AUTH_ANONYMOUS_ENABLED", value: "false" }] }),
    after: statefulSet({ env: [{ name: "GF_AUTH_ANONYMOUS_ENABLED", value: "true" }] }),
  },
  {
    row: "pod-identity",
    classes: ["restart", "access"],
    before: statefulSet({ securityContext: { runAsUser: 1 } }),
    after: statefulSet({ securityContext: { runAsUser: 0 } }),
  },
  {
    row: "data-volume-of-a-pod",
    classes: ["data-loss", "restart"],
    before: statefulSet({ volumes: [{ name: "state", hostPath: { path: "/a" } }] }),
    after: statefulSet({ volumes: [{ name: "state", hostPath: { path: "/b" } }] }),
  },
  {
    row: "data-volume-of-a-pod",
    classes: ["data-loss", "restart"],
    before: statefulSet({ volumes: [{ name: "data", persistentVolumeClaim: { claimName: "a" } }] }),
    after: statefulSet({ volumes: [] }),
  },
  {
    row: "secret-of-a-pod",
    classes: ["restart", "access"],
    before: statefulSet(),
    after: statefulSet({ volumes: [{ name: "tls", secret: { secretName: "a" } }] }),
  },
  { row: "pod-template", classes: ["restart"], before: daemonSet(), after: daemonSet({ image: "thanos:2" }) },
  { row: "stateful-replicas-removed", classes: ["data-loss"], before: statefulSet(), after: statefulSet({}, { replicas: 2 }) },
  {
    row: "replicas-removed",
    classes: ["restart"],
    component: "thanos-store",
    before: statefulSet(),
    after: statefulSet({}, { replicas: 2 }),
  },
  { row: "all-replicas-removed", classes: ["outage"], before: deployment(), after: deployment({}, { replicas: 0 }) },
  { row: "replicas-added", classes: ["reload"], before: statefulSet(), after: statefulSet({}, { replicas: 5 }) },
  {
    row: "claims-deleted-with-pods",
    classes: ["data-loss"],
    before: statefulSet({}, { persistentVolumeClaimRetentionPolicy: { whenScaled: "Retain" } }),
    after: statefulSet({}, { persistentVolumeClaimRetentionPolicy: { whenScaled: "Delete" } }),
  },
  { row: "rollout-strategy", classes: ["reload"], before: statefulSet(), after: statefulSet({}, { minReadySeconds: 9 }) },
  {
    row: "growing-claim",
    classes: ["reload"],
    before: object("v1 PersistentVolumeClaim", { resources: { requests: { storage: "1Gi" } } }),
    after: object("v1 PersistentVolumeClaim", { resources: { requests: { storage: "2Gi" } } }),
  },
];

export const fileCases: readonly ClassCase[] = [
  file("ring-tenant-removed", ["hashrings.json", ring(["a", "b"], ["x"]), ring(["a"], ["x"])], {
    ...receiver,
    classes: ["data-loss", "reload", "access"],
  }),
  file("ring-tenant-added", ["hashrings.json", ring(["a"], ["x"]), ring(["a", "b"], ["x"])], {
    ...receiver,
    classes: ["reload", "access"],
  }),
  file("ring-shrunk", ["hashrings.json", ring(["a"], ["x", "y"]), ring(["a"], ["x"])], { ...receiver, classes: ["data-loss", "reload"] }),
  file("ring-grown", ["hashrings.json", ring(["a"], ["x"]), ring(["a"], ["x", "y"])], { ...receiver, classes: ["reload"] }),
  file("queue-replaced", ["prometheus.yml", { remote_write: [{ name: "a", url: "x" }] }, { remote_write: [{ name: "a", url: "y" }] }], {
    ...agent,
    classes: ["data-loss", "reload"],
  }),
  file("queue-replaced", ["prometheus.yml", { remote_write: [{ name: "a" }, { name: "b" }] }, { remote_write: [{ name: "a" }] }], {
    ...agent,
    classes: ["data-loss", "reload"],
  }),
  file(
    "queue-login",
    ["prometheus.yml", { remote_write: [{ name: "a", tls_config: { cert_file: "x" } }] }, { remote_write: [{ name: "a" }] }],
    {
      ...agent,
      classes: ["data-loss", "reload", "access"],
    },
  ),
  file("queue-part-added", ["prometheus.yml", { remote_write: [{ name: "a" }] }, { remote_write: [{ name: "a", queue_config: {} }] }], {
    ...agent,
    classes: ["data-loss", "reload"],
  }),
  file("other-file", ["prometheus.yml", { remote_write: [{ name: "a" }] }, { remote_write: [{ name: "a" }, { name: "b" }] }], {
    ...agent,
    classes: ["reload"],
  }),
  file("scrape-job-removed", ["prometheus.yml", { scrape_configs: [{ job_name: "a" }] }, { scrape_configs: [] }], {
    ...agent,
    classes: ["outage", "reload"],
  }),
  file("other-file", ["prometheus.yml", { global: { scrape_interval: "15s" } }, { global: { scrape_interval: "20s" } }], {
    ...agent,
    classes: ["reload"],
  }),
  file("log-retention-shortened", ["lifecycle-policy.json", lifecycle("90d"), lifecycle("60d")], { classes: ["data-loss", "restart"] }),
  file("other-file", ["lifecycle-policy.json", lifecycle("60d"), lifecycle("90d")], { classes: ["restart"] }),
  file("log-lifecycle", ["lifecycle-policy.json", lifecycle("60d", 1), lifecycle("60d", 2)], { classes: ["data-loss", "restart"] }),
  file("snapshots", ["snapshot-policy.json", { deletion: { max_age: "90d" } }, { deletion: { max_age: "9d" } }], {
    classes: ["data-loss", "restart"],
  }),
  file("log-stream-removed", ["streams", "logs.a\nlogs.b\n", "logs.a\n"], { classes: ["data-loss", "restart"] }),
  file("log-rights", ["roles.yml", { reader: { a: 1 } }, { reader: { a: 2 } }], {
    component: "opensearch",
    classes: ["restart", "access"],
  }),
  file("opensearch-login", ["opensearch.yml", { "plugins.security.a": 1 }, { "plugins.security.a": 2 }], {
    classes: ["restart", "access"],
  }),
  file("bucket-moved", ["objstore.yaml", { config: { bucket: "a" } }, { config: { bucket: "b" } }], { classes: ["data-loss", "restart"] }),
  file("backlog-on-disk", ["fluent-bit.yaml", { service: { "storage.path": "/a" } }, { service: { "storage.path": "/b" } }], {
    workloads: restartedNodes,
    classes: ["data-loss", "restart"],
  }),
  file(
    "backlog-shrunk",
    ["fluent-bit.yaml", pipeline("outputs", { alias: "a", retry_limit: 9 }), pipeline("outputs", { alias: "a", retry_limit: 3 })],
    {
      workloads: restartedNodes,
      classes: ["data-loss", "restart"],
    },
  ),
  file(
    "log-input-or-output-removed",
    ["fluent-bit.yaml", pipeline("inputs", { alias: "a" }, { alias: "b" }), pipeline("inputs", { alias: "a" })],
    {
      workloads: restartedNodes,
      classes: ["data-loss", "restart"],
    },
  ),
  file("expected-secrets", ["secrets.yaml", [{ name: "a" }], []], { component: "platform", classes: ["access"], workloads: [] }),
  file("other-file", ["alertmanager.yml", { receivers: [{ name: "a", to: "x" }] }, { receivers: [{ name: "a", to: "y" }] }], {
    classes: ["restart"],
  }),
  file("other-file", ["unknown.conf", "a", "b"], { classes: ["outage"], workloads: [] }),
  file("other-file", ["unknown.conf", "a", "b"], { classes: ["outage"], workloads: reader() }),
];

const application = (spec: object, metadata: object = {}) => object("argoproj.io/v1alpha1 Application", spec, metadata);

export const objectCases: readonly ClassCase[] = [
  {
    row: "admission-level",
    classes: ["access"],
    before: object("v1 Namespace", {}, { labels: { "pod-security.kubernetes.io/enforce": "restricted" } }),
    after: object("v1 Namespace", {}, { labels: { "pod-security.kubernetes.io/enforce": "privileged" } }),
  },
  {
    row: "sync-option",
    classes: ["data-loss"],
    before: object("v1 PersistentVolumeClaim", {}, { annotations: { "argocd.argoproj.io/sync-options": "Prune=false" } }),
    after: object("v1 PersistentVolumeClaim", {}, { annotations: {} }),
  },
  {
    row: "application-annotation",
    classes: ["reload"],
    before: application({}, { annotations: { "argocd.argoproj.io/sync-wave": "1" } }),
    after: application({}, { annotations: { "argocd.argoproj.io/sync-wave": "2" } }),
  },
  {
    row: "application-finalizer",
    classes: ["outage"],
    before: application({}, { finalizers: ["a"] }),
    after: application({}, { finalizers: [] }),
  },
  {
    row: "label-or-annotation",
    classes: ["nothing"],
    before: object("v1 Service", {}, { labels: { a: "1" } }),
    after: object("v1 Service", {}, { labels: { a: "2" } }),
  },
  ...(
    [
      ["network-policy", "networking.k8s.io/v1 NetworkPolicy", ["access"]],
      ["network-policy", "cilium.io/v2 CiliumNetworkPolicy", ["access"]],
      ["role", "rbac.authorization.k8s.io/v1 ClusterRole", ["access"]],
      ["service-account", "v1 ServiceAccount", ["access"]],
      ["admission-policy", "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy", ["access"]],
      ["certificate", "cert-manager.io/v1 Certificate", ["access"]],
      ["disruption-budget", "policy/v1 PodDisruptionBudget", ["reload"]],
      ["service", "v1 Service", ["outage", "access"]],
      ["way-in", "gateway.networking.k8s.io/v1 Gateway", ["outage", "access"]],
      ["way-in", "networking.k8s.io/v1 Ingress", ["outage", "access"]],
      ["address", "cilium.io/v2 CiliumLoadBalancerIPPool", ["outage", "access"]],
      ["project", "argoproj.io/v1alpha1 AppProject", ["access"]],
      ["job-again", "batch/v1 Job", ["reload"]],
      ["unknown", "example.org/v1 Widget", ["outage", "access"]],
    ] as const
  ).map(([row, type, classes]): ClassCase => ({ row, classes, before: object(type, { a: 1 }), after: object(type, { a: 2 }) })),
  {
    row: "service-port-added",
    classes: ["access"],
    before: object("v1 Service", { ports: [] }),
    after: object("v1 Service", { ports: [{ name: "a" }] }),
  },
  { row: "argo-cd-settings", classes: ["restart", "access"], before: { data: { a: "1" } }, after: { data: { a: "2" } } },
  {
    row: "listener-added",
    classes: ["access"],
    before: object("gateway.networking.k8s.io/v1 Gateway", { listeners: [{ name: "a" }] }),
    after: object("gateway.networking.k8s.io/v1 Gateway", { listeners: [{ name: "a" }, { name: "b" }] }),
  },
  {
    row: "application-source",
    classes: ["outage", "access"],
    before: application({ source: { path: "a" } }),
    after: application({ source: { path: "b" } }),
  },
  {
    row: "application-destination",
    classes: ["data-loss", "outage", "access"],
    before: application({ destination: { name: "a" } }),
    after: application({ destination: { name: "b" } }),
  },
  {
    row: "application-sync",
    classes: ["reload"],
    before: application({ syncPolicy: { a: 1 } }),
    after: application({ syncPolicy: { a: 2 } }),
  },
];
