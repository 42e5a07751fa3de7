import { thanos } from "@thanos-fleet/components/tools";
import { helm4, kubernetes, resolveTool, run, type Tool } from "@thanos-fleet/native-tool";
import { expect, test } from "vitest";
import { knownTools } from "./documents/known-commands.ts";

/** The pinned program of a tool, and what comes before its commands. */
const programs: Readonly<Record<string, { readonly tool: Tool; readonly before: readonly string[] }>> = {
  kubectl: { tool: kubernetes, before: ["kubectl"] },
  helm: { tool: helm4, before: [] },
  thanos: { tool: thanos, before: [] },
};

const cases = Object.keys(programs).flatMap((name) =>
  Object.keys(knownTools[name]?.commands ?? {}).map((command) => [name, command] as const),
);

test.each(cases)("%s %s takes what documents give it", async (name, command) => {
  const { tool, before } = programs[name] ?? { tool: thanos, before: [] };
  const { path } = await resolveTool(tool);
  const help = await helpOf(path, [...before, ...command.split(" ")]);
  // kubectl shows the flags that all commands have by a command of their own.
  const shared = name === "kubectl" ? await helpOf(path, [...before, "options"], []) : "";
  const known = knownTools[name];
  const flags = [known?.global ?? {}, known?.commands[command] ?? {}].flatMap(({ valued = [], switches = [] }) => [...valued, ...switches]);
  expect(flags.filter((flag) => !hasFlag(`${help}${shared}`, flag))).toEqual([]);
});

test.each([
  ["kubectl", "get", "--wide"],
  ["thanos", "tools bucket mark", "--reason"],
])("%s %s is seen to lack %s", async (name, command, flag) => {
  const { tool, before } = programs[name] ?? { tool: thanos, before: [] };
  const { path } = await resolveTool(tool);
  expect(hasFlag(await helpOf(path, [...before, ...command.split(" ")]), flag)).toBe(false);
});

async function helpOf(path: string, args: readonly string[], last: readonly string[] = ["--help"]): Promise<string> {
  const { stdout, stderr, status } = await run(path, [...args, ...last]);
  expect(status, stderr).toBe(0);
  return `${stdout}${stderr}`;
}

function hasFlag(help: string, flag: string): boolean {
  // thanos shows a switch with its opposite: --[no-]single-run.
  const either = flag.replace(/^--/, "--(?:\\[no-\\])?");
  return new RegExp(`(?:^|[\\s,[])${either}(?![\\w-])`, "m").test(help);
}
