import { isIP } from "node:net";
import { isHostAddress, isNetwork, networkOf } from "./addresses.ts";
import { correctBytes, correctCores, correctDuration } from "./correct-unit.ts";
import { parseDuration, parseQuantity } from "./quantity.ts";

/** A string format: what it accepts, and how to say so. `pattern` is also what Helm checks adjustable values with. */
export interface Format {
  readonly pattern: RegExp;
  /** What a pattern cannot express. */
  readonly check?: (text: string) => boolean;
  /** Completes "must be …". */
  readonly description: string;
  readonly example: string;
  /** What a text that is refused most likely means; it need not be right. */
  readonly correct?: (text: string) => string | undefined;
  /** How much a text of this format stands for, where values of it can be compared. */
  readonly measure?: (text: string) => number;
}

const label = "[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?";
const host = `${label}(?:\\.${label})*`;
const name = "[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?";
const gitPath = "[A-Za-z0-9._~%+-]+(?:/[A-Za-z0-9._~%+-]+)*";
const octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const addressText = `(?:${octet}(?:\\.${octet}){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*)`;
const digits = "(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)";

/** Every format the schemas may name. */
export const formatsByName: Readonly<Record<string, Format>> = {
  /** Kubernetes: apimachinery resource.Quantity, without exponents, which are not used for memory. */
  "memory-quantity": {
    pattern: new RegExp(`^${digits}(?:Ki|Mi|Gi|Ti|Pi|Ei|k|M|G|T|P|E)?$`),
    check: (text) => parseFloat(text) > 0,
    description: "an amount of bytes as Kubernetes writes it",
    example: "512Mi",
    correct: correctBytes,
    measure: parseQuantity,
  },
  "cpu-quantity": {
    pattern: new RegExp(`^${digits}m?$`),
    // Kubernetes counts in whole thousandths of a core.
    check: (text) => parseFloat(text) > 0 && Number.isInteger(Number((parseQuantity(text) * 1000).toFixed(6))),
    description: "an amount of cores as Kubernetes writes it",
    example: "500m",
    correct: correctCores,
    measure: parseQuantity,
  },
  /** prometheus/common model.ParseDuration: units in falling order, each at most once. */
  duration: {
    pattern: /^(?:[0-9]+y)?(?:[0-9]+w)?(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?(?:[0-9]+ms)?$/,
    check: (text) => parseDuration(text) > 0,
    description: "a duration with its units, largest first",
    example: "1h30m",
    correct: correctDuration,
    measure: parseDuration,
  },
  /** RFC 1123 as Kubernetes narrows it. */
  "dns-label": {
    pattern: new RegExp(`^${label}$`),
    description: "a DNS label: lower-case letters, digits and dashes, at most 63",
    example: "cluster-03",
    correct: (text) =>
      text
        .trim()
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-"),
  },
  "dns-subdomain": {
    pattern: new RegExp(`^${host}$`),
    check: (text) => text.length <= 253,
    description: "a name of lower-case letters, digits, dashes and dots",
    example: "thanos-s3-secret",
  },
  "optional-dns-subdomain": {
    pattern: new RegExp(`^(?:${host})?$`),
    check: (text) => text.length <= 253,
    description: "a name of lower-case letters, digits, dashes and dots, or empty",
    example: "system-cluster-critical",
  },
  hostname: {
    pattern: new RegExp(`^${host}$`),
    check: (text) => text.length <= 253 && !endsInNumber(text),
    description: "a DNS name",
    example: "grafana.example.org",
  },
  "ip-address": {
    pattern: new RegExp(`^${addressText}$`),
    check: isHostAddress,
    description: "an IPv4 or IPv6 address of a host, neither loopback, link-local, multicast nor unspecified",
    example: "192.168.101.210",
    correct: correctAddress,
  },
  cidr: {
    pattern: new RegExp(`^${addressText}/[0-9]{1,3}$`),
    check: isNetwork,
    description: "a network: its first address and the length of its prefix, at least 1",
    example: "10.0.0.0/16",
    correct: networkOf,
  },
  "host-port": {
    pattern: /^(?:[a-z0-9.-]+|\[[0-9A-Fa-f:.]+\]):[0-9]{1,5}$/,
    check: isHostPort,
    description: "a host and a port, without a scheme",
    example: "s3.example.org:9000",
    correct: (text) => text.replace(/^[a-z0-9+]+:\/\//i, "").replace(/\/.*/s, ""),
  },
  "web-url": {
    pattern: new RegExp(`^https?://${host}(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~%+@-]+)*$`),
    check: hasUsablePort,
    description: "the URL of a page, without credentials and without a slash at its end",
    example: "https://docs.example.org/monitoring",
  },
  "url-path": {
    pattern: /^(?:\/[A-Za-z0-9._~%+@-]*)+$/,
    description: "the path of a URL, from its first slash on, without a query",
    example: "/healthz",
  },
  "git-url": {
    pattern: new RegExp(
      `^(?:https://${host}(?::[0-9]{1,5})?/${gitPath}|ssh://(?:[a-z0-9_-]+@)?${host}(?::[0-9]{1,5})?/${gitPath}|[a-z0-9_-]+@${host}:${gitPath})$`,
    ),
    check: hasUsablePort,
    description: "the URL of a Git repository over HTTPS or SSH, without credentials",
    example: "https://git.example.org/platform/monitoring.git",
  },
  /** A branch, tag or commit as `git check-ref-format` allows it, spelled out so that no tag hides a branch. */
  "git-revision": {
    pattern: /^(?:refs\/(?:heads|tags)\/[A-Za-z0-9][A-Za-z0-9._+-]*(?:\/[A-Za-z0-9][A-Za-z0-9._+-]*)*|[0-9a-f]{40})$/,
    check: (text) => !/\.\.|\.$|\.lock(?:\/|$)|\.\//.test(text),
    description: "a branch as refs/heads/…, a tag as refs/tags/…, or a commit of 40 digits",
    example: "refs/heads/main",
    // Without its kind it is most likely a branch.
    // Stryker disable next-line Regex: without ^ the pattern matches at the start too, since it may match nothing
    correct: (text) => text.trim().replace(/^(?:refs\/)?(tags\/|heads\/|)/, (_head, kind: string) => `refs/${kind || "heads/"}`),
  },
  "email-address": {
    // Alertmanager expands what stands in braces.
    pattern: new RegExp(`^[A-Za-z0-9.!#$%&'*+/=?^_\`|~-]+@${host}$`),
    description: "an email address",
    example: "oncall@example.org",
  },
  "bucket-name": {
    pattern: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    check: (text) => !text.includes("..") && isIP(text) === 0,
    description: "the name of an S3 bucket",
    example: "thanos-blocks",
  },
  "slack-channel": {
    pattern: /^(?:#[\p{Ll}\p{Lo}\p{Nd}_-]{1,79}|@[A-Za-z0-9._-]{1,79}|[CG][A-Z0-9]{8,20})$/u,
    check: (text) => !mixesScripts(text),
    description: "a Slack channel: # and its name in lower case, or its ID",
    example: "#alerts",
    correct: (text) => `#${text.trim().replace(/^#+/, "").toLowerCase().replaceAll(/\s+/g, "-")}`,
  },
  login: {
    pattern: /^[^\s"'()<>[\]{}]+$/,
    check: isPlainText,
    description: "a name to log in with: no blanks, quotes or brackets",
    example: "alerts",
    correct: (text) => text.trim().replaceAll(/^["'\u2018-\u201f]|["'\u2018-\u201f]$/g, ""),
  },
  "go-regexp": {
    pattern: /^[\x21-\x7e]+$/,
    check: isGoRegexp,
    description: "a regular expression as Go reads it: without look-around and references",
    example: "^eth[0-9]+",
  },
  version: { pattern: /^v?[0-9]+\.[0-9]+(?:\.[0-9]+)?$/, description: "a version of two or three numbers", example: "1.20.2" },
  /** Prometheus label names; those that start with two underscores are its own. */
  "label-name": {
    pattern: /^[A-Za-z_][A-Za-z0-9_]*$/,
    check: (text) => !text.startsWith("__"),
    description: "a label name of letters, digits and underscores",
    example: "team",
  },
  "label-value": {
    pattern: new RegExp(`^(?:${name})?$`),
    description: "a label value of at most 63 letters, digits, dashes, dots and underscores",
    example: "edge",
  },
  /** Prometheus takes a label without a value for one that is not there. */
  "present-label-value": {
    pattern: new RegExp(`^${name}$`),
    description: "a label value of 1 to 63 letters, digits, dashes, dots and underscores",
    example: "edge",
  },
  "qualified-name": {
    pattern: new RegExp(`^(?:${host}/)?${name}$`),
    description: "a Kubernetes label key",
    example: "node-role.kubernetes.io/worker",
  },
  registry: {
    pattern: new RegExp(`^${host}(?::[0-9]{1,5})?(?:/[a-z0-9._/-]+)?$`),
    check: hasUsablePort,
    description: "the host of an image registry",
    example: "quay.io",
  },
  "image-repository": {
    pattern: /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/,
    description: "the path of an image",
    example: "thanos/thanos",
  },
  "image-tag": {
    pattern: /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/,
    check: (text) => text !== "latest",
    description: "a tag that does not move",
    example: "v0.42.5",
  },
  "image-digest": { pattern: /^sha256:[0-9a-f]{64}$/, description: "a SHA-256 digest", example: `sha256:${"0".repeat(64)}` },
  /**
   * What no template could carry through every reader, and what no reader could see: control characters, lone surrogates,
   * noncharacters, private use, invisible characters, blanks at either end. Alertmanager expands what stands in braces.
   */
  text: {
    pattern: /^[^\u0000-\u001f\u007f-\u009f\ufffe\uffff]*$/,
    check: isPlainText,
    description: "text of one line, in one script, without control or invisible characters, blanks or quotes at its ends, or {{ }}",
    example: "some words",
    correct: (text) => text.trim().replaceAll(/^["'\u2018-\u201f]|["'\u2018-\u201f]$/g, ""),
  },
};

/** The format that a schema names, where it names one. */
export function formatNamed(format: string | undefined): Format | undefined {
  // Stryker disable next-line ConditionalExpression: asks the type checker's question; no format is called "undefined"
  return format === undefined ? undefined : formatsByName[format];
}

/** No value of a fleet is as long; what is gets no further. */
const maximumLength = 2048;

/** True for a text that a format accepts. */
export function isFormat(format: Format, text: string): boolean {
  return text.length <= maximumLength && format.pattern.test(text) && (format.check?.(text) ?? true);
}

/** What a text was probably meant to be, in its format; undefined where that is anybody's guess. */
export function correctFormat(format: Format, text: string): string | undefined {
  if (text.length > maximumLength) return undefined;
  const corrected = format.correct?.(text) ?? text.trim();
  return corrected !== text && isFormat(format, corrected) ? corrected : undefined;
}

/** The formats as ajv takes them: one function each. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = Object.fromEntries(
  Object.entries(formatsByName).map(([key, format]) => [key, (text: string) => isFormat(format, text)]),
);

/** A name whose last label is a number is read as an IPv4 address (WHATWG URL), a wrong one for the most part. */
function endsInNumber(text: string): boolean {
  return /(?:^|\.)(?:[0-9]+|0x[0-9a-f]*)$/.test(text);
}

const hostPattern = new RegExp(`^${host}$`);

function isHostPort(text: string): boolean {
  const end = text.lastIndexOf(":");
  const named = text.slice(0, end);
  const address = named.startsWith("[") ? named.slice(1, -1) : named;
  const isHost = isHostAddress(address) || (hostPattern.test(named) && named.length <= 253 && !endsInNumber(named));
  return isHost && isPort(text.slice(end + 1));
}

function isPort(digitsOfPort: string): boolean {
  return !digitsOfPort.startsWith("0") && Number(digitsOfPort) <= 65_535;
}

/** The port that a URL or a registry names, where it names one, is one that can be dialled. */
function hasUsablePort(text: string): boolean {
  const port = /:([0-9]+)(?:\/|$)/.exec(text)?.[1];
  return port === undefined || isPort(port);
}

/** Some parsers read leading zeros as octal, so they are refused; blanks and a prefix length come with copying. */
function correctAddress(text: string): string | undefined {
  const bare = text.trim().replace(/\/[0-9]+$/, "");
  return bare.replaceAll(/(^|\.)0+(?=[0-9])/g, "$1");
}

function isPlainText(text: string): boolean {
  const odd = /[\p{C}\p{Zl}\p{Zp}]|^\s|\s$|(?! )\p{Zs}|\{\{|\}\}|^["'\u2018-\u201f]|["'\u2018-\u201f]$/u;
  return !odd.test(text) && !mixesScripts(text);
}

/** Letters that look like Latin ones among Latin ones: they are not typed on purpose. */
function mixesScripts(text: string): boolean {
  return /\p{Script=Latin}/u.test(text) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text);
}

function isGoRegexp(text: string): boolean {
  if (/\(\?(?:[=!]|<[=!])|\\[1-9k]/.test(text)) return false;
  try {
    RegExp(text);
    return true;
  } catch {
    return false;
  }
}
