import { hash } from "node:crypto";
import { logRetries, retryWait, tenantsOf, type Tenant, memoryLimitOf } from "@thanos-fleet/fleet";
import { parseQuantity } from "@thanos-fleet/schema";
import type { ClusterContext, ComponentDefinition, DeriveContext } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import { copyOfTrustedCa } from "../src/expected-secrets.ts";
import { apiServerPorts, endpoints, flowTo, hostOf } from "../src/endpoints.ts";
import { address, entity, flow, workload } from "../src/flows.ts";
import { workloadView } from "../src/workload.ts";
import { redactScript } from "./redact-script.ts";
import { logStream } from "../src/log-streams.ts";
import { fluentbitRules } from "./rules/fluentbit-rules.ts";

export type FluentbitView = ReturnType<typeof derive>;

export const fluentbitPods = workload("fluentbit", "monitoring-node");
const port = 2020;
const stateFolder = "/var/lib/fluentbit";

function derive(context: DeriveContext) {
  const values = componentValues(context, "fluentbit");
  const endpoint = endpointOf(context);
  const tenants = tenantsOf(context.cluster);
  const limit = Math.floor(parseQuantity(values.bufferLimit) / tenants.length);
  return {
    ...workloadView(fluentbitPods, values.image, context),
    clusterRoleName: "monitoring-fluentbit",
    port,
    stateFolder,
    bufferFolder: `${stateFolder}/buffer`,
    rejectedLimit: String(Math.floor(parseQuantity(values.rejectedLimit))),
    retries: retryWait,
    placement: values.placement,
    resources: values.resources,
    memoryLimit: memoryLimitOf(values.resources),
    logLevel: values.logLevel,
    userSecretName: values.user.secretName,
    caSecretName: "opensearch-ca",
    // An edge has no DNS record for the centre's names; the Gateway routes by them, so the pod's own hosts file knows them.
    hostAliases: context.role === "edge" ? [{ ip: logAddress(context), hostnames: [endpoint.host] }] : [],
    redactScript,
    redactChecksum: hash("sha256", redactScript),
    scriptFile: "/etc/fluentbit/config/redact.lua",
    chunksInMemory: chunksInMemory(memoryLimitOf(values.resources)),
    // Fluent Bit reads plain numbers as bytes, whatever it makes of units.
    backlogLimit: String(Math.floor(parseQuantity(values.memoryBacklogLimit))),
    inputs: tenants.map((tenant) => ({
      ...inputOf(tenant, tenants, values.excludeNamespaces),
      // The `modify` filter wants key and value in one.
      owner: [`cluster ${context.cluster.name}`, `tenant ${tenant.name}`],
    })),
    outputs: tenants.map(({ name, namespaces }) => ({
      tenant: name,
      matchRegex: namespaces === undefined ? ownTags(name) : teamTags(name),
      stream: logStream(context.cluster.name),
      retryLimit: logRetries(context.cluster),
      limit: String(limit),
      host: endpoint.host,
      port: endpoint.port,
    })),
  };
}

const containerLogs = "/var/log/containers";

function logsOf(namespace: string): string {
  return `${containerLogs}/*_${namespace}_*.log`;
}

/**
 * The log files of a tenant: a team's are those of its namespaces, and the cluster's own tenant takes all that is left,
 * namespaces that are yet to come included. It keeps the position file that the only input had in earlier releases.
 */
function inputOf({ name, namespaces }: Tenant, tenants: readonly Tenant[], excludedNamespaces: readonly string[]) {
  const isOwn = namespaces === undefined;
  const excluded = [...excludedNamespaces, ...(isOwn ? tenants.flatMap((tenant) => tenant.namespaces ?? []) : [])].map(logsOf);
  return {
    tenant: name,
    tag: `kube.${name}.*`,
    path: isOwn ? `${containerLogs}/*.log` : namespaces.map(logsOf).join(","),
    excludePath: [...excluded, ...(isOwn ? [`${containerLogs}/fluentbit-*_monitoring-node_*.log`] : [])].join(","),
    positionFile: isOwn ? `${stateFolder}/tail.db` : `${stateFolder}/tail.${name}.db`,
  };
}

/** Tags of the cluster's own tenant; earlier releases left chunks of the tags `kube.var.log…` on the nodes' disks. */
function ownTags(tenant: string): string {
  return `^kube\\.(${tenant}\\.)?var\\.log\\.`;
}

/** Tags of a team; earlier releases left chunks of the tags `tenant.<team>.kube.var.log…`. */
function teamTags(tenant: string): string {
  return `^(kube\\.${tenant}|tenant\\.${tenant}\\.kube)\\.var\\.log\\.`;
}

/** A chunk takes about two mebibytes; a quarter of the memory for them leaves room for what they become when they are sent. */
function chunksInMemory(memoryLimit: string): number {
  return Math.max(4, Math.floor(parseQuantity(memoryLimit) / 4 / (2 * 1024 * 1024)));
}

/** The centre's own shipper stays inside the cluster; an edge goes through the Gateway's passthrough route. */
function endpointOf(context: ClusterContext): { readonly host: string; readonly port: number } {
  if (context.role === "central") return { host: hostOf(endpoints.opensearch), port: endpoints.opensearch.port };
  return { host: context.cluster.values.hosts.opensearch, port: 443 };
}

/** The address that OpenSearch's name leads to from outside: the Gateway's, or the Ingress' own. */
function logAddress({ central }: ClusterContext): string {
  return central.values.exposure.ingressAddress ?? central.values.remoteWrite.address;
}

export const fluentbit: ComponentDefinition = {
  name: "fluentbit",
  order: 140,
  namespace: "monitoring-node",
  description: "Ships container logs to the central OpenSearch.",
  derive,
  flows: (context) => [
    flow(fluentbitPods, entity("kube-apiserver"), ...apiServerPorts),
    context.role === "central" ? flowTo(fluentbitPods, endpoints.opensearch) : flow(fluentbitPods, address(logAddress(context)), 443),
  ],
  scrapeTargets: () => [{ job: "fluentbit", pods: fluentbitPods, port, path: "/api/v2/metrics/prometheus" }],
  secrets: (context) => [
    {
      name: componentValues(context, "fluentbit").user.secretName,
      namespace: "monitoring-node",
      keys: ["username", "password"],
      purpose: "login at OpenSearch, allowed to append to this cluster's stream",
    },
    {
      name: "opensearch-ca",
      namespace: "monitoring-node",
      keys: ["ca.crt"],
      purpose: "the CA that signed OpenSearch's certificate",
      source: copyOfTrustedCa(context),
    },
  ],
  jobs: ["fluentbit"],
  appVersion: (context) => componentValues(context, "fluentbit").image.tag,
  rules: () => [{ subject: "fluentbit", order: 190, groups: fluentbitRules }],
};
