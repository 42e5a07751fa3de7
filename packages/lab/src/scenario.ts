/** What a scenario found. */
export interface Outcome {
  /** What did not go as expected, a line each; none means that the expectation is met. */
  readonly unmet: readonly string[];
  /** What was measured, such as `objects: 249`. */
  readonly figures: Readonly<Record<string, number | string>>;
  /** What is worth reading, met or not. */
  readonly notes?: readonly string[];
}

/** A row of the report. */
export interface Row extends Outcome {
  readonly name: string;
  readonly expectation: string;
  readonly isMet: boolean;
  readonly seconds: number;
}

/** Something that must hold, and how it is tried on what it is given. */
export interface Scenario<Input> {
  readonly name: string;
  /** In a sentence, what is promised. */
  readonly expectation: string;
  readonly run: (input: Input) => Promise<Outcome>;
}

/** Tries a scenario. What it throws is an unmet expectation too: it could not be shown. */
export async function runScenario<Input>({ name, expectation, run }: Scenario<Input>, input: Input): Promise<Row> {
  const begin = performance.now();
  const outcome = await run(input).catch((error: Error): Outcome => ({
    unmet: [`it broke off: ${error.stack ?? error.message}`],
    figures: {},
  }));
  const seconds = Math.round((performance.now() - begin) / 100) / 10;
  return { ...outcome, name, expectation, isMet: outcome.unmet.length === 0, seconds };
}
