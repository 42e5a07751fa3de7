import { runs, type ExpectedJob } from "../expected-job.ts";
import { names } from "../kept-names.ts";
import { describedObject } from "./kubernetes.ts";

const job = "kube-state-metrics";

/** The job of what kube-state-metrics says of the cluster's objects. */
export const kubeStateMetricsJob: ExpectedJob = {
  job,
  isThere: runs(job),
  discovers: { role: "pod", namespaces: () => ["monitoring"] },
  settings: () => ({ honor_labels: true }),
  honorsLabels: true,
  targets: ({ rendered }, { values }) =>
    rendered
      .filter(({ app }) => app === job)
      .map(({ pod: { metadata, status } }) => {
        const instance = `${status.podIP}:${values[job]?.port}`;
        return { object: `pod/monitoring/${metadata.name}`, url: `http://${instance}/metrics`, labels: { job, instance } };
      }),
  keeps: [
    ...names("kube_cronjob_", "spec_suspend status_last_successful_time"),
    ...names("kube_daemonset_status_", "desired_number_scheduled number_available updated_number_scheduled"),
    ...names("kube_deployment_", "spec_replicas status_condition status_replicas_available status_replicas_unavailable"),
    ...names("kube_horizontalpodautoscaler_", "spec_max_replicas spec_min_replicas status_current_replicas status_desired_replicas"),
    ...names("kube_job_", "failed owner status_start_time"),
    ...names("kube_node_", "info spec_taint spec_unschedulable status_allocatable status_condition"),
    "kube_persistentvolume_status_phase",
    ...names("kube_persistentvolumeclaim_", "access_mode resource_requests_storage_bytes status_phase"),
    ...names("kube_pod_container_", "resource_limits resource_requests"),
    ...names("kube_pod_container_status_", "last_terminated_reason restarts_total waiting_reason"),
    ...names("kube_pod_", "created info owner start_time status_phase status_ready"),
    ...names("kube_", "namespace_status_phase poddisruptionbudget_status_pod_disruptions_allowed resourcequota"),
    ...names("kube_statefulset_", "replicas status_replicas_ready status_replicas_updated"),
  ],
  series: (target) => [describedObject("kube_pod_info", target)],
  why: "one of the two ports of its only pod: figures of objects",
};
