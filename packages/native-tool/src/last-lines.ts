/** The end of what a program printed, where compilers put what went wrong. */
export function lastLines(text: string): string {
  return text.trim().split("\n").slice(-3).join("; ");
}
