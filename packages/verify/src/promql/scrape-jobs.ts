import { parse } from "yaml";

/** A scrape job as the rendered agents have it: which labels it gives its series, and what it drops. */
export interface ScrapeJob {
  readonly targetLabels: ReadonlySet<string>;
  /** Whether nothing is kept of a metric that has these labels of its own. */
  drops(name: string, labels: readonly string[]): boolean;
  /** What the labels of a program's own become: dropped ones are gone, copied ones are there under both names. */
  relabel(labels: readonly string[]): readonly string[];
}

interface Relabel {
  readonly source_labels?: readonly string[];
  readonly regex?: string;
  readonly target_label?: string;
  readonly action?: string;
  readonly replacement?: string;
}

interface AgentConfiguration {
  readonly global?: { readonly external_labels?: Readonly<Record<string, string>> };
  readonly scrape_configs?: readonly {
    readonly job_name: string;
    readonly relabel_configs?: readonly Relabel[];
    readonly metric_relabel_configs?: readonly Relabel[];
  }[];
}

/** The jobs of several agents' configurations, by the label `job` that their series get; a job that two of them scrape has the labels of both. */
export function scrapeJobs(configurations: readonly string[]): ReadonlyMap<string, ScrapeJob> {
  const jobs = new Map<string, ScrapeJob>();
  for (const text of configurations) {
    const { global, scrape_configs = [] } = parse(text) as AgentConfiguration;
    for (const { job_name, relabel_configs = [], metric_relabel_configs = [] } of scrape_configs) {
      const targets = relabel_configs.flatMap(({ target_label }) => (target_label === undefined ? [] : [target_label]));
      const labels = [...targets.filter((label) => !label.startsWith("__")), ...Object.keys(global?.external_labels ?? {})];
      const job = jobLabel(relabel_configs) ?? job_name;
      // Receive adds the tenant to whatever it stores.
      const targetLabels = new Set(["job", "instance", "tenant_id", ...labels, ...(jobs.get(job)?.targetLabels ?? [])]);
      jobs.set(job, { targetLabels, drops: dropper(metric_relabel_configs), relabel: relabeller(metric_relabel_configs) });
    }
  }
  return jobs;
}

/** The label `job` of a job that gives its targets another one than its name. */
function jobLabel(relabels: readonly Relabel[]): string | undefined {
  return relabels.find(({ target_label, source_labels }) => target_label === "job" && source_labels === undefined)?.replacement;
}

function dropper(relabels: readonly Relabel[]): ScrapeJob["drops"] {
  const patterns = (action: string, labels: string): RegExp[] =>
    relabels
      .filter(({ source_labels, action: own }) => source_labels?.join() === labels && own === action)
      .map(({ regex = "(.*)" }) => new RegExp(`^(?:${regex})$`));
  const [dropped, kept, keptOfTenants] = [patterns("drop", "__name__"), patterns("keep", "__name__"), patterns("keep", "tenant,__name__")];
  return (name, labels) =>
    dropped.some((pattern) => pattern.test(name)) ||
    !kept.every((pattern) => pattern.test(name)) ||
    !keptOfTenants.every((pattern) => pattern.test(`${labels.includes("tenant") ? "any" : ""};${name}`));
}

function relabeller(relabels: readonly Relabel[]): (labels: readonly string[]) => readonly string[] {
  return (labels) => {
    let kept = [...labels];
    for (const { action = "replace", regex = "", source_labels = [], target_label } of relabels) {
      if (action === "labeldrop") kept = kept.filter((label) => !new RegExp(`^(?:${regex})$`).test(label));
      if (action === "replace" && target_label !== undefined && source_labels.some((label) => kept.includes(label)))
        kept = [...new Set([...kept, target_label])];
    }
    return kept;
  };
}
