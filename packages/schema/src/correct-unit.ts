const byteUnits: readonly (readonly [RegExp, string])[] = [
  [/^ki?b?$/i, "Ki"],
  [/^(?:mi?b?|megs?|megabytes?)$/i, "Mi"],
  [/^(?:|gi?b?|gigs?|gigabytes?)$/i, "Gi"],
  [/^ti?b?$/i, "Ti"],
];

/** What `10GB`, `10 Gi`, `512mi` or `100` most likely means as a quantity of bytes. */
export function correctBytes(text: string): string | undefined {
  const { number, word } = splitAmount(text);
  const unit = byteUnits.find(([pattern]) => pattern.test(word))?.[1];
  return number === "" || unit === undefined ? undefined : `${number}${unit}`;
}

/** What `2 cores` or `500 M` most likely means as a quantity of cores. */
export function correctCores(text: string): string | undefined {
  const { number, word } = splitAmount(text);
  if (number === "") return undefined;
  if (/^(?:m|millis?|millicores?|mcpu)$/i.test(word)) return `${Math.round(Number(number))}m`;
  return /^(?:|c|cores?|v?cpus?)$/i.test(word) ? number : undefined;
}

/** The number that a text begins with, empty where there is none, and what follows it. */
function splitAmount(text: string): { readonly number: string; readonly word: string } {
  const trimmed = text.trim();
  const rest = trimmed.replace(/^[0-9]+(?:\.[0-9]+)?/, "");
  return { number: trimmed.slice(0, trimmed.length - rest.length), word: rest.trim() };
}

const timeUnits: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:ms|msecs?|millis?|milliseconds?)$/i, "ms", 0.001],
  [/^(?:s|secs?|seconds?)$/i, "s", 1],
  [/^(?:m|mins?|minutes?)$/i, "m", 60],
  [/^(?:h|hrs?|hours?)$/i, "h", 3600],
  [/^(?:d|days?)$/i, "d", 86_400],
  [/^(?:w|wks?|weeks?)$/i, "w", 604_800],
  [/^(?:mo|mons?|months?)$/i, "mo", 2_592_000],
  [/^(?:y|yrs?|years?)$/i, "y", 31_536_000],
];

/** What `7days`, `15 sec` or `1.5h` most likely means as a duration. */
export function correctDuration(text: string): string | undefined {
  const pieces = [...text.matchAll(/\s*[0-9]+(?:\.[0-9]+)?\s*[A-Za-z]+\s*/g)].map(([piece]) => piece);
  if (pieces.length === 0 || pieces.join("") !== text) return undefined;
  let seconds = 0;
  const whole: string[] = [];
  for (const piece of pieces) {
    const { number, word } = splitAmount(piece);
    const unit = timeUnits.find(([pattern]) => pattern.test(word));
    if (unit === undefined) return undefined;
    seconds += Number(number) * unit[2];
    if (Number.isInteger(Number(number)) && unit[1] !== "mo") whole.push(`${Number(number)}${unit[1]}`);
  }
  return whole.length === 1 && pieces.length === 1 ? whole[0] : formatSeconds(seconds);
}

/** Seconds in the units of a Prometheus duration, largest first. */
function formatSeconds(seconds: number): string {
  if (seconds < 1) return `${Math.round(seconds * 1000)}ms`;
  let rest = Math.round(seconds);
  let text = "";
  for (const [, unit, size] of timeUnits.toReversed()) {
    if (unit === "mo" || unit === "w" || unit === "y") continue;
    const count = Math.floor(rest / size);
    if (count > 0) text += `${count}${unit}`;
    rest -= count * size;
  }
  return text;
}
