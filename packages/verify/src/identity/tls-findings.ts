import type { Cluster } from "@thanos-fleet/fleet";
import { entrances } from "../addresses/entrances.ts";
import { listeners } from "../addresses/listeners.ts";
import type { Finding } from "../objects/cluster-objects.ts";
import { specOf, type ClusterSet } from "../references/cluster-set.ts";

interface Certificate {
  readonly secretName?: string;
  readonly dnsNames?: readonly string[];
}

/** TLS of each entrance ends at a known place: before pods that speak HTTP, or in pods that speak HTTPS; with a certificate for its host. */
export function tlsFindings(set: ClusterSet, cluster: Cluster): Finding[] {
  const certificates = set.ofKind("Certificate").map((at) => specOf<Certificate>(at));
  return entrances(set).flatMap(({ host, port, endsAt, secret, app, podPort, at, path }): Finding[] => {
    const finding = (message: string): Finding => ({ code: "identity/tls", place: { file: at.file, path }, message });
    const spoken = listeners(cluster).find((listener) => listener.app === app && listener.port === podPort)?.speaks;
    const wanted = endsAt === "pod" ? "https" : "http";
    const label = `${host === "" ? "an address of its own" : host}:${port}`;
    if (spoken !== wanted)
      return [finding(`TLS of ${label} ends at the ${endsAt}, but ${app} speaks ${spoken ?? "nothing"} at ${podPort}`)];
    if (endsAt === "pod") return [];
    if (secret === undefined) return [finding(`${label} is asked without TLS`)];
    // Without a Certificate of that Secret, people make it: the list of Secrets says so.
    const shown = certificates.find(({ secretName }) => secretName === secret);
    if (shown === undefined || shown.dnsNames?.includes(host) === true) return [];
    return [finding(`the certificate in ${secret} that is shown for ${label} has only ${shown.dnsNames?.join(", ") ?? "no names"}`)];
  });
}
