import { endOfLine, type Slip } from "./scan-line.ts";

/** An entry or an item of a block, at its column. */
export interface BlockLine {
  /** Offset of the line. */
  readonly start: number;
  readonly column: number;
  readonly kind: "map" | "list";
  /** True where it is the first thing of its line. */
  readonly isFirst: boolean;
}

interface Block {
  readonly column: number;
  readonly kind: "map" | "list";
  /** The line that began it. */
  readonly start: number;
  entries: number;
  /** The line that it stands below. */
  readonly opener: LineBefore["dip"];
}

/** What was odd about the line before. */
interface LineBefore {
  readonly beside: number | undefined;
  readonly dip: { readonly start: number; readonly column: number } | undefined;
}

const fitsNone = "the indentation of this line fits none of the lines around it";

/** The columns of the blocks that are open, line by line; a line at a column that no block has is a slip. */
export class BlockColumns {
  readonly #text: string;
  readonly #blocks: Block[] = [];
  // Stryker disable next-line BooleanLiteral: it is not asked for before a line was entered
  #isOpener = true;
  /** The line before, where it is not below the key above it, which so has no value. */
  #besideOpener: number | undefined;
  /** The line before, where it left a block, and that block's column. */
  #dip: LineBefore["dip"];

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the entry that was entered last has no value on its line, so that a block may follow. */
  opens(isOpener: boolean): void {
    this.#isOpener = isOpener;
  }

  enter(line: BlockLine): Slip | undefined {
    const { column, kind, start } = line;
    const before = { beside: this.#besideOpener, dip: this.#dip };
    this.#besideOpener = this.#isOpener && kind === "map" && column <= (this.#blocks.at(-1)?.column ?? -1) ? start : undefined;
    let left: Block | undefined;
    while ((this.#blocks.at(-1)?.column ?? -1) > column) left = this.#blocks.pop();
    if (line.isFirst) this.#dip = left === undefined ? undefined : { start, column: left.column };
    // The items of a list may stand in the column of its key.
    if (kind === "map" && this.#blocks.at(-2)?.column === column) this.#blocks.pop();
    const block = this.#blocks.at(-1);
    if (block?.column === column && block.kind === kind) {
      block.entries += 1;
      return undefined;
    }
    if (block?.column === column && (kind === "map" || !this.#isOpener || left !== undefined)) return this.#wrongKind(line, block);
    if (left !== undefined) return this.#between(line, left, block);
    // Stryker disable next-line ConditionalExpression: where no block is open, nothing has a value yet
    if (!this.#isOpener && block !== undefined) return this.#tooDeep(line, block, before);
    this.#blocks.push({ column, kind, start, entries: 1, opener: before.dip });
    return undefined;
  }

  /** The column of the block around the one that is open; left of all columns where there is none. */
  #outerColumn(): number {
    return this.#blocks.at(-2)?.column ?? -1;
  }

  /** Deeper than a line with a value: too deep itself, unless it is the line before that is not deep enough. */
  #tooDeep({ start, column, kind }: BlockLine, above: Block, before: LineBefore): Slip {
    const byColumn = `indent it by ${column} blanks`;
    if (before.beside !== undefined)
      return this.#slip(before.beside, "this line belongs below the key above it, which has no value", { hint: byColumn, other: start });
    if (before.dip?.column === column) return this.#slip(before.dip.start, fitsNone, { hint: byColumn, other: start });
    const outer = this.#outerColumn();
    const following = this.#following(start, outer, (line) => line.column === column && line.kind === kind);
    const isMinority = following > above.entries || (following === above.entries && column === outer + 2);
    if (isMinority && above.column > 0) return this.#slip(above.start, fitsNone, { hint: byColumn, other: start });
    const message = "this line is indented deeper than the line above, which has a value already";
    return this.#slip(start, message, { hint: `indent it by ${above.column} blanks`, other: above.start });
  }

  #wrongKind({ start, kind, column }: BlockLine, block: Block): Slip {
    const following = this.#following(start, this.#outerColumn(), (line) => line.column === column && line.kind === kind);
    const isMinority = block.entries < following || (block.entries === following && block.kind === "list" && following === 1);
    const isItem = (kind === "map") === isMinority;
    const message = isItem ? "an item of a list stands among keys" : "a key stands among the items of a list";
    const hint = isItem ? "remove the dash, or indent it deeper than its key" : "indent it like the key of the list, or begin it with `- `";
    return this.#slip(isMinority ? block.start : start, message, { hint, other: isMinority ? start : block.start });
  }

  /** A column between a block and what it is in: of the two lines that do not fit each other, the one with fewer beside it is wrong. */
  #between({ start, column }: BlockLine, left: Block, parent: Block | undefined): Slip {
    if (parent === undefined) return this.#slip(left.start, fitsNone, { hint: `indent it by ${column} blanks`, other: start });
    const outer = parent.column;
    const here = this.#following(start, outer, (line) => line.column === column);
    const there = left.entries + this.#following(start, outer, (line) => line.column === left.column);
    if (there > here || (there === here && column !== outer + 2)) {
      // Where the line above the block left this very column, it is that line which is not deep enough.
      if (left.opener?.column === column)
        return this.#slip(left.opener.start, fitsNone, { hint: `indent it by ${column} blanks`, other: [start, left.start] });
      return this.#slip(start, fitsNone, { hint: `indent it by ${outer} or ${left.column} blanks`, other: left.start });
    }
    return this.#slip(left.start, fitsNone, { hint: `indent it by ${column} blanks`, other: start });
  }

  /** How many lines from an offset on are of a kind, up to the first that is not deeper than `outer`. */
  #following(from: number, outer: number, isCounted: (line: Pick<BlockLine, "column" | "kind">) => boolean): number {
    let count = 0;
    // Stryker disable next-line EqualityOperator: behind the last line there is an empty one at most
    for (let start = from; start < this.#text.length; start = endOfLine(this.#text, start) + 1) {
      const line = this.#text.slice(start, endOfLine(this.#text, start));
      const column = line.length - line.trimStart().length;
      if (/^\s*(?:#|$)/.test(line)) continue;
      if (column <= outer) break;
      if (isCounted({ column, kind: /^\s*-(?:\s|$)/.test(line) ? "list" : "map" })) count += 1;
    }
    return count;
  }

  #slip(start: number, message: string, { hint, other }: { hint: string; other: number | readonly number[] }): Slip {
    const end = endOfLine(this.#text, start);
    const line = this.#text.slice(start, end);
    const indent = line.length - line.trimStart().length;
    return { start: start + indent, end: start + line.trimEnd().length, message, hint, others: [other].flat() };
  }
}
