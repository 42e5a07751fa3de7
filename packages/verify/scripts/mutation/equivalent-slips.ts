import type { Mutation } from "./operators.ts";

/** Slips that change nothing, which no check can or need notice. */
interface EquivalentSlip {
  readonly file: RegExp;
  /** What the line was. */
  readonly before: RegExp;
  readonly kind?: RegExp;
  readonly why: string;
}

/** Read by hand, each of them: what a campaign leaves is either here, or the next check to write. */
const equivalentSlips: readonly EquivalentSlip[] = [
  { file: /./, kind: /removed/, before: /^protocol: TCP$/, why: "TCP is Kubernetes' default" },
  { file: /prometheus-agent\/config-map/, kind: /removed/, before: /^action: replace$/, why: "it is Prometheus' default action" },
  { file: /prometheus-agent\/config-map/, kind: /removed/, before: /^min_shards: 1$/, why: "one shard is Prometheus' default" },
  { file: /./, kind: /removed/, before: /^path: \/$/, why: "a probe asks for / by default" },
  {
    file: /service[\w-]*\.yaml$/,
    kind: /removed/,
    before: /^targetPort: /,
    why: "without it a port leads to the same number, which the pods listen on",
  },
  {
    file: /service[\w-]*\.yaml$/,
    kind: /neighbour/,
    before: /^- name: \w+$/,
    why: "who asks names the port by its number, or the checks of addresses find it",
  },
  {
    file: /prometheus-agent\/network-policy-prometheus-agent\.yaml$/,
    kind: /number/,
    before: /^- port: \d+$/,
    why: "an agent may reach every port of every pod, since each may be annotated",
  },
  { file: /./, before: /"description": /, why: "a sentence for readers" },
  { file: /./, kind: /number|path/, before: /^echo /, why: "a sentence for the log" },
];

/** Why a mutant changes nothing; undefined for one that does. */
export function whyEquivalent({ kind, file, before }: Mutation): string | undefined {
  const text = before.trim();
  return equivalentSlips.find((slip) => slip.file.test(file) && slip.before.test(text) && (slip.kind?.test(kind) ?? true))?.why;
}
