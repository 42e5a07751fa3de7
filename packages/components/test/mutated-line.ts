/** Names a change of one line, which the campaign against rendered files tries on scripts: `{ "before": …, "after": … }` as JSON. */
const variable = "MUTATED_LINE";

interface MutatedLine {
  readonly before: string;
  /** Absent where the line is taken out. */
  readonly after?: string;
}

/** A script as the tests run it: as it is, or with the line changed that the environment names. */
export function withMutatedLine(script: string): string {
  const change = process.env[variable];
  if (change === undefined) return script;
  const { before, after } = JSON.parse(change) as MutatedLine;
  const lines = script.split("\n");
  const index = lines.findIndex((line) => line.trim() === before.trim());
  if (index !== -1) lines.splice(index, 1, ...(after === undefined ? [] : [after]));
  return lines.join("\n");
}
