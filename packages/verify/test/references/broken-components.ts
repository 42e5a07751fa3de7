import { copy, edit, remove } from "../edit-rendered.ts";
import type { BrokenReference } from "./broken-reference.ts";

const central = "cluster-01-central";
const receiver = `${central}/thanos-receiver/stateful-set.yaml`;

/** Mistakes in a component's own objects: workloads, Services, volumes, roles. */
export const brokenComponents: readonly BrokenReference[] = [
  [
    "an argument that names a Service",
    (fleet) =>
      edit(fleet, `${central}/thanos-ruler/stateful-set.yaml`, "http://thanos-query-rulers.monitoring", "http://thanos-qurey.monitoring"),
    "references/missing cluster-01-central/thanos-ruler/stateful-set.yaml spec.template.spec.containers.0.args.8: thanos-qurey.monitoring.svc is named here, but the cluster has no such Service",
  ],
  [
    "a Service that selects nothing",
    (fleet) => edit(fleet, `${central}/grafana/service.yaml`, /selector:\n {4}app: grafana/, "selector:\n    app: graphana"),
    "references/selects-nothing cluster-01-central/grafana/service.yaml spec.selector: the Service selects app=graphana in monitoring, which no rendered pod is",
  ],
  [
    "a target port by name",
    (fleet) => edit(fleet, `${central}/grafana/service.yaml`, "targetPort: http", "targetPort: web"),
    "references/missing cluster-01-central/grafana/service.yaml spec.ports.0: port 3000 leads to web/TCP, which the pods of grafana do not open",
  ],
  [
    "a target port by number",
    (fleet) => edit(fleet, `${central}/grafana/service.yaml`, "targetPort: http", "targetPort: 3001"),
    "references/missing cluster-01-central/grafana/service.yaml spec.ports.0: port 3000 leads to 3001/TCP, which the pods of grafana do not open",
  ],
  [
    "a disruption budget",
    (fleet) =>
      edit(
        fleet,
        `${central}/thanos-store/disruption-budget.yaml`,
        /matchLabels:\n {6}app: thanos-store/,
        "matchLabels:\n      app: store",
      ),
    "references/selects-nothing cluster-01-central/thanos-store/disruption-budget.yaml spec.selector: the budget selects app=store in monitoring, which no rendered pod is",
  ],
  [
    "a workload that does not own its pods",
    (fleet) => edit(fleet, `${central}/grafana/deployment.yaml`, /matchLabels:\n {6}app: grafana/, "matchLabels:\n      app: other"),
    "references/selects-nothing cluster-01-central/grafana/deployment.yaml spec.selector: the workload selects app=other, which its own pods are not",
  ],
  [
    "a StatefulSet's Service",
    (fleet) => edit(fleet, receiver, "serviceName: thanos-receive", "serviceName: thanos-receiver"),
    "references/missing cluster-01-central/thanos-receiver/stateful-set.yaml spec.serviceName: there is no Service thanos-receiver to give the pods their names",
  ],
  [
    "a StatefulSet's Service that is not headless",
    (fleet) => edit(fleet, receiver, "serviceName: thanos-receive", "serviceName: thanos-receive-remote-write"),
    "references/missing cluster-01-central/thanos-receiver/stateful-set.yaml spec.serviceName: the Service thanos-receive-remote-write is not headless, so the pods get no names of their own",
  ],
  [
    "a StatefulSet's Service of other pods",
    (fleet) => edit(fleet, receiver, "serviceName: thanos-receive", "serviceName: thanos-store"),
    "references/missing cluster-01-central/thanos-receiver/stateful-set.yaml spec.serviceName: the Service thanos-store does not select the pods it should name",
  ],
  [
    "a ServiceAccount",
    (fleet) => remove(fleet, `${central}/grafana/service-account.yaml`),
    "references/missing cluster-01-central/grafana/deployment.yaml spec.template.spec.serviceAccountName: there is no ServiceAccount grafana in monitoring",
  ],
  [
    "a volume claim",
    (fleet) => remove(fleet, `${central}/grafana/volume-claim.yaml`),
    "there is no PersistentVolumeClaim grafana in monitoring",
  ],
  [
    "a ConfigMap",
    (fleet) => remove(fleet, `${central}/thanos-receiver/config-map.yaml`),
    "there is no ConfigMap thanos-receive in monitoring",
  ],
  [
    "a key of a variable",
    (fleet) => edit(fleet, receiver, "key: secret_key", "key: secretkey"),
    "the Secret thanos-s3-secret has no key secretkey; it has access_key, secret_key",
  ],
  [
    "a key of a file",
    (fleet) => edit(fleet, `${central}/opensearch/bootstrap-job.yaml`, "key: internal_users.yml", "key: users.yml"),
    "the Secret opensearch-users has no key users.yml; it has internal_users.yml",
  ],
  [
    "a binding's role",
    (fleet) =>
      edit(
        fleet,
        `${central}/prometheus-agent/cluster-role-binding.yaml`,
        /kind: ClusterRole\n {2}name: \S+/,
        "kind: ClusterRole\n  name: other",
      ),
    "roleRef: there is no ClusterRole other to bind",
  ],
  [
    "a role without members",
    (fleet) => remove(fleet, `${central}/prometheus-agent/cluster-role-binding.yaml`),
    "references/unused cluster-01-central/prometheus-agent/cluster-role.yaml : no binding gives the ClusterRole to anybody",
  ],
  [
    "a binding's subject",
    (fleet) => edit(fleet, `${central}/prometheus-agent/cluster-role-binding.yaml`, "namespace: monitoring", "namespace: default"),
    "subjects.0: there is no ServiceAccount prometheus-agent in default",
  ],
  [
    "an object twice",
    (fleet) => copy(fleet, `${central}/grafana/service.yaml`, `${central}/grafana/service-again.yaml`),
    "Service grafana is in deploy/overlays/cluster-01-central/grafana/service-again.yaml too: whichever is applied last wins",
  ],
  [
    "a mount without its volume",
    (fleet) => edit(fleet, `${central}/opensearch/bootstrap-job.yaml`, /volumes:\n {8}- name: bootstrap/, "volumes:\n        - name: boot"),
    "the container bootstrap mounts bootstrap, which is no volume of the pod",
  ],
  [
    "a volume without a mount",
    (fleet) => edit(fleet, `${central}/opensearch/bootstrap-job.yaml`, /volumes:\n {8}- name: bootstrap/, "volumes:\n        - name: boot"),
    "references/unused cluster-01-central/opensearch/bootstrap-job.yaml spec.template.spec.volumes.0: no container mounts the volume boot",
  ],
  [
    "a storage class that no value chooses",
    (fleet) => edit(fleet, receiver, "storageClassName: longhorn-single-replica", "storageClassName: fast"),
    "spec.volumeClaimTemplates.0.spec.storageClassName: no value of the cluster chooses the StorageClass fast",
  ],
  [
    "a claim's storage class that no value chooses",
    (fleet) => edit(fleet, `${central}/grafana/volume-claim.yaml`, "storageClassName: longhorn", "storageClassName: fast"),
    "spec.storageClassName: no value of the cluster chooses the StorageClass fast",
  ],
  [
    "a priority that no value chooses",
    (fleet) =>
      edit(fleet, receiver, "      automountServiceAccountToken", "      priorityClassName: high\n      automountServiceAccountToken"),
    "spec.template.spec.priorityClassName: no value of the cluster chooses the PriorityClass high",
  ],
  [
    "a registry's login that no value chooses",
    (fleet) =>
      edit(
        fleet,
        receiver,
        "      automountServiceAccountToken",
        "      imagePullSecrets: [{ name: registry }]\n      automountServiceAccountToken",
      ),
    "spec.template.spec.imagePullSecrets.0: no value of the cluster chooses the PullSecret registry",
  ],
  [
    "a ConfigMap's name",
    (fleet) =>
      edit(fleet, `${central}/thanos-query/deployment.yaml`, "            name: thanos-query\n", "            name: thanos-qery\n"),
    "volumes.0.configMap: there is no ConfigMap thanos-qery in monitoring",
  ],
  [
    "a projected Secret's name",
    (fleet) => edit(fleet, `${central}/opensearch/stateful-set.yaml`, "name: opensearch-http-tls", "name: opensearch-tls"),
    "projected.sources.0.secret: the Secret opensearch-tls in monitoring does not exist",
  ],
  [
    "a variable's Secret",
    (fleet) =>
      edit(
        fleet,
        `${central}/fluentbit/daemon-set.yaml`,
        /name: fluentbit-opensearch\n( +)key: username/,
        "name: fluentbit\n$1key: username",
      ),
    "containers.0.env.1.valueFrom.secretKeyRef: the Secret fluentbit in monitoring-node does not exist",
  ],
  [
    "an account's name",
    (fleet) => edit(fleet, `${central}/grafana/deployment.yaml`, "serviceAccountName: grafana", "serviceAccountName: grafanas"),
    "spec.template.spec.serviceAccountName: there is no ServiceAccount grafanas in monitoring",
  ],
  [
    "a claim's name",
    (fleet) => edit(fleet, `${central}/grafana/deployment.yaml`, "claimName: grafana", "claimName: data"),
    "volumes.0.persistentVolumeClaim.claimName: there is no PersistentVolumeClaim data in monitoring",
  ],
  [
    "two ports with one name",
    (fleet) => edit(fleet, receiver, "name: remote-write\n", "name: http\n"),
    "two ports of the pod are called http",
  ],
  [
    "a binding of another API's role",
    (fleet) =>
      edit(fleet, `${central}/prometheus-agent/cluster-role-binding.yaml`, "apiGroup: rbac.authorization.k8s.io", "apiGroup: rbac.k8s.io"),
    "references/disagrees cluster-01-central/prometheus-agent/cluster-role-binding.yaml roleRef.apiGroup: a ClusterRole is of the group rbac.authorization.k8s.io, not of rbac.k8s.io",
  ],
  [
    "a label that only looks like a recommended one",
    (fleet) => edit(fleet, `${central}/grafana/volume-claim.yaml`, "app.kubernetes.io/version:", "app.kubernetes.io/release:"),
    "app.kubernetes.io/release is none of Kubernetes' recommended labels",
  ],
  [
    "a port of a headless Service that its pods do not have",
    (fleet) => edit(fleet, `${central}/thanos-receiver/service.yaml`, "port: 10902", "port: 10904"),
    "the headless Service thanos-receive says 10904, but its pods listen on 10902",
  ],
  [
    "a workload of another name",
    (fleet) => edit(fleet, `${central}/thanos-store/stateful-set.yaml`, "name: thanos-store\n", "name: thanos-stores\n"),
    "metadata.name: the workload of thanos-store is called thanos-stores",
  ],
  [
    "another port on the node",
    (fleet) => edit(fleet, `${central}/node-exporter/daemonset.yaml`, "hostPort: 9100", "hostPort: 9101"),
    "9100 is also its port on the node, not 9101",
  ],
  [
    "nodes with taints that nothing watches",
    (fleet) => edit(fleet, `${central}/node-exporter/daemonset.yaml`, '      tolerations: [{"operator":"Exists"}]\n', ""),
    'node-exporter must tolerate [{"operator":"Exists"}], so that no node goes without it',
  ],
];
