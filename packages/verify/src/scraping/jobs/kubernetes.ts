import { names, ofProcess } from "@thanos-fleet/components/expected";
import type { ExpectedJob, ExpectedSeries, ExpectedTarget, Labels } from "../expected-job.ts";
import { apiServers, sampleNodes } from "../sample-cluster.ts";

const account = "/var/run/secrets/kubernetes.io/serviceaccount";
const token = { authorization: { type: "Bearer", credentials_file: `${account}/token` } };

/** Kubelets serve certificates that the cluster's CA has not signed unless the cluster was told to. */
const kubeletTls = { ca_file: `${account}/ca.crt`, insecure_skip_verify: true };

/** A target at each node, under the node's name. */
export function nodeTargets(job: string, scheme: string, ending: string): () => readonly ExpectedTarget[] {
  return () =>
    sampleNodes.map(({ name, hostPort }) => ({
      object: `node/${name}`,
      url: `${scheme}://${hostPort}:${ending}`,
      labels: { job, instance: name, node: name },
    }));
}

const kubelet: ExpectedJob = {
  job: "kubelet",
  discovers: { role: "node" },
  settings: () => ({ scheme: "https", ...token, tls_config: kubeletTls }),
  targets: nodeTargets("kubelet", "https", "10250/metrics"),
  keeps: [
    ...names("kubelet_certificate_manager_", "client_expiration_renew_errors client_ttl_seconds server_ttl_seconds"),
    ...names("kubelet_", "running_pods server_expiration_renew_errors"),
    ...names("kubelet_volume_stats_", "available_bytes capacity_bytes inodes inodes_free used_bytes"),
    ...ofProcess,
  ],
  why: "the kubelet's documented port and path, which ask for a token with the right to nodes/metrics",
};

const cadvisor: ExpectedJob = {
  job: "cadvisor",
  discovers: { role: "node" },
  settings: () => ({
    scheme: "https",
    metrics_path: "/metrics/cadvisor",
    // The kubelet's timestamps are those of its own cache, and a series of a pod that ended would stay for five minutes.
    honor_timestamps: false,
    ...token,
    tls_config: kubeletTls,
  }),
  targets: nodeTargets("cadvisor", "https", "10250/metrics/cadvisor"),
  keeps: [
    ...names("container_cpu_", "cfs_periods_total cfs_throttled_periods_total usage_seconds_total"),
    ...names("container_", "memory_rss memory_working_set_bytes oom_events_total"),
  ],
  series: (target): readonly ExpectedSeries[] => {
    const own = { __name__: "container_memory_rss", namespace: "apps", pod: "app-0" };
    return [
      {
        exposed: { ...own, container: "app", id: "/kubepods/pod1", name: "c0ffee", image: "app:1" },
        stored: { ...own, container: "app", image: "app:1", ...target },
        why: "a container's series, without its runtime's own names, which change with each restart",
      },
      { exposed: { ...own, container: "POD" }, stored: undefined, why: "the pause container's memory belongs to no workload" },
      { exposed: { ...own, id: "/kubepods/pod1" }, stored: undefined, why: "a pod's cgroup counts its containers once more" },
      { exposed: { ...own, container: "PODS" }, stored: { ...own, container: "PODS", ...target }, why: "a container of a like name" },
    ];
  },
  why: "the kubelet's documented path of containers' figures",
};

const apiServer: ExpectedJob = {
  job: "kube-apiserver",
  discovers: { role: "endpointslice", namespaces: () => ["default"] },
  settings: () => ({
    scheme: "https",
    ...token,
    tls_config: { ca_file: `${account}/ca.crt`, server_name: "kubernetes.default.svc", insecure_skip_verify: false },
  }),
  targets: () =>
    apiServers.map((address) => ({
      object: "endpointslice/default/kubernetes-1",
      url: `https://${address}:6443/metrics`,
      labels: { job: "kube-apiserver", instance: `${address}:6443` },
    })),
  keeps: [
    "aggregator_unavailable_apiservice",
    ...names("apiserver_client_certificate_expiration_seconds_", "bucket count"),
    ...names("apiserver_", "current_inflight_requests request_total"),
    ...names("etcd_", "request_errors_total requests_total"),
    ...ofProcess,
  ],
  why: "each API server behind the Service kubernetes, under the one name that all their certificates have",
};

/** Jobs of what Kubernetes itself serves, which ask for the agent's token. */
export const kubernetesJobs: readonly ExpectedJob[] = [kubelet, cadvisor, apiServer];

/** What a job that describes other objects exposes of them: theirs stay, and are none of its own target's. */
export function describedObject(name: string, target: Labels): ExpectedSeries {
  const own = { __name__: name, namespace: "apps", pod: "app-0", node: "node-9", job: "own", instance: "own:1" };
  return { exposed: own, stored: { ...target, ...own }, why: "its series describe other objects by these labels" };
}
