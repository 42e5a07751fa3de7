import { isIP } from "node:net";

/** A string format: what it accepts, and how to say so. `pattern` is also what Helm checks adjustable values with. */
export interface Format {
  readonly pattern: RegExp;
  /** What a pattern cannot express. */
  readonly check?: (text: string) => boolean;
  /** Completes "must be …". */
  readonly description: string;
  readonly example: string;
}

const label = "[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?";
const host = `${label}(?:\\.${label})*`;
const name = "[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?";
const digits = "(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)";

/** Every format the schemas may name. */
export const formatsByName: Readonly<Record<string, Format>> = {
  /** Kubernetes: apimachinery resource.Quantity, without exponents, which nobody writes for memory. */
  "memory-quantity": {
    pattern: new RegExp(`^${digits}(?:Ki|Mi|Gi|Ti|Pi|Ei|k|M|G|T|P|E)?$`),
    check: (text) => parseFloat(text) > 0,
    description: "an amount of bytes as Kubernetes writes it",
    example: "512Mi",
  },
  "cpu-quantity": {
    pattern: new RegExp(`^${digits}m?$`),
    check: (text) => parseFloat(text) > 0,
    description: "an amount of cores as Kubernetes writes it",
    example: "500m",
  },
  /** prometheus/common model.ParseDuration: units in falling order, each at most once. */
  duration: {
    pattern: /^(?:[0-9]+y)?(?:[0-9]+w)?(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m)?(?:[0-9]+s)?(?:[0-9]+ms)?$/,
    check: (text) => text !== "",
    description: "a duration with its units, largest first",
    example: "1h30m",
  },
  /** RFC 1123 as Kubernetes narrows it. */
  "dns-label": {
    pattern: new RegExp(`^${label}$`),
    description: "a DNS label: lower-case letters, digits and dashes, at most 63",
    example: "cluster-03",
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
    check: (text) => text.length <= 253 && isIP(text) === 0,
    description: "a DNS name",
    example: "grafana.example.org",
  },
  "ip-address": {
    pattern: /^[0-9A-Fa-f:.]+$/,
    check: (text) => isIP(text) !== 0,
    description: "an IPv4 or IPv6 address",
    example: "192.168.101.210",
  },
  cidr: { pattern: /^[0-9A-Fa-f:.]+\/[0-9]{1,3}$/, check: isCidr, description: "a network with its prefix length", example: "10.0.0.0/16" },
  "host-port": {
    pattern: /^(?:[a-z0-9.-]+|\[[0-9A-Fa-f:.]+\]):[0-9]{1,5}$/,
    check: isHostPort,
    description: "a host and a port, without a scheme",
    example: "s3.example.org:9000",
  },
  "web-url": {
    pattern: new RegExp(`^https?://${host}(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~%+@-]+)*$`),
    description: "the URL of a page, without credentials and without a slash at its end",
    example: "https://docs.example.org/monitoring",
  },
  "git-url": {
    pattern: /^(?:https:\/\/[^\s@:/]+(?::[0-9]+)?\/\S+|ssh:\/\/(?:[a-z0-9_-]+@)?[^\s@:/]+(?::[0-9]+)?\/\S+|[a-z0-9_-]+@[^\s@:/]+:\S+)$/,
    description: "the URL of a Git repository over HTTPS or SSH, without credentials",
    example: "https://git.example.org/platform/monitoring.git",
  },
  "email-address": {
    pattern: new RegExp(`^[A-Za-z0-9.!#$%&'*+/=?^_\`{|}~-]+@${host}$`),
    description: "an email address",
    example: "oncall@example.org",
  },
  "bucket-name": {
    pattern: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    check: (text) => !text.includes("..") && isIP(text) === 0,
    description: "the name of an S3 bucket",
    example: "thanos-blocks",
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
  "qualified-name": {
    pattern: new RegExp(`^(?:${host}/)?${name}$`),
    description: "a Kubernetes label key",
    example: "node-role.kubernetes.io/worker",
  },
  registry: {
    pattern: new RegExp(`^${host}(?::[0-9]{1,5})?(?:/[a-z0-9._/-]+)?$`),
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
  /** What no template could carry through every reader: control characters, lone surrogates, noncharacters. */
  text: {
    pattern: /^[^\u0000-\u001f\u007f-\u009f\ufffe\uffff]*$/,
    check: isWellFormed,
    description: "text of one line without control characters",
    example: "some words",
  },
};

/** The formats as ajv takes them: one function each. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = Object.fromEntries(
  Object.entries(formatsByName).map(([key, format]) => [
    key,
    (text: string) => format.pattern.test(text) && (format.check?.(text) ?? true),
  ]),
);

function isWellFormed(text: string): boolean {
  return text.isWellFormed();
}

function isCidr(text: string): boolean {
  const [ip = "", prefix = ""] = text.split("/");
  const version = isIP(ip);
  return version !== 0 && Number(prefix) <= (version === 4 ? 32 : 128);
}

function isHostPort(text: string): boolean {
  const port = Number(text.slice(text.lastIndexOf(":") + 1));
  return port >= 1 && port <= 65_535;
}
