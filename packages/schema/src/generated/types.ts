// Generated from schemas/ by `pnpm generate`. Do not edit.

export interface CentralCluster {
name: string
role: ("central" | "edge")
address: string
region: string
externalLabels: {
[k: string]: string | undefined
}
nodes: {
count: number
controlPlane: number
controlPlaneTakesWorkloads: boolean
podsPerNode: number
}
kubernetesVersion: ("1.33" | "1.34" | "1.35" | "1.36")
cni: ("cilium" | "other")
networkCidrs: {
nodes: string[]
apiServer: string[]
}
prerequisites: {
cilium?: string
gatewayApi?: string
certManager?: string
longhorn?: string
argocd?: string
maxMapCount: boolean
}
seriesBudget: number
limits: {
requestSize?: string
seriesPerRequest?: number
samplesPerRequest?: number
headSeries?: number
}
logBudget: string
outageBudget: string
logOutageBudget: string
domain: string
objectStorage: {
bucket: string
endpoint: string
address: string
insecure: boolean
region: string
secretName: string
outageBudget: string
}
retention: {
raw: string
fiveMinutes: string
oneHour: string
logs: string
}
remoteWrite: {
address: string
port: number
host: string
clientAuthentication: ("none" | "certificate")
}
hosts: {
grafana: string
thanosQuery: string
opensearch: string
}
argocd: {
repoURL: string
targetRevision: string
namespace: string
destinationName?: string
delivery: ("manifests" | "chart")
}
alerting: {
runbookURL: string
}
migration: boolean
decommission: boolean
"blackbox-exporter"?: {
image: {
registry: string
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
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
logLevel: ("debug" | "info" | "warn" | "error")
}
fluentbit?: {
image: {
registry: string
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
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
logLevel: ("error" | "warn" | "info" | "debug")
}
"kube-state-metrics"?: {
image: {
registry: string
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
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
}
namespaces: {

}
"node-exporter"?: {
image: {
registry: string
repository: string
tag: string
digest?: string
}
port: number
resources: {
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
logLevel: ("debug" | "info" | "warn" | "error")
}
platform: {
defaultDeny: boolean
}
"prometheus-agent"?: {
image: {
registry: string
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
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
logLevel: ("debug" | "info" | "warn" | "error")
}
exposure: {
kind: ("gateway" | "loadBalancer")
ingressAddress?: string
/**
 * @minItems 1
 */
interfaces: string[]
announceFromControlPlane: boolean
}
certificates: {
source: ("certManager" | "existing")
duration: string
renewBefore: string
clientDuration: string
clientRenewBefore: string
receiverSecretName: string
gatewaySecretName: string
caSecretName: string
rotation: {
phase: ("none" | "prepare" | "trust" | "issue")
nextCaSecretName?: string
bundleSecretName: string
}
}
alertmanager?: {
image: {
registry: string
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
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
logLevel: ("debug" | "info" | "warn" | "error")
}
grafana?: {
image: {
registry: string
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
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
logLevel: ("error" | "warn" | "info" | "debug")
}
opensearch?: {
image: {
registry: string
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
registry: string
repository: string
tag: string
digest?: string
}
secretName: string
resources: {
cpu: string
memory: string
memoryLimit?: string
}
}
storage: {
size: string
storageClassName: string
}
resources: {
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
}
"thanos-compactor"?: {
image: {
registry: string
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
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
logLevel: ("debug" | "info" | "warn" | "error")
}
"thanos-query"?: {
image: {
registry: string
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
cpu: string
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
cpu: string
memory: string
memoryLimit?: string
}
}
rulers: {
replicas: number
resources: {
cpu: string
memory: string
memoryLimit?: string
}
}
resources: {
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
logLevel: ("debug" | "info" | "warn" | "error")
}
"thanos-receiver"?: {
image: {
registry: string
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
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
logLevel: ("debug" | "info" | "warn" | "error")
}
"thanos-ruler"?: {
image: {
registry: string
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
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
logLevel: ("debug" | "info" | "warn" | "error")
}
"thanos-store"?: {
image: {
registry: string
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
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
logLevel: ("debug" | "info" | "warn" | "error")
}
}

export interface EdgeCluster {
name: string
role: ("central" | "edge")
address: string
region: string
externalLabels: {
[k: string]: string | undefined
}
nodes: {
count: number
controlPlane: number
controlPlaneTakesWorkloads: boolean
podsPerNode: number
}
kubernetesVersion: ("1.33" | "1.34" | "1.35" | "1.36")
cni: ("cilium" | "other")
networkCidrs: {
nodes: string[]
apiServer: string[]
}
prerequisites: {
cilium?: string
gatewayApi?: string
certManager?: string
longhorn?: string
argocd?: string
maxMapCount: boolean
}
seriesBudget: number
limits: {
requestSize?: string
seriesPerRequest?: number
samplesPerRequest?: number
headSeries?: number
}
logBudget: string
outageBudget: string
logOutageBudget: string
domain: string
objectStorage: {
bucket: string
endpoint: string
address: string
insecure: boolean
region: string
secretName: string
outageBudget: string
}
retention: {
raw: string
fiveMinutes: string
oneHour: string
logs: string
}
remoteWrite: {
address: string
port: number
host: string
clientAuthentication: ("none" | "certificate")
}
hosts: {
grafana: string
thanosQuery: string
opensearch: string
}
argocd: {
repoURL: string
targetRevision: string
namespace: string
destinationName?: string
delivery: ("manifests" | "chart")
}
alerting: {
runbookURL: string
}
migration: boolean
decommission: boolean
"blackbox-exporter"?: {
image: {
registry: string
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
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
logLevel: ("debug" | "info" | "warn" | "error")
}
fluentbit?: {
image: {
registry: string
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
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
logLevel: ("error" | "warn" | "info" | "debug")
}
"kube-state-metrics"?: {
image: {
registry: string
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
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
}
namespaces: {

}
"node-exporter"?: {
image: {
registry: string
repository: string
tag: string
digest?: string
}
port: number
resources: {
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
logLevel: ("debug" | "info" | "warn" | "error")
}
platform: {
defaultDeny: boolean
}
"prometheus-agent"?: {
image: {
registry: string
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
cpu: string
memory: string
memoryLimit?: string
}
placement: {
nodeSelector: {
[k: string]: string | undefined
}
tolerations: {
key?: string
operator?: ("Exists" | "Equal")
value?: string
effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
tolerationSeconds?: number
}[]
priorityClassName: string
imagePullSecrets: {
name: string
}[]
}
logLevel: ("debug" | "info" | "warn" | "error")
}
tenants: {
name: string
/**
 * @minItems 1
 */
namespaces: string[]
limits?: {
requestSize?: string
seriesPerRequest?: number
samplesPerRequest?: number
headSeries?: number
}
}[]
}

/** Every component there may be. */
export type ComponentName = "alertmanager" | "blackbox-exporter" | "fluentbit" | "grafana" | "kube-state-metrics" | "namespaces" | "node-exporter" | "opensearch" | "platform" | "prometheus-agent" | "thanos-compactor" | "thanos-query" | "thanos-receiver" | "thanos-ruler" | "thanos-store";
