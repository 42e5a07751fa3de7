import { expectedApps, type ArgumentTable, type Given, type SettingRights } from "@thanos-fleet/components/expected";
import type { DiagnosticCode } from "@thanos-fleet/diagnostics";
import type { Finding } from "../objects/cluster-objects.ts";
import type { Path } from "../objects/object-path.ts";
import { specOf } from "../references/cluster-set.ts";
import { containersOf, type PodContainerSpec, type RenderedPod } from "../objects/rendered-pods.ts";

interface GivenArgument {
  readonly name: string;
  readonly value: string;
  readonly path: Path;
}

/** Each pod's programs are given what the table of their workload says, each argument once, and nothing else. */
export function argumentFindings(pod: RenderedPod, given: Omit<Given, "replicas">): Finding[] {
  const { arguments: table, rights } = expectedApps.get(pod.app) ?? {};
  const code = "arguments/unexpected";
  if (table === undefined)
    return [{ code, place: { file: pod.at.file, path: pod.path }, message: `no table says what the programs of ${pod.app} are given` }];
  const isOther = ({ name }: GivenArgument): boolean => rights?.mayGive.test(name) !== true;
  const unknown = givenTo(pod)
    .filter((argument) => isOther(argument) && !table.some(({ name }) => name === argument.name))
    .map(({ name, path, value }): Finding => ({
      code,
      place: { file: pod.at.file, path },
      message: `no table says what ${name || value} of ${pod.app} is for`,
    }));
  return [...unexpected(pod, given, { table, code }), ...unknown];
}

/** What the settings of a pod's program let people do is what the table of rights says, and no other setting may give a right. */
export function settingRightFindings(pod: RenderedPod, given: Omit<Given, "replicas">): Finding[] {
  const rights: SettingRights | undefined = expectedApps.get(pod.app)?.rights;
  if (rights === undefined) return [];
  const { mayGive, rows } = rights;
  const code = "identity/right";
  const table = rows.map((row) => Object.assign({}, row, { why: `${row.who} may ${row.may}: ${row.why}` }));
  const unknown = givenTo(pod)
    .filter(({ name }) => mayGive.test(name) && !rows.some((row) => row.name === name))
    .map(({ name, path }): Finding => ({
      code,
      place: { file: pod.at.file, path },
      message: `no table says whom ${name} of ${pod.app} gives a right`,
    }));
  return [...unexpected(pod, given, { table, code }), ...unknown];
}

interface Held {
  readonly table: ArgumentTable;
  readonly code: DiagnosticCode;
}

function unexpected(pod: RenderedPod, given: Omit<Given, "replicas">, { table, code }: Held): Finding[] {
  const server = serverOf(pod);
  if (server === undefined) return [];
  const found = givenTo(pod);
  const { replicas = 1 } = specOf<{ replicas?: number }>(pod.at);
  return table.flatMap(({ name, is, why }): Finding[] => {
    const same = found.filter((argument) => argument.name === name);
    const expected = is({ ...given, replicas });
    const values = same.map(({ value }) => value);
    if (isAsExpected(values, expected)) return [];
    const shown = same.length === 0 ? "absent" : values.join(", ");
    const message = `${name || "the first argument"} of ${pod.app} is ${shown || "set"}, but must be ${describe(expected)}: ${why}`;
    const path = same[0]?.path ?? [...server.path, name.startsWith("-") ? "args" : "env"];
    return [{ code, place: { file: pod.at.file, path }, message }];
  });
}

function serverOf(pod: RenderedPod) {
  return containersOf(pod).find(({ path }) => path.at(-2) === "containers");
}

/** Arguments and variables of a pod's server. */
function givenTo(pod: RenderedPod): GivenArgument[] {
  const server = serverOf(pod);
  return server === undefined ? [] : [...argumentsOf(server.container, server.path), ...variablesOf(server.container, server.path)];
}

function isAsExpected(values: readonly string[], expected: readonly string[] | RegExp): boolean {
  if (expected instanceof RegExp) return values.length === 1 && expected.test(values[0] ?? "");
  return values.length === expected.length && values.every((value, index) => value === expected[index]);
}

function describe(expected: readonly string[] | RegExp): string {
  if (expected instanceof RegExp) return `of the form ${expected.source}`;
  return expected.length === 0 ? "absent" : expected.map((value) => value || "set").join(", ");
}

function argumentsOf({ args = [] }: PodContainerSpec, path: Path): GivenArgument[] {
  return args.map((argument, index) => {
    const [, name = "", value = ""] = /^(--[^=]+)(?:=(.*))?$/s.exec(argument) ?? ["", "", argument];
    return { name, value, path: [...path, "args", index] };
  });
}

/** A variable from a Secret is `secret <key>`, one from the pod itself `field <path>`. */
function variablesOf({ env = [] }: PodContainerSpec, path: Path): GivenArgument[] {
  return env.map(({ name, value, valueFrom }, index) => {
    const { secretKeyRef, configMapKeyRef, fieldRef } = valueFrom ?? {};
    const from = secretKeyRef === undefined ? `map ${configMapKeyRef?.key ?? ""}` : `secret ${secretKeyRef.key}`;
    return { name, value: value ?? (fieldRef === undefined ? from : `field ${fieldRef.fieldPath}`), path: [...path, "env", index] };
  });
}
