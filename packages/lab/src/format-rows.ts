import type { Row } from "./scenario.ts";

/** Rows as text: one line each with its figures, and below it what was not met. */
export function formatRows(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows.map((row) => formatRow(row, width)).join("");
}

function formatRow({ name, expectation, isMet, seconds, figures, unmet }: Row, width: number): string {
  const measured = Object.entries(figures).map(([figure, value]) => `${figure} ${value}`);
  const head = `${isMet ? "met  " : "UNMET"}  ${name.padEnd(width)}  ${[...measured, `${seconds} s`].join(", ")}\n`;
  const body = isMet ? [] : [`it should be that ${expectation}`, ...unmet];
  return head + body.map((line) => `         ${line.replaceAll("\n", "\n         ")}\n`).join("");
}
