import {
  createDiagnostic,
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticDetails,
  type Range,
  type SourceFile,
} from "@thanos-fleet/diagnostics";
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { ambiguousMeaning } from "./ambiguous-scalar.ts";
import type { SourceEntry, SourceMap, SourceNode } from "./source-node.ts";

/** Aliases may make a document this many nodes large, no more: a few lines can otherwise unfold to billions. */
const maximumNodes = 50_000;

/** Parses one document, keeping positions. What cannot be part of a values file is a diagnostic; without errors there is a root. */
export function parseYaml(file: SourceFile): { root: SourceNode | undefined; diagnostics: Diagnostic[] } {
  const documents = parseAllDocuments(file.text, {
    strict: true,
    uniqueKeys: false,
    merge: true,
    version: "1.2",
    prettyErrors: false,
    keepSourceTokens: false,
  });
  const list = Array.isArray(documents) ? documents : [];
  const converter = new Converter(file);
  const [first, second] = list;
  if (first === undefined || (first.contents === null && first.errors.length === 0)) {
    converter.report("yaml/empty", undefined, "the file is empty", { hint: "a values file holds one YAML map" });
    return { root: undefined, diagnostics: converter.diagnostics };
  }
  for (const document of list) for (const error of document.errors) converter.reportError(error);
  if (second !== undefined) {
    converter.report(
      "yaml/multiple-documents",
      { start: second.range[0], end: Math.min(second.range[0] + 3, file.text.length) },
      "a second document starts here, and only the first would be read",
      { hint: "put each document in a file of its own" },
    );
  }
  if (converter.diagnostics.length > 0) return { root: undefined, diagnostics: converter.diagnostics };
  const root = converter.convert(first as Document.Parsed);
  return { root: converter.diagnostics.length === 0 ? root : undefined, diagnostics: converter.diagnostics };
}

