import {
  createDiagnostic,
  shorten,
  type DiagnosticCode,
  type DiagnosticDetails,
  type Range,
  type Report,
  type SourceFile,
} from "@thanos-fleet/diagnostics";
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { aliasTargets } from "./alias-targets.ts";
import { ambiguousMeaning } from "./ambiguous-scalar.ts";
import type { SourceEntry, SourceMap, SourceNode, SourceScalar } from "./source-node.ts";

/** Aliases may stand for this many values, no more: a few lines can otherwise unfold to billions. */
const maximumUnfolded = 50_000;

/** The tags that say no more than what a values file holds anyway, with the type their scalars have. */
const knownTags = new Map<string | undefined, string | undefined>([
  ["tag:yaml.org,2002:str", "string"],
  ["tag:yaml.org,2002:int", "number"],
  ["tag:yaml.org,2002:float", "number"],
  ["tag:yaml.org,2002:bool", "boolean"],
  ["tag:yaml.org,2002:null", "object"],
  ["tag:yaml.org,2002:map", undefined],
  ["tag:yaml.org,2002:seq", undefined],
]);

/** Turns a composed document into nodes that know their places; what has no place in a values file is reported and left out. */
export function convertDocument(file: SourceFile, document: Document.Parsed, report: Report): SourceNode | undefined {
  return document.contents === null ? undefined : new Converter(file, document, report).node(document.contents);
}

class Converter {
  readonly #file: SourceFile;
  readonly #send: Report;
  readonly #targets: ReadonlyMap<Alias, Node | undefined>;
  /** The collections that are being converted: an alias to one of them would never end. */
  readonly #open = new Set<Node>();
  #aliasDepth = 0;
  #unfolded = 0;

  constructor(file: SourceFile, document: Document.Parsed, report: Report) {
    this.#file = file;
    this.#send = report;
    this.#targets = aliasTargets(document);
  }

