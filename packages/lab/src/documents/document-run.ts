import type { RunResult } from "@thanos-fleet/native-tool";
import { documentStatements, type Statement } from "./document-statements.ts";
import type { DocumentShell } from "./document-shell.ts";

/** Statements that the lab cannot run, and why. */
interface NotRunnable {
  readonly pattern: RegExp;
  readonly reason: string;
}

/** What no cluster of the lab has, by the statements that need it; the functions are those that the pages define. */
const notRunnable: readonly NotRunnable[] = [
  { pattern: /\bkubectl\b.*\s(?:exec|attach|cp|logs)\s|^amtool\s/, reason: "runs a program in a container, and no image runs in the lab" },
  {
    pattern: /\bkubectl\b.*\sport-forward\s|^(?:curl|opensearch)\s|(?:^|; do )accepted\s/,
    reason: "asks a program in a pod, and no image runs in the lab",
  },
  { pattern: /^thanos tools bucket /, reason: "asks the bucket, and no API server" },
];

/** What gives a name to something, for the statements that come later; it does nothing by itself. */
const definition = /^\w+(?:\(\) \{|=\S*$)/;

/** How long a statement that cannot be run is given to fail, in seconds. */
const patience = 30;

/** Runs the statements of a page, in the order that a scenario chooses, and knows which it never ran. */
export class DocumentRun {
  readonly unmet: string[] = [];
  readonly #shell: DocumentShell;
  readonly #statements: readonly Statement[];
  readonly #definitions: readonly string[];
  readonly #done = new Set<Statement>();

  /** A page, or those of its sections that are meant. */
  constructor(shell: DocumentShell, markdown: string, isMeant: (section: string) => boolean = () => true) {
    const statements = documentStatements(markdown);
    this.#shell = shell;
    this.#statements = statements.filter((statement) => !isDefinition(statement) && isMeant(statement.section));
    this.#definitions = statements.filter(isDefinition).map(({ text }) => text);
  }

  /** The statements of a section that can be run, in order. */
  in(section: string): readonly Statement[] {
    const found = this.#statements.filter((statement) => statement.section === section && reasonOf(statement) === undefined);
    if (found.length === 0) this.unmet.push(`the page has no command in its section "${section}"`);
    return found;
  }

  /** The statement that a pattern fits, perhaps in one section; where none does, that is unmet. */
  find(pattern: RegExp, section?: string): Statement | undefined {
    const found = this.#statements.find(
      (statement) => pattern.test(statement.text) && (section === undefined || statement.section === section),
    );
    const place = section === undefined ? "" : ` in its section "${section}"`;
    if (found === undefined) this.unmet.push(`the page has no command like ${String(pattern)}${place}`);
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

  /** Notes each statement that was first run before one that stands above it in its section. */
  expectPageOrder(): void {
    let last: Statement | undefined;
    const order = (statement: Statement): number => this.#statements.indexOf(statement);
    for (const section of new Set(this.#statements.map((statement) => statement.section))) {
      last = undefined;
      for (const statement of [...this.#done].filter((one) => one.section === section)) {
        if (last !== undefined && order(statement) < order(last))
          this.unmet.push(`line ${statement.line}: \`${statement.text}\` was run after what follows it`);
        last = statement;
      }
    }
  }

  /**
   * How many statements were run and how many cannot be; one that is neither is unmet. Those that cannot be are tried with
   * what the page defines for them, and one that succeeds is unmet too.
   */
  async finish(): Promise<Readonly<Record<string, number>>> {
    const left = this.#statements.filter((statement) => !this.#done.has(statement));
    const [impossible, unexplained] = [
      left.filter((one) => reasonOf(one) !== undefined),
      left.filter((one) => reasonOf(one) === undefined),
    ];
    for (const { line, text } of unexplained) this.unmet.push(`line ${line}: \`${text}\` was not run, and nothing says why`);
    const tried = await Promise.all(impossible.map(async (statement) => ({ statement, isDone: await this.#succeeds(statement) })));
    for (const { statement, isDone } of tried)
      if (isDone) this.unmet.push(`line ${statement.line}: \`${statement.text}\` can be run here, and is listed as one that cannot`);
    return { "commands run": this.#done.size, "commands that cannot be run here": impossible.length };
  }

  async #succeeds({ text }: Statement): Promise<boolean> {
    const foreground = text.replace(/\s&$/, "");
    const script = [...this.#definitions, foreground].join("\n").replaceAll("'", String.raw`'\''`);
    return (await this.#shell.run(`timeout ${patience} bash -c '${script}'`)).status === 0;
  }
}

export interface StatementOptions {
  /** What is typed instead of the text, such as the same for another cluster. */
  readonly as?: ((text: string) => string) | undefined;
  /** Exit codes that may be. */
  readonly codes?: readonly number[];
}

/** Why a statement cannot be run in the lab; undefined where it can. */
export function reasonOf(statement: Statement): string | undefined {
  return isDefinition(statement) ? undefined : notRunnable.find(({ pattern }) => pattern.test(statement.text))?.reason;
}

function isDefinition({ text }: Statement): boolean {
  return definition.test(text);
}
