import type { Cluster } from "@thanos-fleet/fleet";

/** Settings by their names in Prometheus' documentation. */
export type Settings = Readonly<Record<string, unknown>>;

/** A scrape job of a component's pods: every pod of one label at one port, or each node at it. */
export interface ExpectedScrape {
  readonly job: string;
  /** The pods' label `app`, where it is not the job's name. */
  readonly app?: string;
  readonly namespace?: string;
  port(cluster: Cluster): number;
  readonly path?: string;
  /** What is asked beside the path. */
  readonly params?: Readonly<Record<string, readonly string[]>>;
  /** The labels of its series, where they are not the pod's own. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Set where the nodes are discovered, since each has one of the pods on its own network. */
  readonly isOnNodes?: true;
  /** A metric that describes other objects by labels that a target has too: where there are such, series keep their own. */
  readonly describesObjects?: string;
  /** The only metrics that are kept; absent where all are. */
  readonly keeps?: readonly string[];
  /** Labels beside the pod's own. */
  readonly addedLabels?: Readonly<Record<string, string>>;
  /** The only metrics of which series with a label `tenant` are kept. */
  readonly keepsOfTenants?: readonly string[];
  readonly why: string;
}
