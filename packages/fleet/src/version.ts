/** Takes `1.20.2` apart; missing parts are zero. */
export function parseVersion(version: string): readonly number[] {
  return version.replace(/^v/, "").split(/[.+-]/).slice(0, 3).map(Number);
}

export function isAtLeast(version: readonly number[], minimum: readonly number[]): boolean {
  for (let index = 0; index < 3; index++) {
    const difference = (version[index] ?? 0) - (minimum[index] ?? 0);
    if (difference > 0) return true;
    // What is no number is never enough.
    if (difference !== 0) return false;
  }
  return true;
}
