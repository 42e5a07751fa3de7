import type { ExpectedScrape } from "@thanos-fleet/components/expected";
import type { Cluster } from "@thanos-fleet/fleet";
import type { ExpectedJob, ExpectedTarget, Labels } from "./expected-job.ts";
import { describedObject, nodeTargets } from "./jobs/kubernetes.ts";
import { podTarget } from "./pod-target.ts";
import type { SampleCluster } from "./sample-cluster.ts";

/** The job for pods of the platform, whose targets have the pod's own labels unless their row says otherwise. */
export function componentJob(scrape: ExpectedScrape): ExpectedJob {
  const { job, namespace = "monitoring", path = "/metrics", params, isOnNodes, describesObjects, keeps, keepsOfTenants, why } = scrape;
  return {
    job,
    discovers: isOnNodes === true ? { role: "node" } : { role: "pod", namespaces: () => [namespace] },
    settings: () => ({
      metrics_path: path,
      ...(params === undefined ? {} : { params }),
      ...(describesObjects === undefined ? {} : { honor_labels: true }),
    }),
    targets: (sample, cluster) => targetsOf(scrape, sample, cluster),
    ...(keeps === undefined ? {} : { keeps }),
    ...(keepsOfTenants === undefined ? {} : { keepsOfTenants }),
    ...(describesObjects === undefined ? {} : { honorsLabels: true, series: (target) => [describedObject(describesObjects, target)] }),
    why,
  };
}

function targetsOf(scrape: ExpectedScrape, { rendered }: SampleCluster, cluster: Cluster): readonly ExpectedTarget[] {
  const { job, app = job, port, path = "/metrics", params, isOnNodes } = scrape;
  const ending = `${port(cluster)}${path}${queryOf(params)}`;
  if (isOnNodes === true) return nodeTargets(job, "http", ending)();
  return rendered
    .filter((each) => each.app === app)
    .map(({ pod }) => {
      const { object, url, labels } = podTarget(pod, { job, url: `http://${pod.status.podIP}:${ending}` });
      return { object, url, labels: labelsOf(scrape, labels) };
    });
}

/** A target's labels are its pod's, unless its series are of something else, and those that are added. */
function labelsOf({ job, labels, addedLabels, describesObjects }: ExpectedScrape, ofPod: Labels): Labels {
  if (addedLabels !== undefined) return { ...ofPod, ...addedLabels };
  return labels ?? (describesObjects === undefined ? ofPod : { job, instance: ofPod["instance"] ?? "" });
}

/** Parameters as Go's `url.Values` encodes them: sorted by key. */
function queryOf(params: ExpectedScrape["params"] = {}): string {
  const pairs = Object.entries(params)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, values]) => values.map((value): [string, string] => [key, value]));
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs).toString()}`;
}
