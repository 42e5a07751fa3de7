import type { Answer } from "./ask-prometheus.ts";
import { jobProblems, outcomeProblems, settingProblems } from "./job-findings.ts";
import type { ScrapingExpectation } from "./scraping-expectation.ts";

/** Something that an agent would do else than the tables say. */
export interface ScrapingProblem {
  /** The line of the configuration that it is about, without its dash; empty for the whole file. */
  readonly about: string;
  readonly message: string;
  /** Set where Prometheus does not take the configuration at all. */
  readonly isRefusal?: true;
}

/** Of one job a few say what is wrong; the rest is mostly the same of other series. */
const shownOfEach = 3;

/** Where Prometheus' answer is another than expected. */
export function scrapingProblems(answer: Answer, { jobs, writes, question, sent }: ScrapingExpectation): readonly ScrapingProblem[] {
  const known = new Map(jobs.map((expected) => [expected.job.job, expected]));
  const found = new Set(answer.jobs.map(({ name }) => name));
  const missing = [...known.values()].filter(({ job }) => !found.has(job.job));
  return [
    ...missing.map(({ job }) => ({ about: "", message: `the job ${job.job} is missing: ${job.why}` })),
    ...answer.jobs.flatMap((job) => {
      const expected = known.get(job.name);
      return about(`job_name: ${job.name}`, expected === undefined ? ["is in no table of jobs"] : jobProblems(job, expected));
    }),
    ...about(
      "",
      question.stored.flatMap((stored, index) =>
        outcomeProblems(answer.stored[index], { exposed: stored, stored, why: "it is stored so" }, sent),
      ),
    ),
    ...writeProblems(answer, writes).flatMap(([name, messages]) => about(`name: ${name}`, messages)),
  ];
}

function about(name: string, messages: readonly string[]): ScrapingProblem[] {
  const more = messages.length - shownOfEach;
  const shown = more > 0 ? [...messages.slice(0, shownOfEach), `differs in ${more} more`] : messages;
  return shown.map((message) => ({ about: name, message }));
}

function writeProblems({ remoteWrites }: Answer, writes: ScrapingExpectation["writes"]): readonly (readonly [string, readonly string[]])[] {
  const names = new Set([...remoteWrites.map(({ name }) => String(name)), ...writes.keys()]);
  return [...names].map((name) => {
    const actual = remoteWrites.filter((write) => write["name"] === name);
    const expected = writes.get(name);
    if (expected === undefined) return [name, ["is the remote write of no tenant"]];
    const [only] = actual;
    if (only === undefined || actual.length > 1) return [name, [`there must be one remote write ${name}, but there are ${actual.length}`]];
    const { write_relabel_configs: _judged, ...settings } = only;
    return [name, settingProblems(settings, expected)];
  });
}
