import type { RunResult } from "@thanos-fleet/native-tool";
import { documentStatements, type Statement } from "./document-statements.ts";
import type { DocumentShell } from "./document-shell.ts";

/** Statements that the lab cannot run, and why. */
interface NotRunnable {
  readonly pattern: RegExp;
  readonly reason: string;
}

/** What no cluster of the lab has, by the statements that need it. */
const notRunnable: readonly NotRunnable[] = [
  { pattern: /kubectl .*\bexec\b/, reason: "runs a program in a container, and no image runs in the lab" },
  { pattern: /^curl /, reason: "asks a program in a pod, and no image runs in the lab" },
];

/** Runs the statements of a page, in the order that a scenario chooses, and knows which it never ran. */
export class DocumentRun {
  readonly unmet: string[] = [];
  readonly #shell: DocumentShell;
  readonly #statements: readonly Statement[];
  readonly #done = new Set<Statement>();

  constructor(shell: DocumentShell, markdown: string) {
    this.#shell = shell;
    this.#statements = documentStatements(markdown);
  }

  /** The statements of a section that can be run, in order. */
  in(section: string): readonly Statement[] {
    const found = this.#statements.filter((statement) => statement.section === section && reasonOf(statement) === undefined);
    if (found.length === 0) this.unmet.push(`the page has no command in its section "${section}"`);
    return found;
  }

  /** The statement that a pattern fits; where none does, that is unmet. */
  find(pattern: RegExp): Statement | undefined {
    const found = this.#statements.find(({ text }) => pattern.test(text));
    if (found === undefined) this.unmet.push(`the page has no command like ${String(pattern)}`);
    return found;
  }

  /** Runs a statement, perhaps for another cluster than it names; another exit code than those that may be is unmet. */
  async run(
    statement: Statement | undefined,
    { as = (text: string): string => text, codes = [0] }: StatementOptions = {},
  ): Promise<RunResult> {
    if (statement === undefined) return { status: 1, stdout: "", stderr: "" };
    this.#done.add(statement);
    const text = as(statement.text);
    const result = await this.#shell.run(text);
    if (!codes.includes(result.status))
      this.unmet.push(`line ${statement.line}: \`${text}\` ended with ${result.status}: ${result.stderr.trim().slice(0, 500)}`);
    return result;
  }

  /** How many statements were run and how many cannot be; one that is neither is unmet. */
  finish(): Readonly<Record<string, number>> {
    const left = this.#statements.filter((statement) => !this.#done.has(statement));
    const unexplained = left.filter((statement) => reasonOf(statement) === undefined);
    for (const { line, text } of unexplained) this.unmet.push(`line ${line}: \`${text}\` was not run, and nothing says why`);
    return { "commands run": this.#done.size, "commands that cannot be run here": left.length - unexplained.length };
  }
}

interface StatementOptions {
  /** What is typed instead of the text, such as the same for another cluster. */
  readonly as?: ((text: string) => string) | undefined;
  /** Exit codes that may be. */
  readonly codes?: readonly number[];
}

/** Why a statement cannot be run in the lab; undefined where it can. */
export function reasonOf({ text }: Statement): string | undefined {
  return notRunnable.find(({ pattern }) => pattern.test(text))?.reason;
}
