import { matchesGlob } from "node:path/posix";
import type { SampleLog } from "@thanos-fleet/components/expected";
import type { Judged, Part, Pipeline, PipelineProblem } from "./pipeline.ts";

const id = "0123456789abcdef".repeat(4);

/** Each line is read by one input, passes every filter and the one of its tenant, and leaves by one output. */
export function routingProblems({ parsers, pipeline }: Pipeline, { rows, cluster }: Judged): readonly PipelineProblem[] {
  const { filters, outputs } = pipeline;
  return [
    ...rows.logs(cluster).flatMap((log): readonly PipelineProblem[] => {
      const read = tagOf(log, pipeline.inputs);
      if (typeof read !== "string") return read;
      const ways = [
        filterProblems(read, filters, log),
        parserProblems(read, { filters, parsers }, log),
        outputProblems(read, outputs, log.tenant),
      ];
      return ways.flat();
    }),
    ...rows.leftChunks(cluster).flatMap(({ tag, tenant }) => outputProblems(tag, outputs, tenant)),
  ];
}

/** The tag that the only input for a log file gives its lines; or what is wrong, which is nothing where the file is not read. */
function tagOf(log: SampleLog, inputs: readonly Part[]): string | readonly PipelineProblem[] {
  const file = `/var/log/containers/${log.pod}_${log.namespace}_${log.container}-${id}.log`;
  const readers = inputs.filter((input) => takes(input["path"], file) && !takes(input["exclude_path"], file));
  const names = readers.map(({ alias }) => String(alias)).join(", ");
  if (names === (log.tenant ?? ""))
    return readers.length === 0 ? [] : String(readers[0]?.["tag"]).replace("*", file.slice(1).replaceAll("/", "."));
  return [
    { piece: "inputs:", message: `lines of ${file} must be read for ${log.tenant ?? "no tenant"}, but are for ${names || "no tenant"}` },
  ];
}

function takes(paths: unknown, file: string): boolean {
  return typeof paths === "string" && paths.split(",").some((path) => matchesGlob(file, path.trim()));
}

/** Fluent Bit's `match` knows no wildcard but `*`. */
function matches({ match, match_regex: pattern }: Part, tag: string): boolean {
  if (typeof pattern === "string") return new RegExp(pattern).test(tag);
  const escaped = String(match).replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll("*", ".*")}$`).test(tag);
}

function filterProblems(tag: string, filters: readonly Part[], { tenant }: SampleLog): readonly PipelineProblem[] {
  return filters.flatMap((filter): PipelineProblem[] => {
    const { name, set } = filter;
    // All but the last filters are for every record; those say whose it is.
    const isMeant = name !== "modify" || (set as readonly string[] | undefined)?.includes(`tenant ${tenant}`) === true;
    if (matches(filter, tag) === isMeant) return [];
    return [{ piece: `- name: ${String(name)}`, message: `the filter ${String(name)} ${isMeant ? "misses" : "takes"} records of ${tag}` }];
  });
}

/** The names that the tag gives a record; the filter takes its prefix away first. */
function parserProblems(
  tag: string,
  { filters, parsers }: { readonly filters: readonly Part[]; readonly parsers: readonly Part[] },
  { pod, namespace, container }: SampleLog,
): readonly PipelineProblem[] {
  const kubernetes = filters.find(({ name }) => name === "kubernetes");
  const prefix = String(kubernetes?.["kube_tag_prefix"]);
  const parser = parsers.find(({ name }) => name === kubernetes?.["regex_parser"]);
  const groups = tag.startsWith(prefix) ? new RegExp(String(parser?.["regex"])).exec(tag.slice(prefix.length))?.groups : undefined;
  const expected = { pod_name: pod, namespace_name: namespace, container_name: container, docker_id: id };
  const wrong = Object.entries(expected).find(([name, value]) => groups?.[name] !== value);
  if (wrong === undefined && Object.keys(groups ?? {}).length === 4) return [];
  return [{ piece: "regex:", message: `the tag ${tag} must give ${JSON.stringify(expected)}, but gives ${JSON.stringify(groups ?? {})}` }];
}

function outputProblems(tag: string, outputs: readonly Part[], tenant: string | undefined): readonly PipelineProblem[] {
  const names = outputs.filter((output) => matches(output, tag)).map(({ alias }) => String(alias));
  if (names.length === 1 && names[0] === tenant) return [];
  return [{ piece: "outputs:", message: `records of ${tag} must leave by ${tenant}, but do by ${names.join(", ") || "no output"}` }];
}
