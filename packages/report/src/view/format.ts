import { formatNumber } from "@thanos-fleet/fleet";

/** A number with its thousands apart: "60,000". */
export function formatCount(value: number): string {
  return value.toLocaleString("en-US");
}

/** Bytes in the largest binary unit that they fill. */
export function formatBytes(bytes: number | undefined): string {
  if (bytes === undefined) return "none";
  const [unit, size] = units.find(([, factor]) => bytes >= factor) ?? ["B", 1];
  return `${formatNumber(bytes / size)} ${unit}`;
}

const units = [
  ["TiB", 2 ** 40],
  ["GiB", 2 ** 30],
  ["MiB", 2 ** 20],
  ["KiB", 2 ** 10],
] as const;

/** Cores, in thousandths below one. */
export function formatCores(cores: number | undefined): string {
  if (cores === undefined) return "none";
  return cores < 1 ? `${Math.round(cores * 1000)}m` : formatNumber(cores);
}

/** A number of things with the right word: "1 node", "3 nodes". */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : more}`;
}
