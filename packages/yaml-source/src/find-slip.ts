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

const dashPattern = /^-(?:[ \t]+|$)/;

const keyPattern = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#"'[\]{},&*!|>%@`-][^#]*?)[ \t]*:(?=[ \t]|$)/;

class SlipFinder {
  readonly #text: string;
  #columns: BlockColumns;
  #open: readonly OpenBracket[] = [];
  /** Lines that are indented further belong to a block scalar. */
  #scalarIndent = Infinity;

  constructor(text: string) {
    this.#text = text;
    this.#columns = new BlockColumns(text);
  }

  find(): Slip | undefined {
    // Stryker disable next-line EqualityOperator: behind the last line there is an empty one at most
    for (let start = 0; start < this.#text.length; start = endOfLine(this.#text, start) + 1) {
      const line = this.#text.slice(start, endOfLine(this.#text, start));
      const indent = line.length - line.trimStart().length;
      if (/^\s*(?:#|$)/.test(line) || indent > this.#scalarIndent) continue;
      this.#scalarIndent = Infinity;
      const [first] = this.#open;
      const slip = first === undefined ? this.#inBlock(start, indent) : this.#inFlow(start, indent, first);
      if (slip !== undefined) return slip;
    }
    const [first] = this.#open;
    return first === undefined ? undefined : neverClosed(first);
  }

  #inFlow(start: number, indent: number, first: OpenBracket): Slip | undefined {
    const rest = this.#text.slice(start + indent, endOfLine(this.#text, start));
    if (indent <= first.indent && !/^[\]}]/.test(rest)) return neverClosed(first);
    return this.#scan(start + indent, first.indent);
  }

  #inBlock(start: number, indent: number): Slip | undefined {
    let column = indent;
    let dashColumn = indent;
    let rest = this.#text.slice(start + column, endOfLine(this.#text, start));
    if (/^(?:---|\.\.\.)(?:[ \t]|$)/.test(rest)) return this.#newDocument();
    for (let dash = dashPattern.exec(rest); dash !== null; dash = dashPattern.exec(rest)) {
      const slip = this.#columns.enter({ start, column, kind: "list", isFirst: column === indent });
      if (slip !== undefined) return slip;
      dashColumn = column;
      column += dash[0].length;
      rest = rest.slice(dash[0].length);
      this.#columns.opens(rest === "" || rest.startsWith("#") || dashPattern.test(rest) || keyPattern.test(rest));
    }
    const key = keyPattern.exec(rest)?.[0];
    if (key === undefined && column === indent) return this.#neither(start, column, rest);
    if (key === undefined) {
      return this.#blockScalar(start + column - 1, dashColumn) ?? this.#scan(start + column, indent);
    }
    const slip = this.#columns.enter({ start, column, kind: "map", isFirst: column === indent });
    return slip ?? this.#value(start + column + key.length, column);
  }

  /** Where a document ends or begins, the columns begin again. */
  #newDocument(): undefined {
    this.#columns = new BlockColumns(this.#text);
  }

  /** Where a block scalar follows a colon or a dash at a column, its lines are indented further, and none of its text is on this line. */
  #blockScalar(from: number, column: number): Slip | undefined {
    const value = this.#text.slice(from, endOfLine(this.#text, from)).trimEnd();
    const bare = withoutProperties(value);
    const head = /^[|>][-+0-9]*/.exec(bare)?.[0];
    if (head === undefined) return undefined;
    this.#scalarIndent = column;
    const text = bare.slice(head.length).trimStart();
    if (text === "" || text.startsWith("#")) return undefined;
    const end = from + value.length;
    const message = `the text of a block scalar begins on the line below its ${head}`;
    return { start: end - text.length, end, message, hint: "move this to the next line" };
  }

  #value(from: number, column: number): Slip | undefined {
    const value = this.#text.slice(from, endOfLine(this.#text, from));
    const bare = withoutProperties(value);
    this.#columns.opens(bare === "" || bare.startsWith("#"));
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
    return this.#blockScalar(from, column) ?? this.#scan(from, column);
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
    const text = rest.trimEnd();
    const range = { start: start + column, end: start + column + text.length };
    const message = "this line is neither `key: value` nor `- item`";
    if (/^-\S/.test(rest)) return { ...range, message, hint: `put a blank after the dash: \`- ${shorten(text.slice(1))}\`` };
    const corrected = text.replace(/^([\w./-]+)(?::|[ \t]+)(?=\S)/, "$1: ");
    if (corrected === text) return { ...range, message, hint: "write `key: value`, or remove the line" };
    return { ...range, message, hint: `write a colon and a blank after the key: \`${shorten(corrected)}\`` };
  }
}

/** A value behind its colon or dash without its anchor and tag, and without the blanks before it. */
function withoutProperties(value: string): string {
  // Stryker disable next-line Regex: without ^ it matches at the start too, since it may match nothing
  return value.replace(/^(?:[ \t]+[&!]\S*)*[ \t]*/, "");
}

function neverClosed({ offset, text }: OpenBracket): Slip {
  return { start: offset, end: offset + 1, message: `this ${text} is never closed`, hint: `put a ${text === "[" ? "]" : "}"} at its end` };
}
