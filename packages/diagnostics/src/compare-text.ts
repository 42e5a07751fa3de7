/** Orders texts by their UTF-16 code units, whatever the locale: negative where the first comes before the second, 0 where they are equal. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
