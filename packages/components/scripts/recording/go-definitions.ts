import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MetricFamily } from "../../src/metric-list.ts";

/** How a program writes its metrics down, where it is not by the means of the Prometheus client alone. */
export interface GoSources {
  /** Folder and files of the definitions. */
  readonly folder: string;
  readonly files: RegExp;
  /** Labels that every family of its own table has. */
  readonly tableLabels?: readonly string[];
}

/**
 * The metric families that Go files define: `NewDesc("name", …, []string{labels}, …)`, `CounterOpts{Namespace, Subsystem,
 * Name}` with the labels that follow, and the tables of cAdvisor, whose entries hold `name`, `valueType` and `extraLabels`.
 */
export function goDefinitions({ folder, files, tableLabels = [] }: GoSources): Readonly<Record<string, MetricFamily>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => files.test(path) && !path.endsWith("_test.go"));
  const sources = paths.sort().map((path) => readFileSync(join(folder, path), "utf8"));
  const names: GoNames = {
    constants: new Map(
      sources.flatMap((text) => [...text.matchAll(/\b(\w+)\s*=\s*"([a-z_]+)"/g)]).map(([, name = "", value = ""]) => [name, value]),
    ),
    lists: new Map(
      sources
        .flatMap((text) => [...text.matchAll(/\b(\w+)\s*=\s*\[\]string\{([^}]*)\}/g)])
        .map(([, name = "", items = ""]) => [name, words(items)]),
    ),
  };
  return Object.assign({}, ...sources.map((text) => definitionsIn(text, names, tableLabels))) as Record<string, MetricFamily>;
}

/** What definitions may refer to by name: strings, such as a namespace, and lists of labels. */
export interface GoNames {
  readonly constants: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** What one file defines; a name that stands for a namespace or for labels is looked up. */
export function definitionsIn(text: string, { constants, lists }: GoNames, tableLabels: readonly string[]): Record<string, MetricFamily> {
  const found: Record<string, MetricFamily> = {};
  for (const match of text.matchAll(/\bNewDesc\(\s*"([a-z_:0-9]+)"/g))
    found[match[1] ?? ""] = labelled("gauge", labelsIn(balanced(text, match.index + match[0].indexOf("(")), lists));
  for (const match of text.matchAll(/\b(Counter|Gauge|Histogram|Summary)Opts\{/g)) {
    const options = balanced(text, match.index + match[0].length - 1);
    const field = (key: string): string => {
      const value = new RegExp(`\\b${key}:\\s*(?:"([^"]*)"|(\\w+))`).exec(options);
      return value?.[1] ?? constants.get(value?.[2] ?? "") ?? "";
    };
    const name = [field("Namespace"), field("Subsystem"), field("Name")].filter((part) => part !== "").join("_");
    const rest = text.slice(match.index + match[0].length - 1 + options.length, match.index + match[0].length + options.length + 300);
    const labels = /^,\s*(?:\[\]string\{[^}]*\}|append\([^)]*\))/.exec(rest)?.[0];
    const type = (match[1] ?? "gauge").toLowerCase() as MetricFamily["type"];
    const own = labels === undefined ? [] : labelsIn(labels, lists);
    found[name] = labelled(type, [...own, ...(type === "histogram" ? ["le"] : type === "summary" ? ["quantile"] : [])]);
  }
  for (const match of text.matchAll(/\{\s*name:\s*"([a-z_0-9]+)",([\s\S]*?)\bgetValues:/g)) {
    const entry = match[2] ?? "";
    const type = /valueType:\s*prometheus\.CounterValue/.test(entry) ? "counter" : "gauge";
    found[match[1] ?? ""] = labelled(type, [...tableLabels, ...words(/extraLabels:\s*\[\]string\{([^}]*)\}/.exec(entry)?.[1] ?? "")]);
  }
  return found;
}

function labelled(type: MetricFamily["type"], labels: readonly string[]): MetricFamily {
  return { type, labels: [...new Set(labels)].sort() };
}

function words(text: string): string[] {
  return [...text.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? "");
}

/** The labels of the first list in a text: `[]string{…}`, or `append(list, …)`. */
function labelsIn(text: string, lists: GoNames["lists"]): string[] {
  const [, items, list = "", more = ""] = /\[\]string\{([^}]*)\}|\bappend\((\w+),([^)]*)\)/.exec(text) ?? [];
  return items === undefined ? [...(lists.get(list) ?? []), ...words(more)] : words(items);
}

/** The text from an opening bracket to the one that closes it; brackets within strings do not count. */
function balanced(text: string, open: number): string {
  let depth = 0;
  let isString = false;
  for (let index = open; index < text.length; index += 1) {
    const character = text[index] ?? "";
    if (character === "\\" && isString) index += 1;
    else if (character === '"') isString = !isString;
    else if (isString) continue;
    else if ("({[".includes(character)) depth += 1;
    else if (")}]".includes(character)) {
      depth -= 1;
      if (depth === 0) return text.slice(open, index + 1);
    }
  }
  return text.slice(open);
}
