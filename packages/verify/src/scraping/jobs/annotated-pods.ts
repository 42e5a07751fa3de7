import type { Cluster } from "@thanos-fleet/fleet";
import { parseQuantity } from "@thanos-fleet/schema";
import type { ExpectedJob, ExpectedTarget } from "../expected-job.ts";
import { podTarget } from "../pod-target.ts";
import type { SampleCluster } from "../sample-cluster.ts";

const job = "annotated-pods";

/** The job of pods that ask by their annotations to be scraped. One of them must cost the agent neither memory nor the others' room. */
export const annotatedPodsJob: ExpectedJob = {
  job,
  isThere: ({ values }) => values["prometheus-agent"]?.annotatedPods === true,
  discovers: { role: "pod" },
  settings: ({ values }) => {
    const limits = values["prometheus-agent"]?.scrapeLimits;
    return {
      sample_limit: Math.min(limits?.samplesPerPod ?? 0, values.seriesBudget),
      body_size_limit: parseQuantity(limits?.bodySize ?? "0"),
    };
  },
  targets: annotatedTargets,
  series: (target) => [
    {
      exposed: { __name__: "own", namespace: "team-a", pod: "other", node: "other", job: "other", instance: "other" },
      stored: {
        __name__: "own",
        ...target,
        exported_namespace: "team-a",
        exported_pod: "other",
        exported_node: "other",
        exported_job: "other",
        exported_instance: "other",
      },
      why: "a pod cannot say that it is another, or another team's",
    },
  ],
  why: "the annotations that most charts set",
};

function annotatedTargets({ objects, foreign }: SampleCluster, _cluster: Cluster): readonly ExpectedTarget[] {
  return foreign.flatMap(({ name, namespace, scraped }) => {
    const pod = objects.pods.find(({ metadata }) => metadata.name === name && metadata.namespace === namespace);
    if (pod === undefined) return [];
    const { podIP } = pod.status;
    const host = podIP.includes(":") ? `[${podIP}]` : podIP;
    return scraped.map((text) => podTarget(pod, { job, url: text.replace(/^(\w+) /, `$1://${host}:`) }));
  });
}
