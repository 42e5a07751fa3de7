import type { Cluster } from "@thanos-fleet/fleet";
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
  /** Whether the agent of a cluster has it; absent where each has. */
  isThere?(cluster: Cluster): boolean;
  /** Objects that the agent watches for it. */
  readonly discovers: { readonly role: "node" | "pod" | "endpointslice"; namespaces?(cluster: Cluster): readonly string[] };
  /** Settings in which it differs from those of every job, by their names in Prometheus' documentation. */
  settings?(cluster: Cluster): Readonly<Record<string, unknown>>;
  targets(sample: SampleCluster, cluster: Cluster): readonly ExpectedTarget[];
  /** The only metrics that it keeps; absent where it keeps all. */
  readonly keeps?: readonly string[];
  /** The only metrics of which it keeps series with a label `tenant`, beside the cluster's own additions. */
  readonly keepsOfTenants?: readonly string[];
  /** Labels of a target's own stand beside the job's only where its series describe other objects. */
  readonly honorsLabels?: true;
  /** What it does beside; the target's labels are those of its first. */
  series?(target: Labels): readonly ExpectedSeries[];
  readonly why: string;
}
