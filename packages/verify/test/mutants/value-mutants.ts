import { formatsByName, schemaAt, schemaNode, type Layer, type SchemaNode } from "@thanos-fleet/schema";
import type { Leaf } from "./leaf.ts";
import { replace, type Mutant } from "./mutation.ts";

/** Scalars that YAML 1.1 and 1.2 readers take for different things. */
const traps = [
  "on",
  "off",
  "yes",
  "No",
  "y",
  "0644",
  "0o17",
  "0x1F",
  "1_000",
  "12:30:45",
  "1e3",
  "~",
  "Null",
  ".inf",
  ".nan",
  "2026-01-01",
  "=",
];

const addresses = [
  "0.0.0.0",
  "127.0.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "169.254.1.1",
  "192.168.101.256",
  "192.168.101.010",
  "192.168.101",
  "10.0.0.1/24",
  '"::1"',
  '"fe80::1"',
  '"ff02::1"',
  "localhost",
];

/** Every mistake in the value of a scalar. `others` are the scalars of the whole fleet. */
export function valueMutants(leaf: Leaf, layer: Layer, others: readonly Leaf[]): Mutant[] {
  const schema = schemaAt(schemaNode(layer), leaf.path);
  const mutants: Mutant[] = [];
  const add = (kind: string, by: string): void => {
    if (by === leaf.file.text.slice(leaf.range.start, leaf.range.end)) return;
    mutants.push(replace({ kind: `${kind} · ${sortOf(schema)}`, path: leaf.path, file: leaf.file }, leaf.range, by));
  };
  for (const trap of traps) add(`trap ${trap}`, trap);
  for (const [kind, by] of [...ofAnotherType, ...looksAlike(leaf), ...slips(leaf)]) add(kind, by);
  for (const [kind, by] of [...numbers(leaf), ...enums(leaf, schema), ...units(leaf, schema)]) add(kind, by);
  if (schema?.format === "ip-address" || schema?.format === "host-port") for (const by of addresses) add(`address ${by}`, by);
  for (const other of swaps(leaf, others)) add("another value of the fleet", other);
  return mutants;
}

function sortOf(schema: SchemaNode | undefined): string {
  return schema?.format ?? (schema?.enum === undefined ? (schema?.type ?? "unknown") : "enum");
}

const ofAnotherType: readonly (readonly [string, string])[] = [
  ["a list", "[a, b]"],
  ["a map", "{ a: b }"],
  ["an empty map", "{}"],
  ["an empty list", "[]"],
  ["an empty text", '""'],
  ["a number", "7"],
  ["a boolean", "true"],
  ["a text", "surely"],
  ["a long text", `"${"x".repeat(3000)}"`],
];

function looksAlike({ node }: Leaf): [string, string][] {
  if (typeof node.value !== "string" || node.value === "") return [];
  const text = node.value;
  const letter = /[aceopxy]/.exec(text);
  const cyrillic =
    letter === null
      ? []
      : [
          [
            "a Cyrillic letter",
            JSON.stringify(text.replace(letter[0], { a: "а", c: "с", e: "е", o: "о", p: "р", x: "х", y: "у" }[letter[0]] ?? "а")),
          ] as [string, string],
        ];
  return [
    ...cyrillic,
    ["a blank at the end", JSON.stringify(`${text} `)],
    ["a blank at the start", JSON.stringify(` ${text}`)],
    ["a line break at the end", `"${text}\\n"`],
    ["a NUL at the end", `"${text}\\0"`],
    ["a zero-width space", JSON.stringify(`${text.slice(0, 1)}\u200b${text.slice(1)}`)],
    ["a no-break space", JSON.stringify(`${text}\u00a0`)],
    ["a private-use character", JSON.stringify(`${text}\ue000`)],
    ["a right-to-left mark", JSON.stringify(`\u200f${text}`)],
    ["curly quotes", `\u201c${text}\u201d`],
    ["capitals", JSON.stringify(text.toUpperCase())],
    ["a dot at the end", JSON.stringify(`${text}.`)],
    ["a slash at the end", JSON.stringify(`${text}/`)],
    ["a template in it", JSON.stringify(`${text}{{ .x }}`)],
    ["a variable in it", JSON.stringify(`${text}$(HOST)`)],
    ["an underscore for a dash", JSON.stringify(text.replaceAll("-", "_"))],
    ["a letter twice", JSON.stringify(text.slice(0, 2) + text.slice(1))],
    ["a letter less", JSON.stringify(text.slice(0, -1))],
    ["O for 0", JSON.stringify(text.replace("0", "O"))],
    ["l for 1", JSON.stringify(text.replace("1", "l"))],
  ];
}

