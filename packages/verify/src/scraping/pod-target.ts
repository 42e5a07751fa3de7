import type { ExpectedTarget } from "./expected-job.ts";
import type { SamplePod } from "./sample-cluster.ts";

/** A pod as a target of a job that says which pod, namespace and node it is. */
export function podTarget({ metadata, spec }: SamplePod, { job, url }: { readonly job: string; readonly url: string }): ExpectedTarget {
  const { name, namespace } = metadata;
  const instance = /^https?:\/\/([^/]+)/.exec(url)?.[1] ?? "";
  return { object: `pod/${namespace}/${name}`, url, labels: { job, instance, namespace, pod: name, node: spec.nodeName } };
}
