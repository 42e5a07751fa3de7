import type { Cluster } from "@thanos-fleet/fleet";

/** A scrape job of a component's pods: every pod of one label at one port. */
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
  readonly why: string;
}
