/** A change of one line of a rendered file. */
export interface Mutation {
  /** What kind of slip it is. */
  readonly kind: string;
  /** The rendered file, below deploy/. */
  readonly file: string;
  /** The line, the first being 0. */
  readonly line: number;
  readonly before: string;
  /** Absent where the line is taken out. */
  readonly after: string | undefined;
}

/** What operators look at beside the line itself. */
export interface Surroundings {
  readonly file: string;
  readonly lines: readonly string[];
  readonly line: number;
  /** Values that stand under the same key or flag elsewhere in the cluster. */
  neighbours(name: string): readonly string[];
}

type Operator = (text: string, surroundings: Surroundings) => readonly (string | undefined)[];

/** Slips of one line, each as people make them. */
const operators: Readonly<Record<string, Operator>> = {
  "number doubled": (text) => numbers(text, (value) => value * 2),
  "number halved": (text) => numbers(text, (value) => Math.floor(value / 2)),
  "number beside": (text) => numbers(text, (value) => value + 1),
  negated: (text) =>
    replaceEach(text, /\b(?:true|false)\b/g, (word) => (word === "true" ? "false" : "true")).filter((after) => after !== text),
  "path changed": (text) => replaceEach(text, /(?<=\/)[a-z][\w-]*(?=[/"'.\s]|$)/gi, (part) => `${part}-x`),
  "scheme changed": (text) => replaceEach(text, /\bhttps?(?=:)/g, (scheme) => (scheme === "http" ? "https" : "http")),
  "flag or item dropped": (text, around) => (/^\s*- \S/.test(text) && isLeaf(around) ? [undefined] : []),
  "field removed": (text, around) => (/^\s*(?!- )[^#\s][^#]*?: ?\S/.test(text) && isLeaf(around) ? [undefined] : []),
  "key renamed": (text) =>
    /^\s*(?:- )?"?[\w./-]+"?:(?=\s|$)/.test(text) ? [text.replace(/[\w-](?="?:(?:\s|$))/, (last) => `${last}x`)] : [],
  "neighbour's value": neighbourValues,
  "script line dropped": (text, around) => (isScript(around) ? [undefined] : []),
};

/** Every change that the operators make to a line. */
export function mutationsOf(surroundings: Surroundings): Mutation[] {
  const before = surroundings.lines[surroundings.line] ?? "";
  // Nor is a comment of a Lua script a part of it.
  if (/^\s*(?:#|-- |--$|---|$)/.test(before)) return [];
  return Object.entries(operators).flatMap(([kind, operator]) =>
    operator(before, surroundings)
      .filter((after) => after !== before)
      .map((after): Mutation => ({ kind, file: surroundings.file, line: surroundings.line, before, after })),
  );
}

/** The key or flag of a line, and its value. */
export function namedValue(text: string): { readonly name: string; readonly value: string } | undefined {
  const [, name = "", value = ""] =
    /^\s*(?:- )?(?:"?(--[\w.-]+)=|"?([\w./-]+)"?: )"?([^"]+?)"?$/.exec(text)?.filter((part) => part !== undefined) ?? [];
  return name === "" || value === "" || /^[|>[{]/.test(value) ? undefined : { name, value };
}

function neighbourValues(text: string, { neighbours }: Surroundings): string[] {
  const own = namedValue(text);
  if (own === undefined) return [];
  const at = text.lastIndexOf(own.value);
  return neighbours(own.name)
    .filter((value) => value !== own.value)
    .map((value) => text.slice(0, at) + value + text.slice(at + own.value.length));
}

function numbers(text: string, change: (value: number) => number): string[] {
  return replaceEach(text, /(?<![\w.-])\d+(?![\w.-]*\.\d)|(?<=[:=])\d+|\d+(?=(?:[smhdM]|Mi|Gi|MiB)\b)/g, (digits) =>
    String(change(Number(digits))),
  ).filter((after) => after !== text);
}

function replaceEach(text: string, pattern: RegExp, change: (found: string) => string): string[] {
  return [...text.matchAll(pattern)].map(
    (match) => text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length),
  );
}

function isLeaf({ lines, line }: Surroundings): boolean {
  const next = lines.slice(line + 1).find((text) => text.trim() !== "");
  return (
    next === undefined || (indent(next) < depth(lines[line] ?? "") && !/^\s*-/.test(next)) || indent(next) <= indent(lines[line] ?? "")
  );
}

/** Spaces before a line's text. */
function indent(text: string): number {
  return /^\s*/.exec(text)?.[0].length ?? 0;
}

/** The same for what a list item holds. */
function depth(text: string): number {
  return /^\s*(?:- )?/.exec(text)?.[0].length ?? 0;
}

/** A line of a shell or Lua script inside a ConfigMap. */
function isScript({ lines, line }: Surroundings): boolean {
  for (let index = line; index >= 0; index -= 1) {
    const text = lines[index] ?? "";
    if (/^ {2}\S+\.(?:sh|lua): \|/.test(text)) return index !== line;
    if (/^ {0,2}\S/.test(text)) return false;
  }
  return false;
}
