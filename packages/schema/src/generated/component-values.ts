// Generated from schemas/ by `pnpm generate`. Do not edit.
import type { Adjustable } from "../adjustable.ts";

export interface AlertmanagerValues {
image: {
/**
 * Host of the registry, with a port where it needs one.
 */
registry: Adjustable<string>
repository: string
tag: string
digest?: string
}
replicas: number
retention: string
slack: {
channel: string
secretName: string
}
email: {
to: string
from: string
smarthost: string
address?: string
username: string
secretName: string
}
teams: {
name: string
slack?: {
channel: string
secretName?: string
}
email?: {
to: string
}
}[]
deadMansSwitch?: {
secretName: string
interval: string
}
routeTests: {
labels: {
[k: string]: string | undefined
}
receiver: string
}[]
storage: {
size: string
storageClassName: string
}
resources: {
/**
 * CPU request.
 */
cpu: Adjustable<string>
memory: string
memoryLimit?: string
}
placement: {
/**
 * Labels a node must have.
 */
nodeSelector: Adjustable<{ readonly [key: string]: string }>
/**
 * Taints the pods tolerate.
 */
tolerations: Adjustable<readonly object[]>
/**
 * Priority class of the pods; an empty string for the cluster's default.
 */
priorityClassName: Adjustable<string>
/**
 * Secrets with credentials of the image registry.
 */
imagePullSecrets: Adjustable<readonly object[]>
}
/**
 * How much the program logs.
 */
logLevel: Adjustable<string>
}

export interface BlackboxExporterValues {
image: {
/**
 * Host of the registry, with a port where it needs one.
 */
registry: Adjustable<string>
repository: string
tag: string
digest?: string
}
/**
 * @minItems 1
 */
probes: {
name: string
kind: ("http" | "https" | "tcp" | "certificate")
endpoint: string
/**
 * @minItems 1
 */
addresses: string[]
path: string
statusCodes: number[]
trustsAny: boolean
}[]
resources: {
/**
 * CPU request.
 */
cpu: Adjustable<string>
memory: string
memoryLimit?: string
}
placement: {
/**
 * Labels a node must have.
 */
nodeSelector: Adjustable<{ readonly [key: string]: string }>
/**
 * Taints the pods tolerate.
 */
tolerations: Adjustable<readonly object[]>
/**
 * Priority class of the pods; an empty string for the cluster's default.
 */
priorityClassName: Adjustable<string>
/**
 * Secrets with credentials of the image registry.
 */
imagePullSecrets: Adjustable<readonly object[]>
}
/**
 * How much the program logs.
 */
logLevel: Adjustable<string>
}

export interface FluentbitValues {
image: {
/**
 * Host of the registry, with a port where it needs one.
 */
registry: Adjustable<string>
repository: string
tag: string
digest?: string
}
bufferLimit: string
rejectedLimit: string
retryLimit?: number
memoryBacklogLimit: string
excludeNamespaces: string[]
user: {
secretName: string
}
resources: {
/**
 * CPU request.
 */
cpu: Adjustable<string>
memory: string
memoryLimit?: string
}
placement: {
/**
 * Labels a node must have.
 */
nodeSelector: Adjustable<{ readonly [key: string]: string }>
/**
 * Taints the pods tolerate; all of them unless named, so that control planes and tainted nodes are watched too.
 */
tolerations: Adjustable<readonly object[]>
/**
 * Priority class of the pods; an empty string for the cluster's default.
 */
priorityClassName: Adjustable<string>
/**
 * Secrets with credentials of the image registry.
 */
imagePullSecrets: Adjustable<readonly object[]>
}
/**
 * How much the program logs.
 */
logLevel: Adjustable<string>
}

