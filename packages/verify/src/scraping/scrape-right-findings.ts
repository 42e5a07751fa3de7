import { parse } from "yaml";
import type { Finding } from "../objects/cluster-objects.ts";
import { nameOf, type ClusterSet } from "../references/cluster-set.ts";
import type { RenderedPod } from "../objects/rendered-pods.ts";

interface Job {
  readonly authorization?: { readonly credentials_file?: string };
  readonly kubernetes_sd_configs?: readonly { readonly role: string }[];
}

interface Rule {
  readonly resources?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
  readonly verbs?: readonly string[];
}

interface Binding {
  readonly roleRef?: { readonly name?: string };
  readonly subjects?: readonly { readonly kind?: string; readonly name?: string; readonly namespace?: string }[];
}

/** What Prometheus' discovery watches for each of its roles, by its documentation. */
const watchedBy: Readonly<Record<string, readonly string[]>> = {
  node: ["nodes"],
  pod: ["pods"],
  endpointslice: ["endpointslices", "services", "pods"],
};

const tokenFile = "/var/run/secrets/kubernetes.io/serviceaccount/token";

/** The agent may watch what its jobs discover and nothing else, and read what those with its token ask for; its pods have the token. */
export function scrapeRightFindings(set: ClusterSet, config: string): readonly Finding[] {
  const agent = set.pods.find(({ app }) => app === "prometheus-agent");
  if (agent === undefined) return [];
  const { scrape_configs: jobs = [] } = parse(config) as { scrape_configs?: readonly Job[] };
  const rights = rightsOf(set, agent);
  const finding = (message: string): Finding => ({ code: "scraping/right", place: { file: agent.at.file, path: agent.path }, message });
  const needed = new Set(jobs.flatMap((job) => neededBy(job)));
  const account = agent.spec.serviceAccountName ?? "no account";
  const spare = [...rights].filter((right) => isWatched(right) && !needed.has(right.replace(/^get /, "list ")) && !needed.has(right));
  return [
    ...[...needed]
      .filter((right) => !rights.has(right))
      .map((right) => finding(`a job needs to ${right}, which no role of ${account} allows`)),
    ...spare.map((right) => finding(`${account} may ${right}, which no job needs`)),
    ...(agent.spec.automountServiceAccountToken === true ? [] : [finding("discovery reads the account's token, which is not mounted")]),
  ];
}

function isWatched(right: string): boolean {
  return /^(?:get|list|watch) \w+$/.test(right);
}

function neededBy({ authorization, kubernetes_sd_configs: discovery = [] }: Job): readonly string[] {
  const watched = discovery.flatMap(({ role }) => watchedBy[role] ?? []);
  const discovers = watched.flatMap((resource) => ["list", "watch"].map((verb) => `${verb} ${resource}`));
  if (authorization?.credentials_file !== tokenFile) return discovers;
  // A kubelet asks the API server whether the token may read its node's metrics; the API server itself has a path.
  return [...discovers, discovery.some(({ role }) => role === "node") ? "get nodes/metrics" : "get /metrics"];
}

function rightsOf(set: ClusterSet, { namespace, spec }: RenderedPod): ReadonlySet<string> {
  const bindings = set
    .ofKind("ClusterRoleBinding")
    .map(({ object }) => object as Binding)
    .filter(({ subjects = [] }) => subjects.some(({ name, namespace: own }) => name === spec.serviceAccountName && own === namespace));
  const roles = new Set(bindings.map(({ roleRef }) => roleRef?.name));
  const rules = set
    .ofKind("ClusterRole")
    .filter((role) => roles.has(nameOf(role)))
    .flatMap(({ object }) => (object as { rules?: readonly Rule[] }).rules ?? []);
  return new Set(
    rules.flatMap(({ resources = [], nonResourceURLs = [], verbs = [] }) =>
      verbs.flatMap((verb) => [...resources, ...nonResourceURLs].map((thing) => `${verb} ${thing}`)),
    ),
  );
}
