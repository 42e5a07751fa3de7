import type { Mutant } from "./mutation.ts";

/** Mutants that may be accepted, and why a program that knows no more than the files is right to do so. */
interface AcceptedKind {
  readonly name: string;
  readonly kinds: RegExp;
  readonly paths: RegExp;
  readonly why: string;
}

const aliens =
  /^(?!.*of the key)(?:a letter|a dot at|O for 0|l for 1|capitals|a text|curly|an underscore|another value of the fleet|words behind|a slash|a variable)/;
const amounts = /· (?:memory-quantity|cpu-quantity|duration|integer)$|^a number for the value$/;
const optional =
  /^(?:kubernetesVersion|namespaces|platform|prerequisites|externalLabels|limits|tenants|retention|networkCidrs|fluentbit|node-exporter|kube-state-metrics|prometheus-agent|thanos-[a-z]+|grafana|alertmanager|opensearch|exposure|certificates|objectStorage\.(?:secretName|region|outageBudget)|remoteWrite\.(?:port|clientAuthentication)|argocd(?:\.(?:targetRevision|destinationName))?)(?:\.|$)/;

/** Reviewed by people: a kind that is not here must be refused. */
export const acceptedKinds: readonly AcceptedKind[] = [
  {
    name: "a row of the table of routes",
    kinds: /./,
    paths: /^alertmanager\.routeTests/,
    why: "the table says what must come true; `pnpm check` holds it against the rendered routes with amtool",
  },
  {
    name: "the name of something outside",
    kinds: aliens,
    paths:
      /^(?:domain|region|address|objectStorage\.(?:bucket|endpoint|address|secretName)|remoteWrite\.(?:address|host)|hosts\.|argocd\.(?:repoURL|targetRevision|destinationName)|alerting\.runbookURL|prerequisites\.|alertmanager\.(?:email|slack)\.|[a-z-]+\.image\.|tenants\.|name$|[a-z-]+\.[a-z.]*secretName)/i,
    why: "whether there is a bucket, a host or an image of that name is known outside alone; the form is sound and no other value has the name",
  },
  {
    name: "another amount",
    kinds: amounts,
    paths:
      /(?:^|\.)(?:count|controlPlane|seriesBudget|logBudget|outageBudget|logOutageBudget|replicas|ringMembers|replicationFactor|size|memory|memoryLimit|cpu|capacity|maxShards|maxSamplesPerSend|port|scrapeInterval|scrapeTimeout|raw|fiveMinutes|oneHour|logs|indexCacheSize|chunkPoolSize|interval|retention|headSeries)$/,
    why: "it is within the bounds of its schema node, and rules hold it against what the fleet asks for",
  },
  {
    name: "a choice that is allowed",
    kinds: /^(?:another of the enum|the other boolean)/,
    paths: /./,
    why: "both are supported, and rules refuse the one that does not fit the rest",
  },
  {
    name: "a value of one's own in a layer that may have it",
    kinds: /^another value in /,
    paths: /./,
    why: "a schema node without x-layer may differ between clusters, and what must agree has a rule",
  },
  {
    name: "something optional left out",
    kinds:
      /^(?:removed|commented out|an empty map for the value|an empty list for the value|an empty map|an empty list|null for the value)/,
    paths: optional,
    why: "it has a default or need not be there; what needs it has a rule, at least with a warning",
  },
];

/** The reviewed kind that a mutant is of. */
export function acceptedKind({ kind, path }: Mutant): string | undefined {
  return acceptedKinds.find(({ kinds, paths }) => kinds.test(kind) && paths.test(path))?.name;
}
