/** What fits a line of a message; a longer value is recognised by its start. */
const maximumLength = 80;

/** A value as a message shows it: as JSON, cut where it is long. */
export function quoteValue(value: unknown): string {
  return shorten(JSON.stringify(value) ?? "undefined");
}

/** A text as a message shows it, cut where it is long. */
export function shorten(text: string): string {
  return text.length <= maximumLength ? text : `${text.slice(0, maximumLength / 2).toWellFormed()}… (${text.length} characters)`;
}

/** As many of a list are named; more are counted. */
const maximumNames = 3;

/** Names as a message lists them: `a, b, c and 7 more`. */
export function shortList(names: readonly string[]): string {
  const rest = names.length - maximumNames;
  return rest > 0 ? `${names.slice(0, maximumNames).join(", ")} and ${rest} more` : names.join(", ");
}
