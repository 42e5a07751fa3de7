import { createInterface } from "node:readline/promises";

/** A value that a command needs, and how a person is asked for it. */
export interface Question<Name extends string> {
  readonly name: Name;
  readonly text: string;
  /** Taken when nothing is typed. */
  readonly preset?: string;
}

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Asks for what was not given, one question after the other; undefined where the input ends before all is answered. */
export async function askMissing<Name extends string>(
  questions: readonly Question<Name>[],
  given: Readonly<Partial<Record<Name, string>>>,
  { input, output }: Terminal,
): Promise<Readonly<Record<Name, string>> | undefined> {
  const answers: Partial<Record<Name, string>> = { ...given };
  const reader = createInterface({ input });
  // Lines as they come: what is typed ahead answers the questions that follow.
  const lines = reader[Symbol.asyncIterator]();
  try {
    for (const { name, text, preset = "" } of questions) {
      while (answers[name] === undefined) {
        output.write(preset === "" ? `${text}: ` : `${text} (${preset}): `);
        const line = await lines.next();
        if (line.done === true) return undefined;
        const answer = line.value.trim() === "" ? preset : line.value.trim();
        if (answer !== "") answers[name] = answer;
      }
    }
  } finally {
    reader.close();
  }
  return answers as Record<Name, string>;
}