  node(node: Node): SourceNode | undefined {
    if (this.#aliasDepth > 0 && ++this.#unfolded > maximumUnfolded) return undefined;
    if (isAlias(node)) return this.#alias(node);
    if (node.tag !== undefined && !knownTags.has(node.tag)) {
      this.#report("yaml/unsupported", rangeOf(node), `the tag ${shortTag(node.tag)} has no meaning in a values file`, {
        hint: "remove it",
      });
      return undefined;
    }
    if (isScalar(node)) return this.#scalar(node);
    this.#open.add(node);
    const collection = isSeq(node) ? this.#list(node) : isMap(node) ? this.#map(node) : undefined;
    this.#open.delete(node);
    return collection;
  }

  /** What an alias stands for was reported where it is written. */
  #report(code: DiagnosticCode, range: Range, message: string, details: DiagnosticDetails = {}): void {
    if (this.#aliasDepth === 0) this.#send(createDiagnostic(code, { file: this.#file, range }, message, details));
  }

  #alias(node: Alias): SourceNode | undefined {
    const target = this.#targets.get(node);
    if (target === undefined || this.#open.has(target)) {
      const why = target === undefined ? "has no anchor before it" : "contains itself";
      this.#report("yaml/syntax", rangeOf(node), `the alias *${shorten(node.source)} ${why}`);
      return undefined;
    }
    const wereFew = this.#unfolded <= maximumUnfolded;
    this.#aliasDepth += 1;
    const value = this.node(target);
    this.#aliasDepth -= 1;
    if (wereFew && this.#unfolded > maximumUnfolded)
      this.#report("yaml/unsupported", rangeOf(node), `aliases unfold the document to more than ${maximumUnfolded} values`);
    return value;
  }

  #scalar(node: Scalar): SourceScalar | undefined {
    const range = rangeOf(node);
    if (this.#isAmbiguous(node, range)) return undefined;
    const { value } = node;
    const expected = knownTags.get(node.tag);
    if (expected !== undefined && typeof value !== expected) {
      this.#report("yaml/unsupported", range, `the tag ${shortTag(String(node.tag))} does not fit this value`, { hint: "remove the tag" });
      return undefined;
    }
    if (typeof value === "number" && isInexact(value, String(node.source))) {
      this.#report("yaml/unsupported", range, "the number is too large to be kept exactly", { hint: "quote it, if it is a name" });
      return undefined;
    }
    if (isUnwritten(node)) return { kind: "scalar", file: this.#file, range, value: null, isEmpty: true };
    // With no other tags than the known ones there is no other kind of scalar.
    return { kind: "scalar", file: this.#file, range, value: value as SourceScalar["value"] };
  }

  #isAmbiguous(node: Scalar, range: Range): boolean {
    // Stryker disable next-line ConditionalExpression: what is quoted begins with its quote, and is no trap
    if (node.type !== "PLAIN" || node.tag !== undefined) return false;
    const written = this.#file.text.slice(range.start, range.end);
    const meaning = ambiguousMeaning(written);
    if (meaning === undefined) return false;
    const text = shorten(written);
    const hint = meaning.endsWith("boolean")
      ? `write true or false, or quote it: "${text}"`
      : `quote it, or write it another way: "${text}"`;
    this.#report("yaml/ambiguous-scalar", range, `${text} without quotes is ${meaning} to some YAML readers and something else to others`, {
      hint,
    });
    return true;
  }

  #list(node: YAMLSeq): SourceNode {
    const items = (node.items as Node[]).map((item) => this.node(item)).filter((item) => item !== undefined);
    const list = { kind: "list", file: this.#file, range: rangeOf(node), items } as const;
    return items.length < node.items.length ? { ...list, isPartial: true } : list;
  }

  #map(node: YAMLMap): SourceMap {
    const own = new Map<string, SourceEntry>();
    const merged = new Map<string, SourceEntry>();
    const omitted = new Set<string>();
    let mergeRange: Range | undefined;
    for (const pair of node.items) {
      if (!isMergeKey(pair.key)) {
        const left = this.#entry(pair, own);
        if (left !== undefined) omitted.add(left);
        continue;
      }
      const range = rangeOf(pair.key);
      if (mergeRange === undefined) this.#merge(pair, merged);
      else this.#reportDuplicate("<<", range, mergeRange);
      mergeRange ??= range;
    }
    // What is merged comes first, so that the map's own values take the place of merged ones.
    const map = { kind: "map", file: this.#file, range: rangeOf(node), entries: new Map([...merged, ...own]) } as const;
    return omitted.size > 0 ? { ...map, omitted } : map;
  }

  /** Adds an entry; returns the key of one whose value was left out. */
  #entry(pair: Pair, entries: Map<string, SourceEntry>): string | undefined {
    const key = pair.key as Node;
    const keyRange = rangeOf(key);
    const name = this.#keyName(key, keyRange);
    if (name === undefined) {
      this.#value(pair, keyRange);
      return undefined;
    }
    const earlier = entries.get(name);
    if (earlier !== undefined) this.#reportDuplicate(name, keyRange, earlier.keyRange);
    const value = this.#value(pair, keyRange);
    if (value === undefined) return name;
    if (earlier === undefined) entries.set(name, { key: name, keyRange, value });
    return undefined;
  }

  /** What follows a key; where nothing does, its place is the key's. */
  #value(pair: Pair, keyRange: Range): SourceNode | undefined {
    if (pair.value === null) return { kind: "scalar", file: this.#file, range: keyRange, value: null, isEmpty: true };
    return this.node(pair.value as Node);
  }

  /** A key's text; undefined, and reported, where a reader could see anything but a string. */
  #keyName(key: Node, range: Range): string | undefined {
    if (!isScalar(key)) {
      this.#report("yaml/unsupported", range, "a key must be a string");
      return undefined;
    }
    if (this.#isAmbiguous(key, range)) return undefined;
    if (typeof key.value === "string" && range.end > range.start) return key.value;
    const text = shorten(this.#file.text.slice(range.start, range.end));
    if (text === "") {
      // A key that is missing at the end of the file is shown at its last character.
      const start = Math.min(range.start, this.#file.text.length - 1);
      this.#report("yaml/unsupported", { start, end: start + 1 }, "a key must be a string, and none is written here");
      return undefined;
    }
    const kind = key.value === null ? "null" : `a ${typeof key.value}`;
    this.#report("yaml/unsupported", range, `a key must be a string, and ${text} is ${kind}`, { hint: `quote it: "${text}"` });
    return undefined;
  }

  #reportDuplicate(name: string, range: Range, first: Range): void {
    this.#report("yaml/duplicate-key", range, `the key ${shorten(name)} stands here a second time`, {
      related: [{ file: this.#file, range: first, message: "first here" }],
    });
  }

  /** `<<: *base` or `<<: [*a, *b]`, the earlier wins: the entries keep the places where they were written. */
  #merge(pair: Pair, entries: Map<string, SourceEntry>): void {
    const value = pair.value as Node | null;
    for (const source of isSeq(value) ? (value.items as Node[]) : [value]) {
      const base = source === null ? undefined : this.node(source);
      if (base?.kind === "map") {
        for (const [key, entry] of base.entries) if (!entries.has(key)) entries.set(key, entry);
      } else if (base !== undefined || source === null) {
        this.#report("yaml/unsupported", rangeOf(source ?? (pair.key as Node)), "only a map, or a list of maps, can be merged");
      }
    }
  }
}

/** True for a scalar of no characters, as after `key:` at the end of a line; a tag says that null is meant. */
function isUnwritten(node: Scalar): boolean {
  return node.value === null && node.tag === undefined && node.source === "";
}

/** As it is written in a file: `!!binary`. */
function shortTag(tag: string): string {
  return shorten(tag.replace(/^tag:yaml\.org,2002:/, "!!"));
}

/** In quotes it is a key like any other. */
function isMergeKey(key: unknown): key is Scalar {
  return isScalar(key) && key.value === "<<" && key.type === "PLAIN";
}

/** Integers beyond 2^53 lose digits in JavaScript, and floats beyond 1e308 all of them. */
function isInexact(value: number, source: string): boolean {
  return !Number.isFinite(value) || (/^[-+]?[0-9]+$/.test(source) && !Number.isSafeInteger(value));
}

/** The parser tells it of each node. */
function rangeOf(node: Node): Range {
  const [start, end] = node.range as [number, number, number];
  return { start, end: Math.max(end, start) };
}
