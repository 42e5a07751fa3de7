import { formatScalar } from "./format-scalar.ts";
import type { JsonValue } from "./source-node.ts";

/** Prints a value as a YAML document in block style, as every Kubernetes reader reads it; ends with a line break. */
export function printYaml(value: JsonValue): string {
  // In column 0 a line of the text that is `---` or `...` would end the document.
  if (typeof value !== "object" || value === null) return `${printScalar(value, 2)}\n`;
  const lines = printLines(value, 0);
  return `${lines ?? (Array.isArray(value) ? "[]" : "{}")}\n`;
}

/** The lines of a map or list from a column on; undefined when it is empty. */
function printLines(value: JsonValue[] | { [key: string]: JsonValue }, indent: number): string | undefined {
  const pad = " ".repeat(indent);
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((item) => `${pad}- ${printItem(item, indent)}`).join("\n");
  }
  const entries = Object.entries(value);
  return entries.length === 0
    ? undefined
    : entries.map(([key, child]) => `${pad}${printKey(key, pad)}:${printValue(child, indent)}`).join("\n");
}

/** Readers look for the colon of a plain `key: value` within 1024 characters; longer keys have to be announced. */
function printKey(key: string, pad: string): string {
  const text = formatScalar(key);
  return text.length <= 1000 ? text : `? ${text}\n${pad}`;
}

function printItem(item: JsonValue, indent: number): string {
  if (typeof item !== "object" || item === null) return printScalar(item, indent + 2);
  const lines = printLines(item, indent + 2);
  if (lines === undefined) return Array.isArray(item) ? "[]" : "{}";
  return lines.slice(indent + 2);
}

function printValue(value: JsonValue, indent: number): string {
  if (typeof value !== "object" || value === null) return ` ${printScalar(value, indent + 2)}`;
  const lines = printLines(value, Array.isArray(value) ? indent : indent + 2);
  if (lines === undefined) return Array.isArray(value) ? " []" : " {}";
  return `\n${lines}`;
}

function printScalar(value: string | number | boolean | null, indent: number): string {
  return typeof value === "string" && isLiteralSafe(value) ? literalBlock(value, indent) : formatScalar(value);
}

/**
 * True when text of several lines survives a literal block in every reader: it starts with no blank or line break, no
 * line ends in a blank, and it holds no tab, control character or odd line break.
 */
export function isLiteralSafe(text: string): boolean {
  if (!text.includes("\n")) return false;
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return !/^[ \n]| \n| $|\n\n$|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/.test(text);
}

/** A literal block whose lines start at a column; `text` must be safe for one. */
export function literalBlock(text: string, indent: number): string {
  const pad = " ".repeat(indent);
  const endsLine = text.endsWith("\n");
  const lines = (endsLine ? text.slice(0, -1) : text).replaceAll(/\n(?!\n)/g, `\n${pad}`);
  return `|${endsLine ? "" : "-"}\n${pad}${lines}`;
}
