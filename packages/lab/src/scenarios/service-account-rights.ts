import { deployedApplications } from "../deploy-objects.ts";
import type { Cluster } from "../cluster/cluster.ts";
import type { ApiObject } from "../kubernetes/api-object.ts";
import { Connection } from "../kubernetes/connection.ts";
import { fluentBitNeeds, prometheusNeeds, stateMetricsNeeds, type ApiNeed } from "../program-needs.ts";
import type { Scenario } from "../scenario.ts";
import type { DeployInput } from "./strict-apply.ts";

/** What no program here ever needs. */
const forbidden: readonly ApiNeed[] = [
  { resource: "secrets", verbs: ["get", "list", "watch", "create", "update", "delete"] },
  { resource: "pods", verbs: ["create", "update", "delete"] },
  { resource: "pods/exec", verbs: ["create", "get"] },
  { resource: "pods/log", verbs: ["get"] },
  { resource: "nodes/proxy", verbs: ["get", "create"] },
  { resource: "serviceaccounts/token", verbs: ["create"] },
  { resource: "configmaps", verbs: ["create", "update", "delete"] },
  { resource: "deployments", verbs: ["create", "update", "delete"] },
  { resource: "clusterrolebindings", verbs: ["create", "update"] },
  { resource: "namespaces", verbs: ["create", "delete"] },
  { resource: "users", verbs: ["impersonate"] },
];

/** Asks the API server with the token of every rendered ServiceAccount; the objects must be applied already. */
export const serviceAccountRights: Scenario<DeployInput> = {
  name: "service-account-rights",
  expectation: "each program may do what its own configuration makes it do, and no ServiceAccount may do anything forbidden",
  run: async ({ lab, deploy }) => {
    const unmet: string[] = [];
    const figures = { accounts: 0, needed: 0, forbidden: 0 };
    for (const cluster of lab.clusters.values()) {
      const objects = deployedApplications(deploy, cluster.name).flatMap((application) => application.objects);
      for (const account of objects.filter(({ kind }) => kind === "ServiceAccount")) {
        const needs = needsOf(account.metadata.name, objects);
        const ask = await askAs(cluster, account);
        const denied = await answers(needs, ask, false);
        const granted = await answers(forbidden, ask, true);
        unmet.push(...denied.map((line) => `${cluster.name}: ${account.metadata.name} may not ${line}, and needs it`));
        unmet.push(...granted.map((line) => `${cluster.name}: ${account.metadata.name} may ${line}`));
        figures.accounts += 1;
        figures.needed += count(needs);
        figures.forbidden += count(forbidden);
      }
    }
    if (figures.needed === 0) unmet.push("no program needs anything: its configuration was not found");
    return { unmet, figures };
  },
};

function needsOf(account: string, objects: readonly ApiObject[]): readonly ApiNeed[] {
  const workloads = objects.filter(({ spec }) => spec?.template?.spec?.serviceAccountName === account);
  if (account === "fluentbit") return fluentBitNeeds;
  const mounted = new Set(
    workloads.flatMap(({ spec }) => (spec.template.spec.volumes ?? []).map((volume: Volume) => volume.configMap?.name)),
  );
  const configurations = objects.filter(({ kind, metadata }) => kind === "ConfigMap" && mounted.has(metadata.name));
  return [...configurations.flatMap(prometheusNeeds), ...workloads.flatMap(stateMetricsNeeds)];
}

interface Volume {
  readonly configMap?: { readonly name: string };
}

type Ask = (need: ApiNeed, verb: string) => Promise<boolean>;

/** Those for which the API server's answer is as given, in words. */
async function answers(needs: readonly ApiNeed[], ask: Ask, isAllowed: boolean): Promise<string[]> {
  const lines: string[] = [];
  for (const need of needs)
    for (const verb of need.verbs)
      if ((await ask(need, verb)) === isAllowed) lines.push(`${verb} ${need.resource} in ${need.namespace ?? "all namespaces"}`);
  return lines;
}

/** API groups by the resources that are asked for. */
const groups: Readonly<Record<string, string>> = {
  ...groupOf("apps", ["daemonsets", "deployments", "replicasets", "statefulsets"]),
  ...groupOf("batch", ["cronjobs", "jobs"]),
  ...groupOf("autoscaling", ["horizontalpodautoscalers"]),
  ...groupOf("discovery.k8s.io", ["endpointslices"]),
  ...groupOf("policy", ["poddisruptionbudgets"]),
  ...groupOf("storage.k8s.io", ["storageclasses", "volumeattachments"]),
  ...groupOf("networking.k8s.io", ["ingresses", "networkpolicies"]),
  ...groupOf("rbac.authorization.k8s.io", ["clusterrolebindings"]),
  ...groupOf("certificates.k8s.io", ["certificatesigningrequests"]),
};

function groupOf(group: string, resources: readonly string[]): Record<string, string> {
  return Object.fromEntries(resources.map((resource) => [resource, group]));
}

/** The API server's own answer to a token of the ServiceAccount. */
async function askAs({ client }: Cluster, { metadata }: ApiObject): Promise<Ask> {
  const path = `/api/v1/namespaces/${metadata.namespace}/serviceaccounts/${metadata.name}/token`;
  const body = { apiVersion: "authentication.k8s.io/v1", kind: "TokenRequest", spec: {} };
  const { status } = (await client.connection.call(path, { method: "POST", body })) as { status: { token: string } };
  const connection = new Connection({ ...client.connection.access, token: status.token });
  return async ({ resource: full, namespace = "" }, verb) => {
    const [resource = "", subresource = ""] = full.split("/");
    const resourceAttributes = { group: groups[resource] ?? "", resource, subresource, verb, namespace };
    const review = { apiVersion: "authorization.k8s.io/v1", kind: "SelfSubjectAccessReview", spec: { resourceAttributes } };
    const reviewed = await connection.call("/apis/authorization.k8s.io/v1/selfsubjectaccessreviews", { method: "POST", body: review });
    return (reviewed as { status: { allowed: boolean } }).status.allowed;
  };
}

function count(needs: readonly ApiNeed[]): number {
  return needs.reduce((sum, { verbs }) => sum + verbs.length, 0);
}
