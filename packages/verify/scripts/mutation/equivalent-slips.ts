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
  { file: /prometheus-agent\/config-map/, kind: /removed/, before: /^scheme: http$/, why: "HTTP is Prometheus' default" },
  { file: /prometheus-agent\/config-map/, kind: /removed/, before: /^metrics_path: "\/metrics"$/, why: "it is Prometheus' default path" },
  {
    file: /prometheus-agent\/config-map/,
    kind: /halved/,
    before: /^replacement: "__own_exported_\$1"$/,
    why: "the group is all that is matched",
  },
  {
    file: /thanos-receiver\/config-map/,
    kind: /removed/,
    before: /^(?:head_series|series|samples)_limit: 0$/,
    why: "no limit is Thanos' default",
  },
  {
    file: /network-policy/,
    kind: /removed/,
    before: /^(?:in|e)gress: \[\]$/,
    why: "policyTypes names the direction, and no rule allows nothing",
  },
  {
    file: /admission-policy-/,
    kind: /neighbour|renamed/,
    before: /^- name: (?:issued-by-the-platform|asks-for-something)$/,
    why: "a condition's name is for readers of the audit log",
  },
  {
    file: /fluentbit\/config-map/,
    kind: /halved/,
    before: /, 1, true\)/,
    why: "Lua looks from the first byte, also from the one before it",
  },
  { file: /fluentbit\/config-map/, kind: /doubled|beside/, before: /#text \+ 1\) - 1/, why: "behind the end of a text there is nothing" },
  {
    file: /fluentbit\/config-map/,
    kind: /script line dropped/,
    before: /^return false$/,
    why: "without an answer Lua gives nil, which is no more true",
  },
  {
    file: /(?:bootstrap|organizations)-config-map/,
    kind: /script line dropped/,
    before: /^local [a-z ]+$/,
    why: "a variable outlives its function, and nothing else reads it",
  },
  {
    file: /fluentbit\/config-map/,
    kind: /negated/,
    before: /^local function has\(part\)/,
    why: "the parts that are looked for hold nothing that a pattern reads otherwise",
  },
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
