import { isDeepStrictEqual } from "node:util";
import { tenantsOf } from "@thanos-fleet/fleet";
import type { Judged, Part, Pipeline, PipelineProblem } from "./pipeline.ts";

/** Every part of the pipeline is there once, in its order, with each of its fields as the rows say. */
export function partProblems(
  { service, parsers, multiline_parsers, pipeline }: Pipeline,
  { rows, cluster }: Judged,
): readonly PipelineProblem[] {
  const tenants = tenantsOf(cluster).map(({ name }) => name);
  // A random wait between the two, and a second more (Fluent Bit 5.1.1, src/flb_scheduler.c).
  const averageWait = (Number(service["scheduler.base"]) + Number(service["scheduler.cap"])) / 2 + 1;
  const inputs = tenants.map((name) => rows.input(name, cluster));
  const outputs = tenants.map((name) => rows.output(name, cluster, { averageWait }));
  const differing: readonly (readonly [kind: string, actual: readonly Part[], expected: readonly Part[]])[] = [
    ["parser", parsers, rows.parsers],
    ["multiline parser", multiline_parsers, rows.multilineParsers],
    ["input", pipeline.inputs, inputs],
    ["filter", pipeline.filters, rows.filters(cluster)],
    ["output", pipeline.outputs, outputs],
  ];
  const problems = [
    ...fieldProblems("service", service, rows.service(cluster)),
    ...differing.flatMap(([kind, actual, expected]) => listProblems(kind, actual, expected)),
  ];
  return problems.filter(({ field }) => field === undefined || !rows.judgedBySamples.has(field));
}

interface FieldProblem extends PipelineProblem {
  /** Absent where a whole part is wrong. */
  readonly field?: string;
}

function listProblems(kind: string, actual: readonly Part[], expected: readonly Part[]): readonly FieldProblem[] {
  if (actual.length !== expected.length)
    return [{ piece: `${kind.split(" ").at(-1)}s:`, message: `there must be ${expected.length} ${kind}s, but there are ${actual.length}` }];
  return expected.flatMap((part, index) => fieldProblems(`${kind} ${labelOf(part)}`, actual[index] ?? {}, part));
}

function labelOf({ alias, name }: Part): string {
  return String(alias ?? name);
}

function fieldProblems(label: string, actual: Part, expected: Part): readonly FieldProblem[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(actual)])]
    .filter((name) => !isDeepStrictEqual(actual[name], expected[name]))
    .map((name) => ({
      field: name,
      piece: `${name}:`,
      message: `${name} of the ${label} must be ${print(expected[name])}, but is ${print(actual[name])}`,
    }));
}

function print(value: unknown): string {
  return value === undefined ? "absent" : JSON.stringify(value);
}