class Converter {
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: SourceFile;
  #document: Document.Parsed | undefined;
  #nodes = 0;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  report(code: DiagnosticCode, range: Range | undefined, message: string, details: DiagnosticDetails = {}): void {
    this.diagnostics.push(createDiagnostic(code, { file: this.#file, range }, message, details));
  }

  reportError(error: YAMLError): void {
    // What is missing at the end of the file is shown at its last character.
    const start = Math.min(error.pos[0], Math.max(0, this.#file.text.length - 1));
    const range = { start, end: Math.max(Math.min(error.pos[1], this.#file.text.length), start + 1) };
    if (error.code === "TAB_AS_INDENT") this.report("yaml/tab-indentation", range, "a tab cannot indent YAML", { hint: "use spaces" });
    else if (error.code === "MULTIPLE_DOCS") this.report("yaml/multiple-documents", range, "a second document starts here");
    else this.report("yaml/syntax", range, lowerFirst(error.message.replace(/\.$/, "")));
  }

  convert(document: Document.Parsed): SourceNode | undefined {
    this.#document = document;
    return document.contents === null ? undefined : this.#node(document.contents, []);
  }

  #node(node: Node, open: readonly Node[]): SourceNode | undefined {
    this.#nodes += 1;
    if (this.#nodes > maximumNodes) {
      if (this.#nodes === maximumNodes + 1)
        this.report("yaml/unsupported", rangeOf(node), `aliases unfold the document to more than ${maximumNodes} values`);
      return undefined;
    }
    if (isAlias(node)) return this.#alias(node, open);
    if (node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:")) {
      this.report("yaml/unsupported", rangeOf(node), `the tag ${node.tag} has no meaning in a values file`, { hint: "remove it" });
      return undefined;
    }
    if (isScalar(node)) return this.#scalar(node);
    if (isSeq(node)) return this.#list(node, open);
    if (isMap(node)) return this.#map(node, open);
    return undefined;
  }

  #alias(node: Node & { source: string }, open: readonly Node[]): SourceNode | undefined {
    const target = (node as unknown as { resolve(document: Document): Node | undefined }).resolve(this.#document as Document);
    if (target === undefined || open.includes(target)) {
      this.report(
        "yaml/syntax",
        rangeOf(node),
        target === undefined ? `the alias *${node.source} has no anchor before it` : `the alias *${node.source} contains itself`,
      );
      return undefined;
    }
    return this.#node(target, open);
  }

  #scalar(node: Scalar): SourceNode | undefined {
    const range = rangeOf(node);
    this.#checkPlain(node, range);
    const { value } = node;
    if (typeof value === "string" || typeof value === "boolean" || value === null)
      return { kind: "scalar", file: this.#file, range, value };
    if (typeof value === "number") {
      if (Number.isFinite(value)) return { kind: "scalar", file: this.#file, range, value };
      return undefined;
    }
    this.report("yaml/unsupported", range, "this kind of scalar has no place in a values file");
    return undefined;
  }

  #checkPlain(node: Scalar, range: Range): void {
    if (node.type !== "PLAIN") return;
    const text = this.#file.text.slice(range.start, range.end);
    const meaning = ambiguousMeaning(text);
    if (meaning === undefined) return;
    const hint = meaning.endsWith("boolean")
      ? `write true or false, or quote it: "${text}"`
      : `quote it, or write it another way: "${text}"`;
    this.report("yaml/ambiguous-scalar", range, `${text} without quotes is ${meaning} to some YAML readers and something else to others`, {
      hint,
    });
  }

  #list(node: YAMLSeq, open: readonly Node[]): SourceNode {
    const items: SourceNode[] = [];
    for (const item of node.items) {
      const child = this.#node(item as Node, [...open, node]);
      if (child !== undefined) items.push(child);
    }
    return { kind: "list", file: this.#file, range: rangeOf(node), items };
  }

  #map(node: YAMLMap, open: readonly Node[]): SourceMap {
    const own = new Map<string, SourceEntry>();
    const merged: Pair[] = [];
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      if (isMergeKey(pair.key)) merged.push(pair);
      else this.#entry(pair, own, [...open, node]);
    }
    const entries = new Map<string, SourceEntry>();
    for (const pair of merged)
      for (const [key, entry] of this.#mergedEntries(pair, [...open, node])) if (!entries.has(key)) entries.set(key, entry);
    for (const [key, entry] of own) entries.set(key, entry);
    return { kind: "map", file: this.#file, range: rangeOf(node), entries };
  }

  #entry(pair: Pair, entries: Map<string, SourceEntry>, open: readonly Node[]): void {
    const key = pair.key as Node;
    const keyRange = rangeOf(key);
    if (!isScalar(key) || (typeof key.value !== "string" && key.type !== "PLAIN")) {
      this.report("yaml/unsupported", keyRange, "a key must be a string");
      return;
    }
    this.#checkPlain(key, keyRange);
    const name = typeof key.value === "string" ? key.value : this.#file.text.slice(keyRange.start, keyRange.end);
    const earlier = entries.get(name);
    if (earlier !== undefined) {
      this.report("yaml/duplicate-key", keyRange, `the key ${name} stands here a second time`, {
        related: [{ file: this.#file, range: earlier.keyRange, message: "first here" }],
      });
      return;
    }
    const value = pair.value === null ? emptyScalar(this.#file, keyRange) : this.#node(pair.value as Node, open);
    if (value !== undefined) entries.set(name, { key: name, keyRange, value });
  }

  /** `<<: *base` or `<<: [*a, *b]`: the entries keep the places where they were written. */
  #mergedEntries(pair: Pair, open: readonly Node[]): ReadonlyMap<string, SourceEntry> {
    const value = this.#node(pair.value as Node, open);
    if (value?.kind === "map") return value.entries;
    const entries = new Map<string, SourceEntry>();
    for (const item of value?.kind === "list" ? value.items : []) {
      if (item.kind !== "map") continue;
      for (const [key, entry] of item.entries) if (!entries.has(key)) entries.set(key, entry);
    }
    if (value !== undefined && value.kind !== "list")
      this.report("yaml/unsupported", rangeOf(pair.value as Node), "only a map, or a list of maps, can be merged");
    return entries;
  }
}

/** The parser marks `<<` with a symbol where it merges. */
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && (key.value === "<<" || typeof key.value === "symbol") && key.type === "PLAIN";
}

function emptyScalar(file: SourceFile, keyRange: Range): SourceNode {
  return { kind: "scalar", file, range: keyRange, value: null };
}

function rangeOf(node: Node): Range {
  const range = node.range ?? [0, 0, 0];
  return { start: range[0], end: Math.max(range[1], range[0]) };
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
