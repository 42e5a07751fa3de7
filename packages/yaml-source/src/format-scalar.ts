/** Strings that need no quotes for any reader: they start with a letter, have no YAML syntax in them, and are no reserved word. */
const plain = /^[A-Za-z][A-Za-z0-9_./-]*$/;

/** Words that YAML 1.1 or 1.2 reads as a boolean, null or number. */
const reserved = /^(?:y|yes|n|no|true|false|on|off|null|nan|inf|infinity)$/i;

/** Characters that JSON leaves as they are and YAML readers treat as line breaks or refuse; half a pair of surrogates it escapes. */
const escaped = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * Prints a scalar on one line, so that YAML 1.1 readers (Kubernetes') and YAML 1.2 readers see the same value wherever
 * it stands: as a key, after a key, in a list, in flow style. Strings are quoted unless they are safe beyond doubt.
 */
export function formatScalar(value: string | number | boolean | null): string {
  if (typeof value === "string") return plain.test(value) && !reserved.test(value) ? value : quote(value);
  if (typeof value === "number") return formatNumber(value);
  return String(value);
}

function quote(text: string): string {
  const json = JSON.stringify(text);
  return escaped.test(json) ? json.replace(escaped, escapeCharacter) : json;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A YAML 1.1 float needs a dot before its exponent, where JavaScript may write `1e+21`, and a sign in it, which it always writes. */
function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no place in a Kubernetes object`);
  if (Object.is(value, -0)) return "-0.0";
  const text = String(value);
  return text.replace(/^(-?\d)e/, "$1.0e");
}
