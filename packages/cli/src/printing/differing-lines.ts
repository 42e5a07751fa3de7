/** Lines that only one of two texts has, those of the first marked `-`, those of the second `+`; where they stand does not count. */
export function differingLines(actual: string, expected: string): string[] {
  const [found, wanted] = [actual.split("\n"), expected.split("\n")];
  const [inFound, inWanted] = [new Set(found), new Set(wanted)];
  return [
    ...found.filter((line) => !inWanted.has(line)).map((line) => `- ${line}`),
    ...wanted.filter((line) => !inFound.has(line)).map((line) => `+ ${line}`),
  ];
}

/** The offset of the first line that differs. */
export function firstDifference(actual: string, expected: string): number {
  let offset = 0;
  while (offset < actual.length && actual[offset] === expected[offset]) offset += 1;
  return actual.lastIndexOf("\n", offset - 1) + 1;
}

/** The line that begins at an offset. */
export function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? text.length : end);
}
