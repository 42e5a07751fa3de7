import { limitOf, type TenantLimits } from "@thanos-fleet/fleet";
import { parseQuantity, type ThanosReceiverValues } from "@thanos-fleet/schema";
import { printYaml, type JsonValue } from "@thanos-fleet/yaml-source";
import type { CentralContext } from "../src/component-definition.ts";
import { endpoints, hostAndPort } from "../src/endpoints.ts";

type JsonMap = { [key: string]: JsonValue };

/**
 * The limits file: Receive reloads it when it changes. A limit that is left out of a tenant's entry is the default's,
 * one of 0 is none.
 */
export function limitsFile(context: CentralContext, { limits, replicationFactor }: ThanosReceiverValues): string {
  const isMetered = hasHeadLimits(context);
  const tenants = context.senders
    .flatMap(({ role, tenants: of }) =>
      of.map(({ name, limits: own }) => {
        // Its series carry how many series everybody has. Refused, they would stay at the figure that got them refused.
        const isMeter = isMetered && role === "central";
        return [name, tenantEntry(isMeter ? { ...own, headSeries: 0 } : own, replicationFactor)] as const;
      }),
    )
    .filter(([, entry]) => Object.keys(entry).length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return printYaml({
    write: {
      global: { max_concurrency: limits.maxConcurrency, ...(isMetered ? metering(context) : {}) },
      default: tenantEntry(limits, replicationFactor),
      ...(tenants.length === 0 ? {} : { tenants: Object.fromEntries(tenants) }),
    },
  });
}

/** True when some tenant's series in the head are limited. Receive starts to ask for their number only when it starts. */
export function hasHeadLimits({ cluster, senders }: CentralContext): boolean {
  const fleet = cluster.values["thanos-receiver"]?.limits;
  const limited = senders.filter(({ role }) => role !== "central").flatMap(({ tenants }) => tenants);
  return limited.some(({ limits }) => limitOf("headSeries", limits, fleet) !== undefined);
}

/**
 * Where Receive asks every 15 s how many series each tenant has. `tenant_id` is written by Receive, so no other tenant can
 * make such series; a pod that came back under another address is counted once.
 */
function metering({ cluster }: CentralContext): JsonMap {
  return {
    meta_monitoring_url: `http://${hostAndPort(endpoints.query)}`,
    meta_monitoring_limit_query: `sum by (tenant) (max by (tenant, pod) (prometheus_tsdb_head_series{job="thanos-receive",tenant_id="${cluster.name}"}))`,
  };
}

function tenantEntry(limits: TenantLimits, replicationFactor: number): JsonMap {
  const request: JsonMap = {};
  if (limits.seriesPerRequest !== undefined) request["series_limit"] = limits.seriesPerRequest;
  if (limits.samplesPerRequest !== undefined) request["samples_limit"] = limits.samplesPerRequest;
  if (limits.requestSize !== undefined) request["size_bytes_limit"] = Math.floor(parseQuantity(limits.requestSize));
  return {
    ...(Object.keys(request).length === 0 ? {} : { request }),
    // The number it is compared with counts every copy.
    ...(limits.headSeries === undefined ? {} : { head_series_limit: limits.headSeries * replicationFactor }),
  };
}
