import { isDeepStrictEqual } from "node:util";
import { tenantsOf, type Cluster } from "@thanos-fleet/fleet";
import {
  expectedFilters,
  expectedInput,
  expectedMultilineParsers,
  expectedOutput,
  expectedParsers,
  expectedService,
  judgedBySamples,
} from "./expected-parts.ts";
import type { Part, Pipeline, PipelineProblem } from "./pipeline.ts";

/** Every part of the pipeline is there once, in its order, with each of its fields as the tables say. */
export function partProblems({ service, parsers, multiline_parsers, pipeline }: Pipeline, cluster: Cluster): readonly PipelineProblem[] {
  const tenants = tenantsOf(cluster).map(({ name }) => name);
  // A random wait between the two, and a second more (Fluent Bit 5.1.1, src/flb_scheduler.c).
  const averageWait = (Number(service["scheduler.base"]) + Number(service["scheduler.cap"])) / 2 + 1;
  return [
    ...fieldProblems("service", service, expectedService(cluster)),
    ...listProblems("parser", parsers, Object.values(expectedParsers)),
    ...listProblems("multiline parser", multiline_parsers, Object.values(expectedMultilineParsers)),
    ...listProblems(
      "input",
      pipeline.inputs,
      tenants.map((name) => expectedInput(name, cluster)),
    ),
    ...listProblems("filter", pipeline.filters, expectedFilters(cluster)),
    ...listProblems(
      "output",
      pipeline.outputs,
      tenants.map((name) => expectedOutput(name, cluster, { averageWait })),
    ),
  ];
}

function listProblems(kind: string, actual: readonly Part[], expected: readonly Part[]): readonly PipelineProblem[] {
  if (actual.length !== expected.length)
    return [{ piece: `${kind.split(" ").at(-1)}s:`, message: `there must be ${expected.length} ${kind}s, but there are ${actual.length}` }];
  return expected.flatMap((part, index) => fieldProblems(`${kind} ${labelOf(part)}`, actual[index] ?? {}, part));
}

function labelOf({ alias, name }: Part): string {
  return String(alias ?? name);
}

function fieldProblems(label: string, actual: Part, expected: Part): readonly PipelineProblem[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(actual)])]
    .filter((name) => !judgedBySamples.has(name) && !isDeepStrictEqual(actual[name], expected[name]))
    .map((name) => ({
      piece: `${name}:`,
      message: `${name} of the ${label} must be ${print(expected[name])}, but is ${print(actual[name])}`,
    }));
}

function print(value: unknown): string {
  return value === undefined ? "absent" : JSON.stringify(value);
}
