import { tenantsOf, type Tenant } from "@thanos-fleet/fleet";
import type { ClusterContext } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import type { RelabelStep } from "./relabel-step.ts";
import { remoteWriteEndpoint } from "./remote-write-endpoint.ts";
import { forceSteps } from "./reserved-labels.ts";

/**
 * One remote write for each tenant of the cluster. A single-tenant cluster sends everything as the tenant of its name;
 * where teams are declared their namespaces go to them, and the rest to the cluster's own.
 */
export function remoteWrites(context: ClusterContext) {
  const { queue } = componentValues(context, "prometheus-agent");
  const endpoint = remoteWriteEndpoint(context);
  const tenants = tenantsOf(context.cluster);
  const shards = shareShards(queue.maxShards, tenants.length);
  return tenants.map((tenant, index) => {
    const client = endpoint.clients.find((candidate) => candidate.tenant === tenant.name);
    return {
      name: tenant.name,
      url: endpoint.url,
      serverName: endpoint.serverName,
      caFile: endpoint.caFile,
      certFile: client === undefined ? undefined : `${client.folder}/tls.crt`,
      keyFile: client === undefined ? undefined : `${client.folder}/tls.key`,
      // With a client certificate Receive takes the tenant from it, and ignores the header.
      headers: client === undefined ? { "THANOS-TENANT": tenant.name } : undefined,
      capacity: queue.capacity,
      maxShards: shards[index] ?? 1,
      maxSamplesPerSend: queue.maxSamplesPerSend,
      relabelling: [...tenantSteps(tenant, tenants), ...forceSteps(context)],
    };
  });
}

/** Splits the shards over the queues, the first ones taking what does not divide; every queue has at least one. */
function shareShards(total: number, queues: number): number[] {
  const each = Math.floor(total / queues);
  return Array.from({ length: queues }, (_, index) => Math.max(1, each + (index < total % queues ? 1 : 0)));
}

function tenantSteps(tenant: Tenant, tenants: readonly Tenant[]): RelabelStep[] {
  if (tenant.namespaces !== undefined) return [{ source_labels: ["namespace"], regex: tenant.namespaces.join("|"), action: "keep" }];
  const others = tenants.flatMap(({ namespaces }) => namespaces ?? []);
  return others.length === 0 ? [] : [{ source_labels: ["namespace"], regex: others.join("|"), action: "drop" }];
}
