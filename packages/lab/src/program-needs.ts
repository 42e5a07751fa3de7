import { parse } from "yaml";
import type { ApiObject } from "./kubernetes/api-object.ts";

/** What a program asks of the API server, as its own arguments and configuration say. */
export interface ApiNeed {
  /** The plural that the API server uses, with a subresource after a slash. */
  readonly resource: string;
  readonly verbs: readonly string[];
  /** All namespaces when undefined. */
  readonly namespace?: string;
}

const read = ["list", "watch"];

/** Prometheus' service discovery: what it watches for each role (its documentation, `kubernetes_sd_config`). */
const discovered: Readonly<Record<string, readonly string[]>> = {
  node: ["nodes"],
  service: ["services"],
  pod: ["pods"],
  endpoints: ["endpoints", "services", "pods"],
  endpointslice: ["endpointslices", "services", "pods"],
  ingress: ["ingresses"],
};

interface Discovery {
  readonly role: string;
  readonly namespaces?: { readonly names?: readonly string[] };
}

/** What a Prometheus configuration in a ConfigMap makes it watch, and the nodes' metrics that it scrapes. */
export function prometheusNeeds(configMap: ApiObject): ApiNeed[] {
  const texts = Object.values((configMap["data"] ?? {}) as Record<string, string>).filter((text) => text.includes("kubernetes_sd_configs"));
  const jobs = texts.flatMap(
    (text) => (parse(text) as { scrape_configs?: { kubernetes_sd_configs?: Discovery[] }[] }).scrape_configs ?? [],
  );
  const discoveries = jobs.flatMap((job) => job.kubernetes_sd_configs ?? []);
  const watched = discoveries.flatMap(({ role, namespaces }) =>
    (discovered[role] ?? []).flatMap((resource) => inNamespaces(resource, namespaces?.names)),
  );
  return discoveries.some(({ role }) => role === "node") ? [...watched, { resource: "nodes/metrics", verbs: ["get"] }] : watched;
}

function inNamespaces(resource: string, names: readonly string[] | undefined): ApiNeed[] {
  return names === undefined ? [{ resource, verbs: read }] : names.map((namespace) => ({ resource, verbs: read, namespace }));
}

/** What kube-state-metrics watches: its argument `--resources`. */
export function stateMetricsNeeds(workload: ApiObject): ApiNeed[] {
  const args = (workload["spec"].template.spec.containers as { args?: string[] }[]).flatMap((container) => container.args ?? []);
  const resources = args.find((argument) => argument.startsWith("--resources="))?.slice("--resources=".length);
  return (resources?.split(",") ?? []).map((resource) => ({ resource, verbs: read }));
}

/** What Fluent Bit's filter `kubernetes` asks for, for the pod and the namespace of each record. */
export const fluentBitNeeds: readonly ApiNeed[] = [
  { resource: "pods", verbs: ["get"] },
  { resource: "namespaces", verbs: ["get"] },
];
