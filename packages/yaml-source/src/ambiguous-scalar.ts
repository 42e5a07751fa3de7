/** What a plain scalar means to a YAML 1.1 reader, where a YAML 1.2 reader sees something else. */
const traps: readonly { readonly pattern: RegExp; readonly meaning: string }[] = [
  { pattern: /^(?:y|yes|on)$/i, meaning: "a true boolean" },
  { pattern: /^(?:n|no|off)$/i, meaning: "a false boolean" },
  { pattern: /^(?:True|TRUE|False|FALSE)$/, meaning: "a boolean" },
  { pattern: /^(?:Null|NULL|~)$/, meaning: "null" },
  // Most readers take 08 as decimal and 07 as octal; a number that starts with 0 is never worth that doubt.
  { pattern: /^[-+]?0[0-9]+(?:\.[0-9]*)?$/, meaning: "an octal number" },
  // Go, and so Kubernetes, takes the prefixes in either case; YAML 1.2 only in lower case and without a sign.
  { pattern: /^[-+]?0o[0-7]+$/i, meaning: "a string or an octal number" },
  { pattern: /^[-+]?0b[01]+$/i, meaning: "a binary number" },
  { pattern: /^[-+]?0x[0-9a-f]+$/i, meaning: "a hexadecimal number" },
  { pattern: /^[-+]?[0-9]+(?::[0-5]?[0-9])+(?:\.[0-9]*)?$/, meaning: "a number in base 60" },
  // The letter of YAML 1.1 wants a dot before the exponent and a sign in it.
  { pattern: /^[-+]?[0-9]+e[-+]?[0-9]+$/i, meaning: "a string or a number" },
  { pattern: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)e[0-9]+$/i, meaning: "a string or a number" },
  { pattern: /^[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)$/, meaning: "no finite number" },
  { pattern: /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?$/, meaning: "a date" },
  { pattern: /^[=]$/, meaning: "the default key" },
];

const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?$/i;

/** What a plain scalar is to a YAML 1.1 reader, when that differs from YAML 1.2 or is a known trap; else undefined. */
export function ambiguousMeaning(plainText: string): string | undefined {
  const meaning = traps.find(({ pattern }) => pattern.test(plainText))?.meaning;
  if (!plainText.includes("_") || !/^[-+.0-9]/.test(plainText)) return meaning;
  // YAML 1.1 drops underscores before it looks for a number.
  const digits = plainText.replaceAll("_", "");
  return decimal.test(digits) ? "a number" : ambiguousMeaning(digits);
}
