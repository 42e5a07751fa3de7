import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A metric family as a program exposes it. */
export interface MetricFamily {
  readonly type: "counter" | "gauge" | "histogram" | "summary" | "untyped";
  /** Its label names; absent where no series of it was seen, so that they are not known. */
  readonly labels?: readonly string[];
}

/** The committed metric families of one program, and how they became known. */
export interface MetricList {
  readonly program: string;
  readonly version: string;
  /** `recorded` from the running program, `parsed` from its source, or `documented`: written by hand from its documentation. */
  readonly origin: "recorded" | "parsed" | "documented";
  /** Where the names come from, in words. */
  readonly source: string;
  /** The scrape jobs that read this program. */
  readonly jobs: readonly string[];
  readonly families: Readonly<Record<string, MetricFamily>>;
}

/** A list as its committed text: families by name, one a line, so that a change reads as the change of a metric. */
export function printMetricList(list: MetricList): string {
  const families = Object.entries(list.families)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, { type, labels }]) => `    ${JSON.stringify(name)}: ${JSON.stringify(labels === undefined ? { type } : { type, labels })}`,
    );
  const head = (["program", "version", "origin", "source"] as const).map((key) => `  "${key}": ${JSON.stringify(list[key])},\n`).join("");
  return `{\n${head}  "jobs": ${JSON.stringify(list.jobs)},\n  "families": {\n${families.join(",\n")}\n  }\n}\n`;
}

/** The files of all lists, each in the folder of the component that brings the program. */
export function metricListFiles(): readonly string[] {
  const root = join(import.meta.dirname, "..");
  return globSync("*/metrics/*.json", { cwd: root })
    .sort()
    .map((path) => join(root, path));
}

/** Every committed list, by the job that reads its program. */
export function readMetricLists(): ReadonlyMap<string, MetricList> {
  const lists = metricListFiles().map((path) => JSON.parse(readFileSync(path, "utf8")) as MetricList);
  const byJob = new Map<string, MetricList>();
  // A job may read several programs, as that of annotated pods does.
  for (const list of lists)
    for (const job of list.jobs) byJob.set(job, { ...list, families: { ...byJob.get(job)?.families, ...list.families } });
  return byJob;
}

/** The family that a series' name belongs to: histograms and summaries are read by the names of their parts. */
export function familyOf(list: MetricList, name: string): (MetricFamily & { readonly name: string }) | undefined {
  const exact = list.families[name];
  if (exact !== undefined && exact.type !== "histogram") return { ...exact, name };
  const match = /^(.+)_(bucket|sum|count)$/.exec(name);
  const family = match === null ? undefined : list.families[match[1] ?? ""];
  if (family === undefined || match === null) return undefined;
  const isPart = family.type === "histogram" || (family.type === "summary" && match[2] !== "bucket");
  if (!isPart) return undefined;
  const extra = match[2] === "bucket" ? [] : ["le", "quantile"];
  return family.labels === undefined
    ? { ...family, name: match[1] ?? "" }
    : { ...family, name: match[1] ?? "", labels: family.labels.filter((label) => !extra.includes(label)) };
}
