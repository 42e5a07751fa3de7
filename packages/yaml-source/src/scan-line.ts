/** A slip of the keyboard: where it is, and what to do about it. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint?: string;
  /** Where the lines begin that this one does not fit. */
  readonly others?: readonly number[];
}

/** A bracket that is open at the end of a line, with the indentation of the line that opened it. */
export interface OpenBracket {
  readonly offset: number;
  readonly text: string;
  readonly indent: number;
}

/** What a piece of flow text leaves open, or the first slip in it. */
export type FlowScan = { readonly slip: Slip } | { readonly open: readonly OpenBracket[] };

const openers: ReadonlyMap<string, string> = new Map([
  ["]", "["],
  ["}", "{"],
]);

/** Reads a value, or a part of one, from an offset to the end of its line: brackets, quotes and a comment. */
export function scanFlow(
  text: string,
  from: number,
  context: { readonly open: readonly OpenBracket[]; readonly indent: number },
): FlowScan {
  const open = [...context.open];
  const end = endOfLine(text, from);
  let isStart = true;
  // Stryker disable next-line EqualityOperator: a line break opens and closes nothing
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    if (char === " " || char === "\t") continue;
    if (char === "#" && /\s/.test(text.charAt(at - 1))) break;
    if ((char === '"' || char === "'") && isStart) {
      const close = closingQuote(text, at, end);
      if (close === undefined)
        return {
          slip: {
            start: at,
            end,
            message: `this ${char} opens a text that is not closed on its line`,
            hint: `put a ${char} at the end of the text`,
          },
        };
      at = close;
      isStart = false;
      continue;
    }
    if (char === "[" || char === "{") {
      if (isStart) open.push({ offset: at, text: char, indent: context.indent });
      isStart = open.length > 0;
    } else if (openers.has(char) && (open.length > 0 || isStart)) {
      if (open.at(-1)?.text !== openers.get(char)) return { slip: unmatched(at, char, open.at(-1)) };
      open.pop();
      isStart = false;
      const next = text.charAt(at + 1);
      if (open.length === 0 && openers.has(next)) return { slip: unmatched(at + 1, next, undefined) };
    } else isStart = open.length > 0 && (char === "," || (char === ":" && /\s/.test(text.charAt(at + 1))));
  }
  return { open };
}

function unmatched(at: number, char: string, open: OpenBracket | undefined): Slip {
  const message = open === undefined ? `this ${char} closes nothing` : `this ${char} cannot close the ${open.text} that is open`;
  return {
    start: at,
    end: at + 1,
    message,
    hint: open === undefined ? "remove it" : `write ${open.text === "[" ? "]" : "}"}, or remove it`,
  };
}

/** A quote doubled is one in the text of single quotes, and one behind a backslash in that of double quotes. */
function closingQuote(text: string, open: number, end: number): number | undefined {
  const quote = text[open];
  // Stryker disable next-line EqualityOperator: a line break is no quote
  for (let at = open + 1; at < end; at++) {
    if (quote === '"' && text[at] === "\\") at++;
    else if (text[at] === quote && quote === "'" && text[at + 1] === "'") at++;
    else if (text[at] === quote) return at;
  }
  return undefined;
}

export function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/\r?\n|\r/);
  return end === -1 ? text.length : from + end;
}
