/** What can be asked for: the jobs that some agent of the fleet scrapes, and the series that rules record. */
export interface Watched {
  readonly jobs: ReadonlySet<string>;
  /** Names of recorded series; `ALERTS` among them where rules are evaluated at all. */
  readonly records: ReadonlySet<string>;
}

const matcher = /\bjob(=~|!~|=|!=)"([^"]*)"(, ?)?/g;
/** What agents record of every target, whatever its job. */
const ofAnyTarget = /\b(?:up|scrape_\w+)\b/;
/** Names that no program exposes: rules record them, or make them of alerts. */
const recorded = /(?<![\w:])(?:[a-zA-Z_]\w*(?::\w+)+|fleet_\w+|ALERTS)(?![\w:])/g;

/**
 * An expression without what is not scraped or recorded: such a job goes out of the choices of a `job=~"…|…"` and of the
 * exceptions of a `job!~"…|…"`. Undefined where nothing that the expression asks for in one of its selectors is left.
 */
export function askWatched(expr: string, { jobs, records }: Watched): string | undefined {
  if (jobs.size === 0 && ofAnyTarget.test(expr)) return undefined;
  if ((expr.match(recorded) ?? []).some((name) => !records.has(name))) return undefined;
  let isFed = true;
  const narrowed = expr.replace(matcher, (written, operator: string, value: string, separator: string | undefined) => {
    if (!/^[\w|-]+$/.test(value)) {
      // A pattern, not a list of names: it stays as it is where any job matches.
      isFed &&= operator.startsWith("!") || [...jobs].some((job) => new RegExp(`^(?:${value})$`).test(job));
      return written;
    }
    const names = value.split("|");
    const left = names.filter((name) => jobs.has(name));
    if (left.length === names.length) return written;
    if (left.length > 0) return `${printMatcher(operator, left)}${separator ?? ""}`;
    if (operator.startsWith("!")) return "";
    isFed = false;
    return written;
  });
  return isFed ? narrowed.replaceAll(/, ?\}/g, "}") : undefined;
}

/** A choice of one is no choice. */
function printMatcher(operator: string, names: readonly string[]): string {
  return names.length > 1 ? `job${operator}"${names.join("|")}"` : `job${operator.startsWith("!") ? "!=" : "="}"${names[0]}"`;
}
