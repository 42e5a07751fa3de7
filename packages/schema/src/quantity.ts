const binary = { Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60 };
const decimal = { m: 1e-3, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18 };
const factors = new Map(Object.entries({ "": 1, ...binary, ...decimal }));

/** The number a Kubernetes quantity stands for: bytes or cores. The text must satisfy its format. */
export function parseQuantity(quantity: string): number {
  const amount = parseFloat(quantity);
  // Stryker disable next-line Regex: what stands before a number makes it none for the line above
  const factor = factors.get(quantity.replace(/^[0-9.]+/, ""));
  if (Number.isNaN(amount) || factor === undefined) throw new Error(`${quantity} is no quantity`);
  return amount * factor;
}

/**
 * A memory quantity as Thanos' size flags read it. They take `250MiB` and `250MB`, both as powers of two, and refuse
 * Kubernetes' `250Mi` and bare numbers (seen on v0.42.5), so the value is written in the largest unit that divides it.
 */
export function formatThanosBytes(quantity: string): string {
  const bytes = Math.floor(parseQuantity(quantity));
  for (const [unit, factor] of Object.entries(binary).reverse()) {
    if (bytes >= factor && bytes % factor === 0) return `${bytes / factor}${unit}B`;
  }
  return `${bytes}B`;
}

const seconds: Readonly<Record<string, number>> = { y: 31_536_000, w: 604_800, d: 86_400, h: 3600, m: 60, s: 1, ms: 1e-3 };

/** Seconds of a Prometheus duration. The text must satisfy its format. */
export function parseDuration(duration: string): number {
  let total = 0;
  // Stryker disable next-line StringLiteral: the unit takes part in each match
  for (const [, number, unit] of duration.matchAll(/([0-9]+)(ms|[ywdhms])/g)) total += Number(number) * (seconds[unit ?? ""] ?? 0);
  return total;
}