function slips({ node, file, range }: Leaf): [string, string][] {
  const written = file.text.slice(range.start, range.end);
  return [
    ["an open quote", `"${written.replaceAll('"', "")}`],
    ["an open single quote", `'${written.replaceAll("'", "")}`],
    ["a closing quote", `${written.replaceAll('"', "")}"`],
    ["an open bracket", `[${written}`],
    ["an open brace", `{${written}`],
    ["a bracket too many", `${written}]`],
    ["commented out", `#${written}`],
    ["an at sign", `@${written}`],
    ["a percent sign", `%${written}`],
    ["a star", `*${written}`],
    ["an anchor", `&${written}`],
    ["a tag", `!${written}`],
    ["a pipe", `|${written}`],
    ["a colon and a blank in it", `${written}: ${String(node.value).slice(0, 3)}`],
    ["words behind it", `${written} (see the wiki)`],
  ];
}

function numbers({ node }: Leaf): [string, string][] {
  const { value } = node;
  if (typeof value !== "number") return [];
  return [
    ["0", "0"],
    ["negative", `-${value}`],
    ["one more", `${value + 1}`],
    ["one less", `${value - 1}`],
    ["ten times", `${value * 10}`],
    ["a thousand times", `${value * 1000}`],
    ["a tenth", `${value / 10}`],
    ["a half more", `${value}.5`],
    ["2^53", "9007199254740993"],
    ["quoted", `"${value}"`],
    ["one digit twice", `${value}${value % 10}`],
  ];
}

function enums({ node }: Leaf, schema: SchemaNode | undefined): [string, string][] {
  if (typeof node.value === "boolean")
    return [
      ["the other boolean", String(!node.value)],
      ["a quoted boolean", `"${node.value}"`],
    ];
  return [...(schema?.enum ?? [])].filter((value) => value !== node.value).map((value) => ["another of the enum", JSON.stringify(value)]);
}

function units({ node }: Leaf, schema: SchemaNode | undefined): [string, string][] {
  const format = formatsByName[schema?.format ?? ""];
  const [, number = "", unit = ""] = /^([0-9.]+)([A-Za-z]*)$/.exec(String(node.value)) ?? [];
  if (format?.measure === undefined || number === "") return [];
  const others =
    schema?.format === "duration"
      ? ["ms", "s", "m", "h", "d", "w", "y", "sec", "min", "days", "hours", " s", ""]
      : ["", "k", "M", "G", "Ki", "Mi", "Gi", "Ti", "Pi", "MB", "GB", "mi", "gi", "m", " Gi", "B"];
  return [
    ...others.filter((other) => other !== unit).map((other): [string, string] => [`unit "${other}"`, `"${number}${other}"`]),
    ["no amount", `"0${unit}"`],
    ["a negative amount", `"-${number}${unit}"`],
    ["ten times the amount", `"${Number(number) * 10}${unit}"`],
    ["a thousand times the amount", `"${Number(number) * 1000}${unit}"`],
    ["a tenth of the amount", `"${Number(number) / 10}${unit}"`],
    ["a comma", `"${number},5${unit}"`],
    ["an exponent", `"${number}e3${unit}"`],
  ];
}

/** The values of other scalars that could be mistaken for this one: those of its kind. */
function swaps({ node, path }: Leaf, others: readonly Leaf[]): string[] {
  const kind = kindOf(node.value);
  if (kind === undefined) return [];
  const values = others
    .filter((other) => other.path.join() !== path.join() && kindOf(other.node.value) === kind)
    .map((other) => JSON.stringify(other.node.value));
  return [...new Set(values)].slice(0, 12);
}

function kindOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  if (/^[0-9.]+$/.test(value)) return "address";
  if (/^[0-9]+[A-Za-z]+$/.test(value)) return "amount";
  if (/:[0-9]+$/.test(value)) return "port";
  if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(value)) return "host";
  return /^[a-z0-9-]+$/.test(value) ? "name" : undefined;
}