export interface GrafanaValues {
image: {
/**
 * Host of the registry, with a port where it needs one.
 */
registry: Adjustable<string>
repository: string
tag: string
digest?: string
}
admin: {
secretName: string
}
storage: {
size: string
storageClassName: string
}
resources: {
/**
 * CPU request.
 */
cpu: Adjustable<string>
memory: string
memoryLimit?: string
}
placement: {
/**
 * Labels a node must have.
 */
nodeSelector: Adjustable<{ readonly [key: string]: string }>
/**
 * Taints the pods tolerate.
 */
tolerations: Adjustable<readonly object[]>
/**
 * Priority class of the pods; an empty string for the cluster's default.
 */
priorityClassName: Adjustable<string>
/**
 * Secrets with credentials of the image registry.
 */
imagePullSecrets: Adjustable<readonly object[]>
}
/**
 * How much the program logs.
 */
logLevel: Adjustable<string>
}

export interface KubeStateMetricsValues {
image: {
/**
 * Host of the registry, with a port where it needs one.
 */
registry: Adjustable<string>
repository: string
tag: string
digest?: string
}
port: number
/**
 * @minItems 1
 */
collectors: ("certificatesigningrequests" | "cronjobs" | "daemonsets" | "deployments" | "endpointslices" | "horizontalpodautoscalers" | "ingresses" | "jobs" | "leases" | "limitranges" | "mutatingwebhookconfigurations" | "namespaces" | "networkpolicies" | "nodes" | "persistentvolumeclaims" | "persistentvolumes" | "poddisruptionbudgets" | "pods" | "replicasets" | "replicationcontrollers" | "resourcequotas" | "services" | "statefulsets" | "storageclasses" | "validatingwebhookconfigurations" | "volumeattachments")[]
resources: {
/**
 * CPU request.
 */
cpu: Adjustable<string>
memory: string
memoryLimit?: string
}
placement: {
/**
 * Labels a node must have.
 */
nodeSelector: Adjustable<{ readonly [key: string]: string }>
/**
 * Taints the pods tolerate.
 */
tolerations: Adjustable<readonly object[]>
/**
 * Priority class of the pods; an empty string for the cluster's default.
 */
priorityClassName: Adjustable<string>
/**
 * Secrets with credentials of the image registry.
 */
imagePullSecrets: Adjustable<readonly object[]>
}
}

export interface NamespacesValues {

}

export interface NodeExporterValues {
image: {
/**
 * Host of the registry, with a port where it needs one.
 */
registry: Adjustable<string>
repository: string
tag: string
digest?: string
}
port: number
resources: {
/**
 * CPU request.
 */
cpu: Adjustable<string>
memory: string
memoryLimit?: string
}
placement: {
/**
 * Labels a node must have.
 */
nodeSelector: Adjustable<{ readonly [key: string]: string }>
/**
 * Taints the pods tolerate; all of them unless named, so that control planes and tainted nodes are watched too.
 */
tolerations: Adjustable<readonly object[]>
/**
 * Priority class of the pods; an empty string for the cluster's default.
 */
priorityClassName: Adjustable<string>
/**
 * Secrets with credentials of the image registry.
 */
imagePullSecrets: Adjustable<readonly object[]>
}
/**
 * How much the program logs.
 */
logLevel: Adjustable<string>
}

export interface OpensearchValues {
image: {
/**
 * Host of the registry, with a port where it needs one.
 */
registry: Adjustable<string>
repository: string
tag: string
digest?: string
}
snapshotImage: boolean
replicas: number
bootstrap: boolean
rollover: {
size: string
age: string
}
snapshots: {
bucket: string
secretName: string
retention: string
}
exporter: {
image: {
/**
 * Host of the registry, with a port where it needs one.
 */
registry: Adjustable<string>
repository: string
tag: string
digest?: string
}
secretName: string
resources: {
/**
 * CPU request.
 */
cpu: Adjustable<string>
memory: string
memoryLimit?: string
}
}
storage: {
size: string
storageClassName: string
}
resources: {
/**
 * CPU request.
 */
cpu: Adjustable<string>
memory: string
memoryLimit?: string
}
placement: {
/**
 * Labels a node must have.
 */
nodeSelector: Adjustable<{ readonly [key: string]: string }>
/**
 * Taints the pods tolerate.
 */
tolerations: Adjustable<readonly object[]>
/**
 * Priority class of the pods; an empty string for the cluster's default.
 */
priorityClassName: Adjustable<string>
/**
 * Secrets with credentials of the image registry.
 */
imagePullSecrets: Adjustable<readonly object[]>
}
}

