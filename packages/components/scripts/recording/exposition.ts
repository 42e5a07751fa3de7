import type { MetricFamily } from "../../src/metric-list.ts";

/** What a scrape of a program tells of its metrics: their families without any value, names of labels without theirs. */
export function parseExposition(text: string): Record<string, MetricFamily> {
  const types = new Map<string, MetricFamily["type"]>();
  const labels = new Map<string, Set<string>>();
  for (const line of text.split("\n")) {
    const type = /^# TYPE (\S+) (\S+)$/.exec(line);
    if (type !== null) types.set(type[1] ?? "", familyType(type[2] ?? ""));
    if (line.startsWith("#")) continue;
    const sample = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? /.exec(line);
    if (sample === null) continue;
    const family = familyName(sample[1] ?? "", types);
    const names = labels.get(family) ?? new Set<string>();
    for (const name of labelNames(sample[2] ?? "")) names.add(name);
    labels.set(family, names);
    if (!types.has(family)) types.set(family, "untyped");
  }
  return Object.fromEntries(
    [...types].map(([name, type]) => {
      const names = labels.get(name);
      return [name, names === undefined ? { type } : { type, labels: [...names].sort() }];
    }),
  );
}

/** Merges what several scrapes told: a label that only one instance of a program showed is a label of the family. */
export function mergeFamilies(...scrapes: readonly Readonly<Record<string, MetricFamily>>[]): Record<string, MetricFamily> {
  const merged: Record<string, MetricFamily> = {};
  for (const [name, family] of scrapes.flatMap((scrape) => Object.entries(scrape))) {
    const known = merged[name];
    const labels = [known?.labels, family.labels].filter((names) => names !== undefined);
    merged[name] = labels.length === 0 ? { type: family.type } : { type: family.type, labels: [...new Set(labels.flat())].sort() };
  }
  return merged;
}

function familyType(word: string): MetricFamily["type"] {
  if (word === "counter" || word === "gauge" || word === "histogram" || word === "summary") return word;
  return "untyped";
}

/** A histogram's or summary's series carry its name and that of their part. */
function familyName(series: string, types: ReadonlyMap<string, MetricFamily["type"]>): string {
  const base = /^(.+)_(?:bucket|sum|count)$/.exec(series)?.[1];
  const type = base === undefined ? undefined : types.get(base);
  return base !== undefined && (type === "histogram" || type === "summary") && !types.has(series) ? base : series;
}

/** Values may hold braces, commas and escaped quotes. */
function labelNames(text: string): string[] {
  return [...text.matchAll(/([a-zA-Z_][a-zA-Z0-9_]*)="(?:[^"\\]|\\.)*"/g)].map((match) => match[1] ?? "");
}
