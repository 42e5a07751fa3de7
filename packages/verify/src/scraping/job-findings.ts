import { isDeepStrictEqual } from "node:util";
import type { AnsweredJob, AnsweredSeries, AnsweredTarget } from "./ask-prometheus.ts";
import type { ExpectedJob, ExpectedSeries, ExpectedTarget, Labels } from "./expected-job.ts";

/** A job and all that is expected of it in one cluster. */
export interface JobExpectation {
  readonly job: ExpectedJob;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly targets: readonly ExpectedTarget[];
  readonly series: readonly ExpectedSeries[];
  /** Which remote write sends what is stored of a series, and how. */
  sent(stored: Labels | undefined): Readonly<Record<string, Labels>>;
}

/** Where Prometheus would do something else with a job than its table says, in words. */
export function jobProblems(answer: AnsweredJob, expected: JobExpectation): readonly string[] {
  const targets = targetProblems(answer.targets, expected);
  const { relabel_configs: _targets, metric_relabel_configs: _series, ...settings } = answer.settings;
  return [
    ...settingProblems(settings, expected.settings),
    ...targets,
    // Other targets have other labels, which every series would show again.
    ...(targets.length > 0 ? [] : seriesProblems(answer.series, expected)),
  ];
}

/** Each setting is the table's, and there is none beside. */
export function settingProblems(actual: Readonly<Record<string, unknown>>, expected: Readonly<Record<string, unknown>>): readonly string[] {
  return [...new Set([...Object.keys(actual), ...Object.keys(expected)])]
    .filter((name) => !isDeepStrictEqual(actual[name], expected[name]))
    .map((name) => `${name} must be ${print(expected[name])}, but is ${print(actual[name])}`);
}

function targetProblems(actual: readonly AnsweredTarget[], { job, targets, sent }: JobExpectation): readonly string[] {
  const found = new Map(actual.map((target) => [nameOf(target), target]));
  const wanted = new Map(targets.map((target) => [nameOf(target), target]));
  const names = [...wanted.keys()];
  return [
    ...names.filter((name) => !found.has(name)).map((name) => `does not scrape ${name}: ${job.why}`),
    ...[...found]
      .filter(([name]) => !wanted.has(name))
      .map(([name, { problem }]) => `scrapes ${name}, which is no target of it${problem === undefined ? "" : ` (${problem})`}`),
    ...names
      .filter((name) => found.has(name))
      .flatMap((name) => labelProblems(found.get(name), wanted.get(name)?.labels ?? {}, sent).map((text) => `${name} ${text}`)),
  ];
}

function nameOf({ object, url }: AnsweredTarget): string {
  return `${object} at ${url ?? "no URL"}`;
}

function labelProblems(target: AnsweredTarget | undefined, labels: Labels, sent: JobExpectation["sent"]): readonly string[] {
  if (!isDeepStrictEqual(target?.labels, labels)) return [`has the labels ${print(target?.labels)} instead of ${print(labels)}`];
  const up = { __name__: "up", ...labels };
  return outcomeProblems(target?.up, { exposed: { __name__: "up" }, stored: up, why: "the scrape itself is reported" }, sent);
}

function seriesProblems(actual: readonly AnsweredSeries[], { series, sent }: JobExpectation): readonly string[] {
  return series.flatMap((each, index) => outcomeProblems(actual[index], each, sent));
}

/** Where a series is stored or sent otherwise than expected. */
export function outcomeProblems(
  actual: AnsweredSeries | undefined,
  { exposed, stored, why }: ExpectedSeries,
  sent: JobExpectation["sent"],
): readonly string[] {
  if (!isDeepStrictEqual(actual?.stored, stored))
    return [`stores ${print(exposed)} as ${print(actual?.stored)} instead of ${print(stored)}: ${why}`];
  const [is, must] = [actual?.sent ?? {}, sent(stored)];
  return isDeepStrictEqual(is, must) ? [] : [`sends ${print(stored)} as ${print(is)} instead of ${print(must)}`];
}

const longestValue = 300;

function print(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}
