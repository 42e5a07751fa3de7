import type { ExpectedScrape } from "@thanos-fleet/components/expected";
import type { Cluster } from "@thanos-fleet/fleet";
import { podTarget } from "./pod-target.ts";
import type { SampleCluster } from "./sample-cluster.ts";

export type Labels = Readonly<Record<string, string>>;

/** A target that a job keeps: the object it was discovered by, what is asked, and the labels that all its series get. */
export interface ExpectedTarget {
  readonly object: string;
  readonly url: string;
  readonly labels: Labels;
}

/** A series that a job's first target exposes, and what is stored of it; nothing where it is dropped. */
export interface ExpectedSeries {
  readonly exposed: Labels;
  readonly stored: Labels | undefined;
  readonly why: string;
}

/** What one scrape job does, told without its relabelling. */
export interface ExpectedJob {
  readonly job: string;
  isThere(cluster: Cluster): boolean;
  /** Objects that the agent watches for it. */
  readonly discovers: { readonly role: "node" | "pod" | "endpointslice"; namespaces?(cluster: Cluster): readonly string[] };
  /** Settings in which it differs from those of every job, by their names in Prometheus' documentation. */
  settings?(cluster: Cluster): Readonly<Record<string, unknown>>;
  targets(sample: SampleCluster, cluster: Cluster): readonly ExpectedTarget[];
  /** The only metrics that it keeps; absent where it keeps all. */
  readonly keeps?: readonly string[];
  /** Labels of a target's own stand beside the job's only where its series describe other objects. */
  readonly honorsLabels?: true;
  /** What it does beside; the target's labels are those of its first. */
  series?(target: Labels): readonly ExpectedSeries[];
  readonly why: string;
}

interface ComponentJob extends ExpectedScrape {
  isThere(cluster: Cluster): boolean;
}

/** A job for pods of the platform: every pod of one label at one port, with the pod's own labels. */
export function componentJob({
  job,
  app = job,
  namespace = "monitoring",
  port,
  path = "/metrics",
  params,
  labels,
  isThere,
  why,
}: ComponentJob): ExpectedJob {
  return {
    job,
    isThere,
    discovers: { role: "pod", namespaces: () => [namespace] },
    settings: () => ({ metrics_path: path, ...(params === undefined ? {} : { params }) }),
    targets: ({ rendered }, cluster) =>
      rendered
        .filter((each) => each.app === app)
        .map(({ pod }) => podTarget(pod, { job, url: `http://${pod.status.podIP}:${port(cluster)}${path}${queryOf(params)}` }))
        .map((target) => (labels === undefined ? target : Object.assign({}, target, { labels }))),
    why,
  };
}

/** Parameters as Go's `url.Values` encodes them: sorted by key. */
function queryOf(params: ExpectedScrape["params"] = {}): string {
  const pairs = Object.entries(params)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, values]) => values.map((value): [string, string] => [key, value]));
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs).toString()}`;
}

/** Whether a cluster runs a component. */
export function runs(component: string): (cluster: Cluster) => boolean {
  return ({ values }) => (values as unknown as Readonly<Record<string, unknown>>)[component] !== undefined;
}
