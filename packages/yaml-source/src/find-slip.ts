import { shorten } from "@thanos-fleet/diagnostics";
import { BlockColumns } from "./block-columns.ts";
import { endOfLine, scanFlow, type OpenBracket, type Slip } from "./scan-line.ts";

/**
 * Finds the slip that most likely made a text no YAML. A parser reports where it cannot go on, often lines or a screen
 * after the mistake, and again at each line from there.
 */
export function findSlip(text: string): Slip | undefined {
  return conflictMarker(text) ?? new SlipFinder(text).find();
}

/** The lines that Git leaves in a file where two branches changed the same. */
function conflictMarker(text: string): Slip | undefined {
  const match = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$).*/m.exec(text);
  if (match === null) return undefined;
  const hint = "keep one of the two versions, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>";
  return { start: match.index, end: match.index + match[0].length, message: "this marks a merge conflict that was not resolved", hint };
}

const keyPattern = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#"'[\]{},&*!|>%@`-][^#]*?)[ \t]*:(?=[ \t]|$)/;

/** What stands behind a colon or a dash where a block scalar follows. */
const blockScalar = /^(?:[ \t]+[&!]\S*)*[ \t]+[|>][-+0-9]*[ \t]*(?:#.*)?$/;

class SlipFinder {
  readonly #text: string;
  readonly #columns: BlockColumns;
  #open: readonly OpenBracket[] = [];
  /** Lines that are indented further belong to a block scalar. */
  #scalarIndent: number | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#columns = new BlockColumns(text);
  }

  find(): Slip | undefined {
    for (let start = 0; start < this.#text.length; start = this.#nextLine(start)) {
      const line = this.#text.slice(start, endOfLine(this.#text, start));
      const indent = line.length - line.trimStart().length;
      if (/^\s*(?:#|$)/.test(line) || (start === 0 && line.startsWith("---"))) continue;
      if (this.#scalarIndent !== undefined && indent > this.#scalarIndent) continue;
      this.#scalarIndent = undefined;
      const slip = this.#open.length > 0 ? this.#inFlow(start, indent) : this.#inBlock(start, indent);
      if (slip !== undefined) return slip;
    }
    return this.#open[0] === undefined ? undefined : neverClosed(this.#open[0]);
  }

  #nextLine(start: number): number {
    const end = endOfLine(this.#text, start);
    return this.#text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  #inFlow(start: number, indent: number): Slip | undefined {
    const [first] = this.#open;
    const rest = this.#text.slice(start + indent, endOfLine(this.#text, start));
    if (first !== undefined && indent <= first.indent && !/^[\]}]/.test(rest)) return neverClosed(first);
    return this.#scan(start + indent, first?.indent ?? indent);
  }

  #inBlock(start: number, indent: number): Slip | undefined {
    let column = indent;
    let dashColumn = indent;
    let rest = this.#text.slice(start + column, endOfLine(this.#text, start));
    for (let dash = /^-(?:[ \t]+|$)/.exec(rest); dash !== null; dash = /^-(?:[ \t]+|$)/.exec(rest)) {
      const slip = this.#columns.enter({ start, column, kind: "list", isFirst: column === indent });
      if (slip !== undefined) return slip;
      dashColumn = column;
      column += dash[0].length;
      rest = rest.slice(dash[0].length);
      this.#columns.opens(rest === "" || rest.startsWith("#") || /^-(?:[ \t]|$)/.test(rest) || keyPattern.test(rest));
      if (rest === "" || rest.startsWith("#")) return undefined;
    }
    const key = keyPattern.exec(rest)?.[0];
    if (key === undefined && column === indent) return this.#neither(start, column, rest);
    if (key === undefined) return this.#beginsScalar(start + column - 1, dashColumn) ? undefined : this.#scan(start + column, indent);
    const slip = this.#columns.enter({ start, column, kind: "map", isFirst: column === indent });
    return slip ?? this.#value(start + column + key.length, column);
  }

  /** Whether a block scalar follows a colon or a dash at a column; its lines are indented further. */
  #beginsScalar(from: number, column: number): boolean {
    if (!blockScalar.test(this.#text.slice(from, endOfLine(this.#text, from)))) return false;
    this.#scalarIndent = column;
    return true;
  }

  #value(from: number, column: number): Slip | undefined {
    const value = this.#text.slice(from, endOfLine(this.#text, from));
    const bare = value.replace(/^(?:[ \t]+[&!]\S*)*[ \t]*/, "");
    const isOpener = bare === "" || bare.startsWith("#");
    this.#columns.opens(isOpener);
    if (isOpener || this.#beginsScalar(from, column)) return undefined;
    const colon = /^[^"'[{#&*!|>%@`][^#]*?: /.exec(bare);
    if (colon !== null) {
      const start = from + value.length - bare.length;
      return {
        start,
        end: from + value.length,
        message: "a value that has a colon and a blank in it needs quotes",
        hint: `quote it: "${shorten(bare.trim())}"`,
      };
    }
    return this.#scan(from, column);
  }

  #scan(from: number, indent: number): Slip | undefined {
    const scanned = scanFlow(this.#text, from, { open: this.#open, indent });
    if ("slip" in scanned) return scanned.slip;
    this.#open = scanned.open;
    return undefined;
  }

  /** A line of a block that is neither an entry nor an item. */
  #neither(start: number, column: number, rest: string): Slip | undefined {
    if (/^[[{"'?*&!]/.test(rest)) return this.#scan(start + column, column);
    const range = { start: start + column, end: start + column + rest.trimEnd().length };
    const message = "this line is neither `key: value` nor `- item`";
    const [, key, value] = /^([\w./-]+):(\S.*)$/.exec(rest.trimEnd()) ?? /^([\w./-]+)[ \t]+(\S.*)$/.exec(rest.trimEnd()) ?? [];
    if (/^-\S/.test(rest)) return { ...range, message, hint: `put a blank after the dash: \`- ${shorten(rest.slice(1).trimEnd())}\`` };
    if (key === undefined) return { ...range, message, hint: "write `key: value`, or remove the line" };
    return { ...range, message, hint: `write a colon and a blank after the key: \`${shorten(key)}: ${shorten(value ?? "")}\`` };
  }
}

function neverClosed({ offset, text }: OpenBracket): Slip {
  return { start: offset, end: offset + 1, message: `this ${text} is never closed`, hint: `put a ${text === "[" ? "]" : "}"} at its end` };
}
