/** What a plain scalar means to a YAML 1.1 reader, where a YAML 1.2 reader sees something else. */
const traps: readonly { readonly pattern: RegExp; readonly meaning: string }[] = [
  { pattern: /^(?:y|yes|on)$/i, meaning: "a true boolean" },
  { pattern: /^(?:n|no|off)$/i, meaning: "a false boolean" },
  { pattern: /^(?:True|TRUE|False|FALSE)$/, meaning: "a boolean" },
  { pattern: /^(?:Null|NULL|~)$/, meaning: "null" },
  { pattern: /^[-+]?0[0-7_]+$/, meaning: "an octal number" },
  { pattern: /^0o[0-7]+$/, meaning: "a string or an octal number" },
  { pattern: /^[-+]?0b[01_]+$/, meaning: "a binary number" },
  { pattern: /^[-+]?0x[0-9a-fA-F_]+$/, meaning: "a hexadecimal number" },
  { pattern: /^[-+]?[0-9][0-9_]*_[0-9_]*(?:\.[0-9_]*)?$/, meaning: "a number" },
  { pattern: /^[-+]?[0-9]+(?::[0-5]?[0-9])+(?:\.[0-9]*)?$/, meaning: "a number in base 60" },
  { pattern: /^[-+]?[0-9]+e[-+]?[0-9]+$/i, meaning: "a string or a number" },
  { pattern: /^[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)$/, meaning: "no finite number" },
  { pattern: /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?$/, meaning: "a date" },
  { pattern: /^[=]$/, meaning: "the default key" },
];

/** What a plain scalar is to a YAML 1.1 reader, when that differs from YAML 1.2 or is a known trap; else undefined. */
export function ambiguousMeaning(plainText: string): string | undefined {
  return traps.find(({ pattern }) => pattern.test(plainText))?.meaning;
}
