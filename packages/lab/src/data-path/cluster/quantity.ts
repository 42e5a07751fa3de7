const factors: Readonly<Record<string, number>> = {
  "": 1,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
};

/** The bytes of a quantity such as `224Mi`. */
export function bytesOf(quantity: string): number {
  const [, number = "", unit = ""] = /^([0-9.]+)([A-Za-z]*)$/.exec(quantity) ?? [];
  const factor = factors[unit];
  if (number === "" || factor === undefined) throw new Error(`${quantity} is no quantity of memory`);
  return Math.round(Number(number) * factor);
}
