import { knownTools, type Flags } from "./known-commands.ts";
import type { RecordedCommand } from "./record-commands.ts";

/** A command, taken apart by what its tool takes. */
export interface ParsedCommand {
  readonly tool: string;
  /** Its words, such as `rollout status`; empty for a tool without commands. */
  readonly command: string;
  readonly operands: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
  /** Flags and commands that the tool is not known to have. */
  readonly unknown: readonly string[];
}

/** Takes a recorded command apart; what comes behind `--` is another program's and left alone. */
export function parseCommand({ tool, args }: RecordedCommand): ParsedCommand {
  const known = knownTools[tool];
  if (known === undefined) return { tool, command: "", operands: [], flags: new Map(), unknown: [tool] };
  const all = [known.global ?? {}, ...Object.values(known.commands)];
  const valued = new Set(all.flatMap((flags) => flags.valued ?? []));
  const { words, flags } = split(args.includes("--") ? args.slice(0, args.indexOf("--")) : args, valued);
  const command = Object.keys(known.commands)
    .filter((name) => name === "" || `${words.join(" ")} `.startsWith(`${name} `))
    .sort((a, b) => b.length - a.length)[0];
  if (command === undefined) return { tool, command: "", operands: words, flags, unknown: [words.join(" ")] };
  const allowed = new Set([known.global ?? {}, known.commands[command] ?? {}].flatMap(namesOf));
  const operands = words.slice(command === "" ? 0 : command.split(" ").length);
  return { tool, command, operands, flags, unknown: [...flags.keys()].filter((flag) => !allowed.has(flag)) };
}

function namesOf({ valued = [], switches = [] }: Flags): readonly string[] {
  return [...valued, ...switches];
}

function split(args: readonly string[], valued: ReadonlySet<string>): { words: string[]; flags: Map<string, string> } {
  const words: string[] = [];
  const flags = new Map<string, string>();
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? "";
    const [name = "", ...rest] = argument.split("=");
    if (!argument.startsWith("-") || argument === "-") words.push(argument);
    else if (rest.length > 0) flags.set(name, rest.join("="));
    else flags.set(name, valued.has(name) ? (args[(at += 1)] ?? "") : "");
  }
  return { words, flags };
}
