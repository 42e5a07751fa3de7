import type { JsonValue } from "@thanos-fleet/yaml-source";
import { formatRule } from "./format-peers.ts";

/** Longer values are cut in the middle of what both sides have in common, or at the end. */
const longest = 110;
/** What is kept of a common beginning or end. */
const context = 24;

/** Both sides of a change on one line each, cut to where they differ. */
export function formatSides(before: JsonValue | undefined, after: JsonValue | undefined): { before: string; after: string } {
  const [old, next] = [formatValue(before), formatValue(after)];
  if (before === undefined || after === undefined || (old.length <= longest && next.length <= longest))
    return { before: cut(old), after: cut(next) };
  let start = 0;
  while (start < old.length && old[start] === next[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, next.length) - start && old.at(-1 - end) === next.at(-1 - end)) end += 1;
  const around = (text: string): string => {
    const from = Math.max(0, start - context);
    const to = Math.min(text.length, text.length - end + context);
    return cut(`${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`);
  };
  return { before: around(old), after: around(next) };
}

/** A value on one line: text as it is, maps and lists in the flow style of YAML. */
export function formatValue(value: JsonValue | undefined): string {
  if (value === undefined) return "absent";
  const rule = formatRule(value);
  if (rule !== undefined) return rule;
  if (typeof value === "string" && value.trimEnd().includes("\n")) return `(${value.trimEnd().split("\n").length} lines)`;
  if (typeof value === "string") return value === "" ? '""' : /[\n\r\t]|^\s|\s$/.test(value) ? JSON.stringify(value) : value;
  return flow(value);
}

function flow(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map((item) => flow(item)).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}: ${flow(item)}`)
      .join(", ")}}`;
  return typeof value === "string" && /[\n,{}[\]]|^\s|\s$|^$/.test(value) ? JSON.stringify(value) : String(value);
}

function cut(text: string): string {
  return text.length <= 2 * longest ? text : `${text.slice(0, 2 * longest - 1)}…`;
}
