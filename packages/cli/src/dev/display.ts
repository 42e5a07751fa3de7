import type { ChangeTitle } from "./changed-paths.ts";
import type { Screen } from "./screen.ts";
import type { SessionAnswer } from "./session-worker.ts";

/** Decides what of the answers is shown: nothing twice, and that all is well when it is again. */
export class Display {
  readonly #screen: Screen;
  #title: ChangeTitle = { text: "", isOfTemplates: false };
  #since = 0;
  #shownKey: string | undefined;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** Says what the next answer is about. */
  expect(title: ChangeTitle): void {
    this.#title = title;
    this.#since = performance.now();
  }

  /** Takes an answer; true where another is to be asked for, since more is known now. */
  take(answer: SessionAnswer): boolean {
    if (answer.kind === "judged") return this.#takeVerdict(answer.hasProblems);
    const { key, text, isSound } = answer.assessment;
    if (key === this.#shownKey) return false;
    this.#shownKey = key;
    const milliseconds = Math.round(performance.now() - this.#since);
    this.#screen.show(`${this.#title.text}, ${isSound ? "no errors" : "errors"} (${milliseconds} ms)`, `\n${text}`);
    return false;
  }

  /** Shows that the program itself failed. */
  crash(error: Error): void {
    this.#shownKey = undefined;
    this.#screen.show("the program failed; the next change starts it again", error.stack ?? error.message);
  }

  #takeVerdict(hasProblems: boolean): boolean {
    if (hasProblems) this.expect({ text: "the compiler answered", isOfTemplates: true });
    else if (this.#title.isOfTemplates) this.#screen.note("the compiler finds no errors in the templates");
    return hasProblems;
  }
}
