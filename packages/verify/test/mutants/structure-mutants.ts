import type { KeyedEntry } from "./leaf.ts";
import { replace, type Mutant } from "./mutation.ts";

/** Every mistake in the place of an entry, or in its key. */
export function structureMutants(entry: KeyedEntry): Mutant[] {
  return [...keyMutants(entry), ...valueLess(entry), ...lineMutants(entry)];
}

function keyMutants({ file, path, entry }: KeyedEntry): Mutant[] {
  const { key, keyRange } = entry;
  const changes: [string, string][] = [
    ["two letters of the key swapped", key.slice(0, 1) + key.slice(2, 3) + key.slice(1, 2) + key.slice(3)],
    ["a letter of the key dropped", key.slice(0, -1)],
    ["a letter of the key twice", key + key.slice(-1)],
    ["the key in capitals", key.toUpperCase()],
    ["dashes of the key as underscores", key.replaceAll("-", "_")],
    ["the key in camel case", key.replaceAll(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase())],
    ["the key in kebab case", key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)],
    ["another key", "surely"],
    ["a blank in the key", `${key.slice(0, 2)} ${key.slice(2)}`],
    ["a blank before the colon", `${key} `],
    ["__proto__ for the key", "__proto__"],
  ];
  return changes
    .filter(([, changed]) => changed !== key && changed.trim() !== "")
    .map(([kind, changed]) => replace({ kind, path, file }, keyRange, changed));
}

/** The entry without its value. */
function valueLess({ file, path, entry, lines }: KeyedEntry): Mutant[] {
  const start = file.text.indexOf(":", entry.keyRange.end) + 1;
  const end = entry.value.range.end;
  const range = { start, end: Math.max(start, file.text.slice(0, end).trimEnd().length) };
  const cases: [string, string][] = [
    ["the value removed", ""],
    ["null for the value", " null"],
    ["an empty map for the value", " {}"],
    ["an empty list for the value", " []"],
    ["an empty text for the value", ' ""'],
    ["a number for the value", " 7"],
  ];
  const mutants = cases.map(([kind, by]) => replace({ kind, path, file }, range, by));
  if (entry.value.kind === "scalar" && file.text[start] === " ")
    mutants.push(
      replace(
        { kind: lines === undefined ? "no blank after the colon, in braces" : "no blank after the colon", path, file },
        { start, end: start + 1 },
        "",
      ),
    );
  if (entry.value.kind === "scalar") mutants.push(replace({ kind: "no colon", path, file }, { start: start - 1, end: start }, ""));
  return mutants;
}

function lineMutants({ file, path, entry, lines }: KeyedEntry): Mutant[] {
  if (lines === undefined) return [];
  const whole = file.text.slice(lines.start, lines.end);
  const firstEnd = file.text.indexOf("\n", lines.start);
  const line = { start: lines.start, end: firstEnd === -1 ? file.text.length : firstEnd };
  const first = file.text.slice(line.start, line.end);
  const mutants: Mutant[] = [
    { ...replace({ kind: "removed", path, file }, lines, ""), ...around(file.text, lines) },
    doubled({ file, path, lines, whole }),
    {
      ...replace({ kind: "commented out", path, file }, line, `# ${first}`),
      first: around(file.text, lines).first,
      last: around(file.text, lines).last + whole.trimEnd().split("\n").length - 1,
    },
    replace({ kind: "a tab for the indentation", path, file }, line, `\t${first.trimStart()}`),
    replace({ kind: "a conflict marker", path, file }, lines, `<<<<<<< ours\n${whole}=======\n${whole}>>>>>>> theirs\n`),
    replace({ kind: "a dash before the key", path, file }, line, first.replace(/^( *)/, "$1- ")),
  ];
  for (const by of [1, 2, 3, -1, -2]) {
    if (shift(first, by) !== first) mutants.push(replace({ kind: `the line moved by ${by}`, path, file }, line, shift(first, by)));
    if (entry.value.kind !== "scalar" && whole.trimEnd().includes("\n") && shift(whole, by) !== whole)
      mutants.push(replace({ kind: `the block moved by ${by}`, path, file }, lines, shift(whole, by)));
  }
  return mutants;
}

/** Text with every line indented by more, or less. */
function shift(text: string, by: number): string {
  return by > 0 ? text.replaceAll(/^(?=.)/gm, " ".repeat(by)) : text.replaceAll(new RegExp(`^ {${-by}}`, "gm"), "");
}

function doubled({
  file,
  path,
  lines,
  whole,
}: {
  file: KeyedEntry["file"];
  path: KeyedEntry["path"];
  lines: { start: number; end: number };
  whole: string;
}): Mutant {
  return replace({ kind: "doubled", path, file }, lines, `${whole.endsWith("\n") ? whole : `${whole}\n`}${whole}`);
}

/** What is missing can only be shown at what is around it: the map it was in, up to its first line. */
function around(text: string, { start }: { start: number }): { first: number; last: number } {
  const removed = text.slice(0, start).split("\n").length;
  const indent = /^ */.exec(text.slice(start))?.[0].length ?? 0;
  let first = removed;
  for (const [index, line] of text.slice(0, start).split("\n").slice(0, -1).entries()) {
    const own = line.trim() === "" || line.trim().startsWith("#") ? Infinity : line.length - line.trimStart().replace(/^- /, "").length;
    if (own < indent) first = index + 1;
  }
  // What a file lacks as a whole is shown at its first entry.
  const beginning = text.split("\n").findIndex((line) => !/^\s*(?:#|$)/.test(line)) + 1;
  return indent === 0 ? { first: 1, last: Math.max(removed, beginning + 1) } : { first, last: removed };
}
