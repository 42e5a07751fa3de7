import type { Range } from "@thanos-fleet/diagnostics";

/** A secret in a text: what it looks like, where it begins, and all of what must not be shown. */
export interface PastedSecret {
  readonly what: string;
  readonly range: Range;
  readonly hidden: Range;
}

/** Forms by which secrets give themselves away, each as its issuer documents it. */
const forms: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: "a private key", pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g },
  {
    what: "a private key in base64",
    pattern: new RegExp(`[A-Za-z0-9+/]*(?:${base64Fragments("PRIVATE KEY-----").join("|")})[A-Za-z0-9+/=]*`, "g"),
  },
  { what: "a token of GitHub", pattern: /\b(?:gh[oprsu]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})\b/g },
  { what: "a token of GitLab", pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g },
  { what: "a token of Slack", pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g },
  { what: "a webhook of Slack", pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]+\/B[A-Z0-9]+\/[A-Za-z0-9]+/g },
  { what: "a token of Grafana", pattern: /\bglsa_[A-Za-z0-9]{32}_[0-9a-f]{8}\b/g },
  { what: "an access key of S3", pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  { what: "a JSON Web Token", pattern: /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/g },
  { what: "a password's bcrypt hash", pattern: /\$2[aby]\$[0-9]{2}\$[./A-Za-z0-9]{53}/g },
  { what: "a URL with a password", pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"']+:[^\s/:@"']+@/g },
];

/** Every secret of a known form in a text; one of no known form cannot be found. */
export function findPasted(text: string): PastedSecret[] {
  return forms.flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index: start }) => {
      const range = { start, end: start + found.length };
      return { what, range, hidden: what === "a private key" ? { start, end: endOfKey(text, range.end) } : range };
    }),
  );
}

/** A key goes on below its first line, to its last or to the end of the text. */
function endOfKey(text: string, from: number): number {
  const end = text.indexOf("-----END", from);
  return end === -1 ? text.length : end;
}

/** What of a text stays the same in base64 whatever stands before it: it may begin at any of three places of a group. */
function base64Fragments(text: string): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.from(`${" ".repeat(before)}${text}`)
      .toString("base64")
      .replace(/=+$/, "");
    // A character at either end may mix with its neighbour.
    return encoded.slice(before === 0 ? 0 : before + 1, -1).replaceAll("+", "\\+");
  });
}
