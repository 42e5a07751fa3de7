import type { Rule } from "./rule.ts";

/** Where Kubernetes listens on its nodes, and others connect to (kubernetes.io, "Ports and Protocols"). */
export const kubernetesPorts = { apiServer: 6443, kubelet: 10_250 } as const;

/** Ports of a node that something else listens on. */
const hostPorts: readonly (readonly [first: number, last: number, owner: string])[] = [
  // kubernetes.io, "Ports and Protocols", and the programs' own defaults.
  [2379, 2381, "etcd"],
  [kubernetesPorts.apiServer, kubernetesPorts.apiServer, "the API server"],
  [10248, 10248, "the kubelet's health check"],
  [10249, 10249, "kube-proxy's metrics"],
  [kubernetesPorts.kubelet, kubernetesPorts.kubelet, "the kubelet"],
  [10255, 10255, "the kubelet's read-only port"],
  [10256, 10256, "kube-proxy's health check"],
  [10257, 10257, "the controller manager"],
  [10259, 10259, "the scheduler"],
  // docs.cilium.io, "System Requirements", firewall rules.
  [4240, 4245, "Cilium's health checks and Hubble"],
  [4250, 4251, "Cilium's mutual authentication"],
  [6060, 6062, "Cilium's profiles"],
  [9878, 9893, "Cilium's health checks"],
  [9901, 9901, "Cilium's Envoy"],
  [9962, 9964, "Cilium's metrics"],
  [30_000, 32_767, "Services of the type NodePort"],
  // The kernel's net.ipv4.ip_local_port_range.
  [32_768, 60_999, "outgoing connections, to which Linux gives these ports"],
];

/** Where kube-state-metrics serves figures of itself and its readiness; its own default. */
export const kubeStateMetricsTelemetryPort = 8081;

export const takenPorts: Rule = {
  name: "taken-ports",
  summary: "no port is asked for that something else on the same node, pod or address has",
  fix: "choose another port; the default is free",
  check({ clusters, centrals }, report) {
    for (const cluster of clusters) {
      const port = cluster.values["node-exporter"]?.port;
      const taken = port === undefined ? undefined : hostPorts.find(([first, last]) => first <= port && port <= last);
      if (taken !== undefined)
        report([{ cluster, path: "node-exporter.port" }], {
          message: `node-exporter listens on the node itself, where port ${port} belongs to ${taken[2]}`,
          hint: "use another port, such as 9100",
        });
      if (cluster.values["kube-state-metrics"]?.port === kubeStateMetricsTelemetryPort)
        report([{ cluster, path: "kube-state-metrics.port" }], {
          message: `kube-state-metrics needs port ${kubeStateMetricsTelemetryPort} for its own figures`,
          hint: "use another port, such as 8080",
        });
    }
    for (const cluster of centrals)
      if (cluster.values.exposure.kind === "gateway" && cluster.values.remoteWrite.port === 80)
        report([{ cluster, path: "remoteWrite.port" }], {
          message: "the Gateway redirects from port 80 to HTTPS, so remote write cannot have it",
          hint: "use another port, such as 19291",
        });
  },
};
