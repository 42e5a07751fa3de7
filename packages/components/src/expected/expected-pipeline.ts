import type { Cluster } from "@thanos-fleet/fleet";
import type { JsonValue } from "@thanos-fleet/yaml-source";

/** A part of a log shipper's pipeline by the names of Fluent Bit's documentation. */
export type PipelinePart = Readonly<Record<string, unknown>>;

/** A container's log file, and the tenant whose records its lines are; none where it is not read. */
export interface SampleLog {
  readonly pod: string;
  readonly namespace: string;
  readonly container: string;
  readonly tenant: string | undefined;
}

/** A chunk that no input of today made, and the tenant whose records it holds. */
export interface LeftChunk {
  readonly tag: string;
  readonly tenant: string;
}

type LogRecord = Readonly<Record<string, JsonValue>>;

/** A record as it reaches the script, and as it leaves; the same where nothing in it is secret. */
export interface SampleRecord {
  readonly given: LogRecord;
  readonly left: LogRecord;
}

/** A rule of the multiline parser: which lines it takes in which state, and which it leaves. */
export interface MultilineState {
  readonly state: string;
  readonly next_state: string;
  readonly matches: readonly string[];
  readonly others: readonly string[];
}

/** What a shipper of logs does with them. */
export interface ExpectedPipeline {
  service(cluster: Cluster): PipelinePart;
  readonly parsers: readonly PipelinePart[];
  readonly multilineParsers: readonly PipelinePart[];
  /** One input a tenant, by the tenant's name. */
  input(tenant: string, cluster: Cluster): PipelinePart;
  /** Filters in their order; the last, one a tenant, says whose the record is. */
  filters(cluster: Cluster): readonly PipelinePart[];
  /** One output a tenant, by the tenant's name. `averageWait` in seconds lies between two attempts to send. */
  output(tenant: string, cluster: Cluster, retries: { readonly averageWait: number }): PipelinePart;
  /** Fields that say which lines are meant: samples show what they do. */
  readonly judgedBySamples: ReadonlySet<string>;
  logs(cluster: Cluster): readonly SampleLog[];
  leftChunks(cluster: Cluster): readonly LeftChunk[];
  /** States of the first multiline parser, in the order of its rules. */
  readonly multilineStates: readonly MultilineState[];
  readonly records: readonly SampleRecord[];
}
