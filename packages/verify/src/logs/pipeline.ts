import type { ExpectedPipeline, PipelinePart } from "@thanos-fleet/components/expected";
import type { Cluster } from "@thanos-fleet/fleet";

export type Part = PipelinePart;

/** The rows of a shipper, and the cluster that it runs in. */
export interface Judged {
  readonly rows: ExpectedPipeline;
  readonly cluster: Cluster;
}

/** Fluent Bit's configuration, as far as these checks read it. */
export interface Pipeline {
  readonly service: Part;
  readonly multiline_parsers: readonly Part[];
  readonly parsers: readonly Part[];
  readonly pipeline: { readonly inputs: readonly Part[]; readonly filters: readonly Part[]; readonly outputs: readonly Part[] };
}

/** Something else than the tables say, and the text of the configuration that it is about. */
export interface PipelineProblem {
  readonly piece: string;
  readonly message: string;
}
