/** Units in which figures are given. Bytes are binary: 1 GiB is 2^30. */
export type Unit =
  | "series"
  | "samples/s"
  | "queues"
  | "shards"
  | "indices"
  | "retries"
  | "tenants"
  | "MiB"
  | "MiB/h"
  | "GiB"
  | "GiB/day"
  | "h";

/** A number that follows from values: what it says, how it was computed, and where its constants come from. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  /** The computation with the numbers in it. */
  readonly formula: string;
  /** Where constants come from; empty where there are none but declared values. */
  readonly source: string;
}

const mebibyte = 2 ** 20;
const gibibyte = 2 ** 30;

export function toMebibytes(bytes: number): number {
  return bytes / mebibyte;
}

export function toGibibytes(bytes: number): number {
  return bytes / gibibyte;
}

/** A figure's number as people read it: three significant digits, none lost before the point. */
export function formatFigure({ value, unit }: Pick<Figure, "value" | "unit">): string {
  return `${formatNumber(value)} ${unit}`;
}

export function formatNumber(value: number): string {
  // Stryker disable next-line EqualityOperator: 100 itself is an integer
  if (Number.isInteger(value) || Math.abs(value) >= 100) return String(Math.round(value));
  return String(Number(value.toPrecision(3)));
}
