import type { Cluster } from "@thanos-fleet/fleet";
import type { ExpectedJob } from "../expected-job.ts";
import { podTarget } from "../pod-target.ts";

const port = 8082;

/** Argo CD knows the cluster that it runs in as `in-cluster`. */
function runsArgocd({ name, values }: Cluster): boolean {
  return (values.argocd.destinationName ?? name) === "in-cluster";
}

/** The job of Argo CD's application controller, which alone knows the state of every Application. */
export const argocdJob: ExpectedJob = {
  job: "argocd",
  isThere: runsArgocd,
  discovers: { role: "pod", namespaces: ({ values }) => [values.argocd.namespace] },
  targets: ({ objects }, { values }) =>
    objects.pods
      .filter(
        ({ metadata }) =>
          metadata.namespace === values.argocd.namespace && metadata.labels["app.kubernetes.io/name"] === "argocd-application-controller",
      )
      .map((pod) => podTarget(pod, { job: "argocd", url: `http://${pod.status.podIP}:${port}/metrics` })),
  keeps: ["argocd_app_info", "argocd_app_sync_total"],
  why: "its documented port of metrics",
};