export interface PlatformValues {
defaultDeny: boolean
}

export interface PrometheusAgentValues {
image: {
/**
 * Host of the registry, with a port where it needs one.
 */
registry: Adjustable<string>
repository: string
tag: string
digest?: string
}
scrapeInterval: string
scrapeTimeout: string
queue: {
capacity: number
maxShards: number
maxSamplesPerSend: number
flushDeadline: string
}
walTruncateFrequency?: string
storage: {
size: string
storageClassName: string
}
annotatedPods: boolean
hostNetworkPods: boolean
extraMetrics: string[]
scrapeLimits: {
samplesPerPod: number
bodySize: string
labels: number
labelNameLength: number
labelValueLength: number
}
resources: {
/**
 * CPU request.
 */
cpu: Adjustable<string>
memory: string
memoryLimit?: string
}
placement: {
/**
 * Labels a node must have.
 */
nodeSelector: Adjustable<{ readonly [key: string]: string }>
/**
 * Taints the pods tolerate.
 */
tolerations: Adjustable<readonly object[]>
/**
 * Priority class of the pods; an empty string for the cluster's default.
 */
priorityClassName: Adjustable<string>
/**
 * Secrets with credentials of the image registry.
 */
imagePullSecrets: Adjustable<readonly object[]>
}
/**
 * How much the program logs.
 */
logLevel: Adjustable<string>
}

export interface ThanosCompactorValues {
image: {
/**
 * Host of the registry, with a port where it needs one.
 */
registry: Adjustable<string>
repository: string
tag: string
digest?: string
}
replicas: number
deleteDelay: string
concurrency: number
storage: {
size: string
storageClassName: string
}
resources: {
/**
 * CPU request.
 */
cpu: Adjustable<string>
memory: string
memoryLimit?: string
}
placement: {
/**
 * Labels a node must have.
 */
nodeSelector: Adjustable<{ readonly [key: string]: string }>
/**
 * Taints the pods tolerate.
 */
tolerations: Adjustable<readonly object[]>
/**
 * Priority class of the pods; an empty string for the cluster's default.
 */
priorityClassName: Adjustable<string>
/**
 * Secrets with credentials of the image registry.
 */
imagePullSecrets: Adjustable<readonly object[]>
}
/**
 * How much the program logs.
 */
logLevel: Adjustable<string>
}

export interface ThanosQueryValues {
image: {
/**
 * Host of the registry, with a port where it needs one.
 */
registry: Adjustable<string>
repository: string
tag: string
digest?: string
}
replicas: number
maxConcurrent: number
timeout: string
limits: {
seriesPerRequest: number
samplesPerRequest: number
}
frontend: {
replicas: number
splitInterval: string
cacheSize: string
resources: {
/**
 * CPU request.
 */
cpu: Adjustable<string>
memory: string
memoryLimit?: string
}
}
login: {
enabled: boolean
secretName: string
replicas: number
}
tenants: {
replicas: number
resources: {
/**
 * CPU request.
 */
cpu: Adjustable<string>
memory: string
memoryLimit?: string
}
}
rulers: {
replicas: number
resources: {
/**
 * CPU request.
 */
cpu: Adjustable<string>
memory: string
memoryLimit?: string
}
}
resources: {
/**
 * CPU request.
 */
cpu: Adjustable<string>
memory: string
memoryLimit?: string
}
placement: {
/**
 * Labels a node must have.
 */
nodeSelector: Adjustable<{ readonly [key: string]: string }>
/**
 * Taints the pods tolerate.
 */
tolerations: Adjustable<readonly object[]>
/**
 * Priority class of the pods; an empty string for the cluster's default.
 */
priorityClassName: Adjustable<string>
/**
 * Secrets with credentials of the image registry.
 */
imagePullSecrets: Adjustable<readonly object[]>
}
/**
 * How much the program logs.
 */
logLevel: Adjustable<string>
}

