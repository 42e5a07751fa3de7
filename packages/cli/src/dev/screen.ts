import { stripVTControlCharacters } from "node:util";

export interface ScreenOptions {
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly rows?: number; readonly columns?: number };
  readonly now: () => Date;
}

/** Shows one answer at a time: on a terminal in place of the last, elsewhere below it. */
export class Screen {
  readonly #options: ScreenOptions;

  constructor(options: ScreenOptions) {
    this.#options = options;
  }

  /** Shows an answer below a line that says what it is about. */
  show(title: string, text: string): void {
    const { output } = this.#options;
    const lines = `${this.#time()} ${title}\n${text}`.trimEnd().split("\n");
    // Home, and clear what was there, with what scrolled away of it.
    if (output.isTTY === true) output.write(`\u001B[H\u001B[2J\u001B[3J${this.#fit(lines).join("\n")}\n`);
    else output.write(`${lines.join("\n")}\n\n`);
  }

  /** Adds a line to what is shown. */
  note(text: string): void {
    this.#options.output.write(`${this.#time()} ${text}\n`);
  }

  /** The lines that a terminal has place for: the first say most. */
  #fit(lines: readonly string[]): readonly string[] {
    const { rows = Infinity } = this.#options.output;
    // Two stay free: for a note, and for the cursor.
    const place = rows - 2;
    let end = 0;
    const ends = lines.map((line) => (end += this.#rowsOf(line)));
    if (end <= place) return lines;
    const shown = Math.max(1, ends.filter((row) => row < place).length);
    return [...lines.slice(0, shown), `… ${lines.length - shown} more lines: run \`pnpm plan\` or \`pnpm render --check\``];
  }

  /** A line that is wider than the terminal takes several rows. */
  #rowsOf(line: string): number {
    const { columns = Infinity } = this.#options.output;
    return Math.max(1, Math.ceil(stripVTControlCharacters(line).length / columns));
  }

  #time(): string {
    return this.#options.now().toTimeString().slice(0, 8);
  }
}
