import { expectedApps, type Given } from "@thanos-fleet/components/expected";
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
  const table = expectedApps.get(pod.app)?.arguments;
  const code = "arguments/unexpected";
  const place = (path: Path) => ({ file: pod.at.file, path });
  if (table === undefined) return [{ code, place: place(pod.path), message: `no table says what the programs of ${pod.app} are given` }];
  const server = containersOf(pod).find(({ path }) => path.at(-2) === "containers");
  if (server === undefined) return [];
  const found = [...argumentsOf(server.container, server.path), ...variablesOf(server.container, server.path)];
  const { replicas = 1 } = specOf<{ replicas?: number }>(pod.at);
  const wrong = table.flatMap(({ name, is, why }): Finding[] => {
    const same = found.filter((argument) => argument.name === name);
    const expected = is({ ...given, replicas });
    if (
      isAsExpected(
        same.map(({ value }) => value),
        expected,
      )
    )
      return [];
    const shown = same.length === 0 ? "absent" : same.map(({ value }) => value).join(", ");
    const message = `${name || "the first argument"} of ${pod.app} is ${shown || "set"}, but must be ${describe(expected)}: ${why}`;
    return [{ code, place: place(same[0]?.path ?? [...server.path, name.startsWith("-") ? "args" : "env"]), message }];
  });
  const unknown = found
    .filter(({ name }) => !table.some((rule) => rule.name === name))
    .map(({ name, path, value }): Finding => ({
      code,
      place: place(path),
      message: `no table says what ${name || value} of ${pod.app} is for`,
    }));
  return [...wrong, ...unknown];
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