export interface ThanosReceiverValues {
image: {
/**
 * Host of the registry, with a port where it needs one.
 */
registry: Adjustable<string>
repository: string
tag: string
digest?: string
}
replicas: number
ringMembers?: number
replicationFactor: number
retention: string
outOfOrderWindow?: string
tooFarInFuture: string
limits: {
maxConcurrency: number
requestSize?: string
seriesPerRequest: number
samplesPerRequest: number
headSeries: number
}
storage: {
size: string
storageClassName: string
}
resources: {
/**
 * CPU request.
 */
cpu: Adjustable<string>
memory: string
memoryLimit?: string
}
placement: {
/**
 * Labels a node must have.
 */
nodeSelector: Adjustable<{ readonly [key: string]: string }>
/**
 * Taints the pods tolerate.
 */
tolerations: Adjustable<readonly object[]>
/**
 * Priority class of the pods; an empty string for the cluster's default.
 */
priorityClassName: Adjustable<string>
/**
 * Secrets with credentials of the image registry.
 */
imagePullSecrets: Adjustable<readonly object[]>
}
/**
 * How much the program logs.
 */
logLevel: Adjustable<string>
}

export interface ThanosRulerValues {
image: {
/**
 * Host of the registry, with a port where it needs one.
 */
registry: Adjustable<string>
repository: string
tag: string
digest?: string
}
replicas: number
evaluationInterval: string
retention: string
storage: {
size: string
storageClassName: string
}
resources: {
/**
 * CPU request.
 */
cpu: Adjustable<string>
memory: string
memoryLimit?: string
}
placement: {
/**
 * Labels a node must have.
 */
nodeSelector: Adjustable<{ readonly [key: string]: string }>
/**
 * Taints the pods tolerate.
 */
tolerations: Adjustable<readonly object[]>
/**
 * Priority class of the pods; an empty string for the cluster's default.
 */
priorityClassName: Adjustable<string>
/**
 * Secrets with credentials of the image registry.
 */
imagePullSecrets: Adjustable<readonly object[]>
}
/**
 * How much the program logs.
 */
logLevel: Adjustable<string>
}

export interface ThanosStoreValues {
image: {
/**
 * Host of the registry, with a port where it needs one.
 */
registry: Adjustable<string>
repository: string
tag: string
digest?: string
}
replicas: number
indexCacheSize: string
chunkPoolSize: string
storage: {
size: string
storageClassName: string
}
resources: {
/**
 * CPU request.
 */
cpu: Adjustable<string>
memory: string
memoryLimit?: string
}
placement: {
/**
 * Labels a node must have.
 */
nodeSelector: Adjustable<{ readonly [key: string]: string }>
/**
 * Taints the pods tolerate.
 */
tolerations: Adjustable<readonly object[]>
/**
 * Priority class of the pods; an empty string for the cluster's default.
 */
priorityClassName: Adjustable<string>
/**
 * Secrets with credentials of the image registry.
 */
imagePullSecrets: Adjustable<readonly object[]>
}
/**
 * How much the program logs.
 */
logLevel: Adjustable<string>
}

/** A component's values by its name. */
export interface ComponentValuesByName {
  readonly "alertmanager": AlertmanagerValues;
  readonly "blackbox-exporter": BlackboxExporterValues;
  readonly "fluentbit": FluentbitValues;
  readonly "grafana": GrafanaValues;
  readonly "kube-state-metrics": KubeStateMetricsValues;
  readonly "namespaces": NamespacesValues;
  readonly "node-exporter": NodeExporterValues;
  readonly "opensearch": OpensearchValues;
  readonly "platform": PlatformValues;
  readonly "prometheus-agent": PrometheusAgentValues;
  readonly "thanos-compactor": ThanosCompactorValues;
  readonly "thanos-query": ThanosQueryValues;
  readonly "thanos-receiver": ThanosReceiverValues;
  readonly "thanos-ruler": ThanosRulerValues;
  readonly "thanos-store": ThanosStoreValues;
}
