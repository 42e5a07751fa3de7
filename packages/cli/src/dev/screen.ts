export interface ScreenOptions {
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly rows?: number };
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
    // Two stay free: for a note, and for the cursor.
    const place = (this.#options.output.rows ?? Infinity) - 2;
    if (lines.length <= place) return lines;
    const shown = lines.slice(0, Math.max(1, place - 1));
    return [...shown, `… ${lines.length - shown.length} more lines: \`pnpm plan\` shows the plan, \`pnpm render --check\` the problems`];
  }

  #time(): string {
    return this.#options.now().toTimeString().slice(0, 8);
  }
}
