import { isIPv4 } from "node:net";
import type { ComponentValues } from "@thanos-fleet/schema";
import type { JsonValue } from "@thanos-fleet/yaml-source";

type ProbeValues = ComponentValues<"blackbox-exporter">["probes"][number];

/** What the exporter is asked about: a URL for HTTP, host and port for a connection. */
export function probeTarget({ kind, endpoint, path }: ProbeValues): string {
  // Servers know their names without the port that a URL need not say.
  return kind === "http" || kind === "https" ? new URL(`${kind}://${endpoint}${path}`).href : endpoint;
}

/** The exporter's module of a probe. Its timeout is the scrape's own, less half a second, which the exporter knows from the scrape. */
export function probeModule(probe: ProbeValues): JsonValue {
  // Of a host with addresses of both families the exporter takes IPv6 first, which the network policy may not know.
  const preferred = { preferred_ip_protocol: probe.addresses.some((ip) => isIPv4(ip)) ? "ip4" : "ip6" };
  switch (probe.kind) {
    case "tcp":
      return { prober: "tcp", tcp: preferred };
    case "certificate":
      // An untrusted certificate expires too, and so does one that has expired already.
      return { prober: "tcp", tcp: { ...preferred, tls: true, tls_config: { insecure_skip_verify: true } } };
    case "http":
    case "https":
      return { prober: "http", http: { ...preferred, ...httpModule(probe) } };
  }
}

function httpModule({ kind, statusCodes, trustsAny }: ProbeValues): Record<string, JsonValue> {
  return {
    // It may lead to an address that the network policy does not know.
    follow_redirects: false,
    ...(statusCodes.length === 0 ? {} : { valid_status_codes: [...statusCodes] }),
    ...(kind === "https" && trustsAny ? { tls_config: { insecure_skip_verify: true } } : {}),
  };
}
