import { suggest } from "@thanos-fleet/diagnostics";
import type { Labels } from "./labels.ts";
import { union } from "./labels.ts";
import { familyOf, type MetricList } from "@thanos-fleet/components/metrics";
import type { Matcher, Selector } from "@thanos-fleet/promql";
import type { ScrapeJob } from "./scrape-jobs.ts";

/** What there is of the series that a selector asks for. */
export interface Found {
  readonly labels: Labels;
  /** Why there cannot be any such series. */
  readonly problem?: string;
}

const metaSeries = new Set([
  "up",
  "scrape_duration_seconds",
  "scrape_samples_scraped",
  "scrape_samples_post_metric_relabeling",
  "scrape_series_added",
]);
/** What rulers make of alerts: with the labels of every alert, which are not listed anywhere. */
const alertSeries = new Set(["ALERTS", "ALERTS_FOR_STATE"]);

/** Every series that can exist: what programs expose, as the agents scrape and relabel it, and what our rules record. */
export class SeriesCatalog {
  readonly #lists: ReadonlyMap<string, MetricList>;
  readonly #jobs: ReadonlyMap<string, ScrapeJob>;
  readonly #recorded = new Map<string, Labels>();
  #hasAlerts = false;

  constructor(lists: ReadonlyMap<string, MetricList>, jobs: ReadonlyMap<string, ScrapeJob>) {
    this.#lists = lists;
    this.#jobs = jobs;
  }

  /** Makes known that rulers evaluate alerts, and so that there are series of their states. */
  recordAlerts(): void {
    this.#hasAlerts = true;
  }

  /** Makes the result of a recording rule known under its name; two rules of one name may have different labels. */
  record(name: string, labels: Labels): void {
    // The rulers label what they record, and the store's replica label is gone once it is queried.
    const stored = labels === undefined ? undefined : new Set([...labels, "ruler"]);
    this.#recorded.set(name, this.#recorded.has(name) ? union(this.#recorded.get(name), stored) : stored);
  }

  find({ name, matchers }: Selector): Found {
    if (name === undefined) return { labels: undefined, problem: "a selector must name its metric" };
    if (alertSeries.has(name))
      return { labels: undefined, ...(this.#hasAlerts ? {} : { problem: `${name} is asked for, but no rulers evaluate alerts` }) };
    if (this.#recorded.has(name)) return { labels: this.#recorded.get(name) };
    const exception = this.#idleException(matchers);
    if (exception !== undefined) return { labels: undefined, problem: exception };
    const jobs = this.#selectedJobs(matchers);
    if (metaSeries.has(name)) return this.#findMeta(jobs);
    if (name.includes(":")) return { labels: undefined, problem: `no rule records ${name}${suggestion(name, this.#recorded.keys())}` };
    if (jobs === undefined)
      return { labels: undefined, problem: `${name} is selected without its job, so that another program's series count too` };
    if (jobs.length === 0) return { labels: undefined, problem: `no agent scrapes a job that ${printMatcher(matchers)} selects` };
    const results = jobs.map((job) => this.#findIn(name, job));
    const problem = results.find((result) => result.problem !== undefined);
    return problem ?? { labels: results.map(({ labels }) => labels).reduce(union, new Set<string>()) };
  }

  #findMeta(jobs: readonly string[] | undefined): Found {
    const unknown = (jobs ?? []).find((job) => !this.#jobs.has(job));
    if (unknown !== undefined) return { labels: undefined, problem: this.#notScraped(unknown) };
    const targets = (jobs ?? [...this.#jobs.keys()]).map((job) => this.#jobs.get(job)?.targetLabels);
    return { labels: targets.reduce(union, new Set<string>()) };
  }

  #notScraped(job: string): string {
    return `no agent scrapes the job ${job}${suggestion(job, this.#jobs.keys())}`;
  }

  #findIn(name: string, job: string): Found {
    const scraped = this.#jobs.get(job);
    const list = this.#lists.get(job);
    if (scraped === undefined) return { labels: undefined, problem: this.#notScraped(job) };
    if (list === undefined) return { labels: undefined, problem: `there is no list of metrics for the job ${job}` };
    const family = familyOf(list, name);
    if (family === undefined) {
      const others = [...this.#lists].filter(([other, candidate]) => other !== job && familyOf(candidate, name) !== undefined);
      const elsewhere =
        others.length === 0 ? suggestion(name, Object.keys(list.families)) : `; ${others.map(([other]) => other).join(", ")} does`;
      return { labels: undefined, problem: `${list.program} ${list.version} exposes no ${name}${elsewhere}` };
    }
    if (scraped.drops(name, family.labels ?? [])) return { labels: undefined, problem: `the agents drop ${name} of the job ${job}` };
    if (family.labels === undefined) return { labels: undefined };
    const own = scraped.relabel(family.labels);
    // A label that the target has as well is kept under another name.
    const renamed = own.filter((label) => scraped.targetLabels.has(label)).map((label) => `exported_${label}`);
    return { labels: new Set([...own, ...renamed, ...scraped.targetLabels]) };
  }

  /** An exception for a job that is not there says that it was expected. */
  #idleException(matchers: readonly Matcher[]): string | undefined {
    const excepted = matchers.filter(({ label, operator, value }) => label === "job" && operator.startsWith("!") && isList(value));
    const idle = excepted.flatMap(({ value }) => value.split("|")).find((job) => !this.#jobs.has(job));
    return idle === undefined ? undefined : this.#notScraped(idle);
  }

  /** The jobs that the matchers leave; undefined when they say nothing of it. */
  #selectedJobs(matchers: readonly Matcher[]): readonly string[] | undefined {
    const onJob = matchers.filter(({ label }) => label === "job");
    if (!onJob.some(({ operator }) => operator === "=" || operator === "=~")) return undefined;
    const exact = onJob.find(({ operator }) => operator === "=");
    if (exact !== undefined) return [exact.value];
    const pattern = onJob.find(({ operator }) => operator === "=~")?.value ?? "";
    if (isList(pattern)) return pattern.split("|");
    return [...this.#jobs.keys()].filter((job) => new RegExp(`^(?:${pattern})$`).test(job));
  }
}

/** True for names of jobs, one or several, and false for any other pattern. */
function isList(value: string): boolean {
  return /^[\w|-]+$/.test(value);
}

function printMatcher(matchers: readonly Matcher[]): string {
  return matchers
    .filter(({ label }) => label === "job")
    .map(({ operator, value }) => `job${operator}"${value}"`)
    .join(", ");
}

function suggestion(word: string, known: Iterable<string>): string {
  const close = suggest(word, [...known]);
  return close === undefined ? "" : `; did you mean ${close}?`;
}
