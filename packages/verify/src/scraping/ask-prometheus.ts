import { run } from "@thanos-fleet/native-tool";
import type { Program } from "../programs/program.ts";
import type { Labels } from "./expected-job.ts";
import type { SampleCluster } from "./sample-cluster.ts";

/** What Prometheus' own code is asked about a configuration. */
export interface Question {
  readonly config: string;
  readonly objects: SampleCluster["objects"];
  /** Series by job, as its first target exposes them. */
  readonly series: Readonly<Record<string, readonly Labels[]>>;
  /** Series as they are stored before they are sent, whatever job they are of. */
  readonly stored: readonly Labels[];
}

export interface AnsweredTarget {
  readonly object: string;
  readonly url?: string;
  readonly labels?: Labels;
  readonly problem?: string;
  /** The series `up`, which Prometheus adds itself. */
  readonly up?: AnsweredSeries;
}

export interface AnsweredSeries {
  readonly stored?: Labels;
  readonly sent: Readonly<Record<string, Labels>>;
}

export interface AnsweredJob {
  readonly name: string;
  /** With all that the configuration leaves to defaults. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly targets: readonly AnsweredTarget[];
  readonly series: readonly AnsweredSeries[];
}

export interface Answer {
  readonly jobs: readonly AnsweredJob[];
  readonly stored: readonly AnsweredSeries[];
  readonly remoteWrites: readonly Readonly<Record<string, unknown>>[];
}

/** Runs Prometheus' discovery, relabelling and remote write over samples; gives its complaint where it refuses the configuration. */
export async function askPrometheus(program: Program, question: Question): Promise<Answer | { readonly refusal: string }> {
  const { status, stdout, stderr } = await run(program.path, [], { stdin: JSON.stringify(question) });
  return status === 0 ? (JSON.parse(stdout) as Answer) : { refusal: stderr.trim() };
}
