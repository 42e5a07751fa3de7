import { Adjustable, adjustableValue } from "@thanos-fleet/schema";
import { formatScalar, isLiteralSafe, literalBlock } from "@thanos-fleet/yaml-source";
import { AdjustableText, fixedText } from "./adjustable-text.ts";

/** What a template may put anywhere: plain data, and values that stay adjustable in the chart. */
export type ViewValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Adjustable<unknown>
  | AdjustableText
  | readonly ViewValue[]
  | { readonly [key: string]: ViewValue };

/** What one template is rendered to. `chart` differs from `manifests` only where a value is adjustable or text holds `{{`. */
export type Target = "manifests" | "chart";

/** Targets, and the text of embedded files, which Helm cannot change: an adjustable value there is a bug. */
export type EmitTarget = Target | "file";

/** Prints values as YAML for one target. */
export interface ValueEmitter {
  /** One scalar, or a literal block whose lines start at `indent`. */
  scalar(value: ViewValue, indent: number): string;
  /** Lines of a map or list, each starting at `indent`, joined without a final line break; `undefined` when it is empty. */
  block(value: ViewValue, indent: number): string | undefined;
  /** Text that is not a value: escaped for the target. */
  text(text: string): string;
}

export const emitters: Readonly<Record<EmitTarget, ValueEmitter>> = {
  manifests: createEmitter({
    adjustable: (value) => inlineValue(adjustableValue(value)),
    joined: (text) => formatScalar(fixedText(text)),
    text: (text) => text,
  }),
  chart: createEmitter({
    adjustable: (value) => `{{ ${goReference(value)} | toJson }}`,
    joined: (text) => `{{ printf ${goString("%s".repeat(text.parts.length))} ${text.parts.map(goOperand).join(" ")} | toJson }}`,
    text: escapeGo,
  }),
  file: createEmitter({ adjustable: refuseAdjustable, joined: refuseAdjustable, text: (text) => text }),
};

function refuseAdjustable(): never {
  throw new TypeError("a value that Helm may change cannot stand in an embedded file");
}

interface TargetRules {
  readonly adjustable: (value: Adjustable<unknown>) => string;
  readonly joined: (text: AdjustableText) => string;
  readonly text: (text: string) => string;
}

function createEmitter(rules: TargetRules): ValueEmitter {
  return { scalar, block, text: rules.text };

  function scalar(value: ViewValue, indent: number): string {
    if (typeof value === "string") {
      if (isLiteralSafe(value)) return rules.text(literalBlock(value, indent));
      return rules.text(formatScalar(value));
    }
    if (typeof value === "number" || typeof value === "boolean") return formatScalar(value);
    if (value instanceof Adjustable) return rules.adjustable(value);
    if (value instanceof AdjustableText) return rules.joined(value);
    throw new TypeError(value === null || value === undefined ? "the value is missing" : "a map or list where a scalar must stand");
  }

  function block(value: ViewValue, indent: number): string | undefined {
    if (isList(value)) return value.length === 0 ? undefined : value.map((item) => listItem(item, indent)).join("\n");
    // Stryker disable next-line ConditionalExpression: its callers write a scalar as one
    if (isMap(value)) {
      const entries = Object.entries(value).filter(([, child]) => child !== undefined);
      return entries.length === 0 ? undefined : entries.map(([key, child]) => mapEntry(key, child, indent)).join("\n");
    }
    // Stryker disable next-line StringLiteral,CallExpression: as above
    throw new TypeError("a scalar where a map or list must stand");
  }

  function listItem(item: ViewValue, indent: number): string {
    const pad = " ".repeat(indent);
    if (!isList(item) && !isMap(item)) return `${pad}- ${scalarOrNull(item, indent + 2)}`;
    const lines = block(item, indent + 2);
    if (lines === undefined) return `${pad}- ${emptyValue(item)}`;
    return `${pad}- ${lines.slice(indent + 2)}`;
  }

  function mapEntry(key: string, value: ViewValue, indent: number): string {
    const head = `${" ".repeat(indent)}${rules.text(formatScalar(key))}:`;
    if (!isList(value) && !isMap(value)) return `${head} ${scalarOrNull(value, indent + 2)}`;
    const lines = block(value, isList(value) ? indent : indent + 2);
    return lines === undefined ? `${head} ${emptyValue(value)}` : `${head}\n${lines}`;
  }

  function scalarOrNull(value: ViewValue, indent: number): string {
    return value === null ? "null" : scalar(value, indent);
  }
}

/** How an empty map or list is written where its lines would stand. */
export function emptyValue(value: ViewValue): string {
  return isList(value) ? "[]" : "{}";
}

export function isList(value: ViewValue): value is readonly ViewValue[] {
  return Array.isArray(value);
}

export function isMap(value: ViewValue): value is { readonly [key: string]: ViewValue } {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Adjustable) &&
    !(value instanceof AdjustableText)
  );
}

/** JSON is YAML: a map or list on one line, as `toJson` prints it in the chart. */
function inlineValue(value: unknown): string {
  // Stryker disable next-line ConditionalExpression: null is written alike by both
  return typeof value === "object" && value !== null ? JSON.stringify(value) : formatScalar(value as string | number | boolean | null);
}

/** Go's text/template would read `{{` as its own; this prints the two characters. */
function escapeGo(text: string): string {
  // Stryker disable next-line StringLiteral: where there is nothing to replace, nothing is replaced
  return text.includes("{{") ? text.replaceAll("{{", '{{ "{{" }}') : text;
}

/** The Go expression that reads an adjustable value; a name with a dash cannot stand behind a dot. */
export function goReference(value: Adjustable<unknown>): string {
  if (value.path.every((part) => /^[A-Za-z][A-Za-z0-9]*$/.test(part))) return `.Values.${value.path.join(".")}`;
  return `(index .Values ${value.path.map(goString).join(" ")})`;
}

function goOperand(part: string | Adjustable<string>): string {
  return typeof part === "string" ? goString(part) : goReference(part);
}

function goString(text: string): string {
  return JSON.stringify(text);
}

// What the generated check modules accept at each kind of place; see check-program.ts.
export type PlainScalar = string | number | boolean;
export type AdjustableScalar = PlainScalar | Adjustable<unknown> | AdjustableText;
/** What `{{#with}}` may enter: a map, or nothing. Lists have `{{#each}}`; an adjustable value is Helm's as a whole. */
export type Enterable<T> = T extends readonly unknown[] | Adjustable<unknown> | AdjustableText ? never : T;
