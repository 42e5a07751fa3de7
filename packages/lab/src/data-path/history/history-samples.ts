/** Between two samples of the history, in milliseconds. */
export const interval = 60_000;
/** The series whose samples are their own numbers, and the one whose samples are all 1. */
export const numbered = "lab_history";
export const counted = "lab_history_ones";

/** A span of time, in milliseconds since 1970; its end is outside. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The samples of a span as OpenMetrics text: each is the number of minutes since 1970, and a 1 beside it. */
export function historyText({ from, to }: Span, cluster: string, isThere: (number: number) => boolean): string {
  const numbers = numbersOf({ from, to }).filter(isThere);
  const lines = (name: string, value: (number: number) => number): string =>
    numbers.map((number) => `${name}{cluster="${cluster}"} ${value(number)} ${(number * interval) / 1000}\n`).join("");
  return [
    `# TYPE ${numbered} gauge\n${lines(numbered, (number) => number)}`,
    `# TYPE ${counted} gauge\n${lines(counted, () => 1)}`,
    "# EOF\n",
  ].join("");
}

/** What the samples of a span add up to: how many they are, and the sum of their numbers. */
export function sumsOf(span: Span): { readonly count: number; readonly sum: number } {
  const numbers = numbersOf(span);
  return { count: numbers.length, sum: numbers.reduce((sum, number) => sum + number, 0) };
}

function numbersOf({ from, to }: Span): number[] {
  const first = Math.ceil(from / interval);
  return Array.from({ length: Math.ceil(to / interval) - first }, (_, index) => first + index);
}
