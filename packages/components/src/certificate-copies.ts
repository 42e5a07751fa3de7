import { X509Certificate } from "node:crypto";
import type { Cluster } from "@thanos-fleet/fleet";

/** The scrape job of what copied Secrets say of their certificates. */
export const certificateCopiesJob = "certificate-copies";

/** Key of a copied Secret that says until when its certificate is valid, as a program exposes a metric. */
export const certificateEndKey = "certificate.prom";

const metric = "copied_certificate_not_after_timestamp_seconds";
const pemBlock = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * Whether a cluster's agent uses certificates that no program renews where they are: every edge copies the centre's, and
 * where cert-manager issues nothing the centre's own are brought there too.
 */
export function copiesCertificates(cluster: Cluster): boolean {
  if (!("prometheus-agent" in cluster.values)) return false;
  if (cluster.role === "edge") return true;
  const { certificates, remoteWrite } = cluster.values;
  return certificates.source === "existing" && remoteWrite.clientAuthentication === "certificate";
}

/**
 * The text of `certificate.prom` for a Secret with a leaf in `tls.crt`, or with authorities in `ca.crt`: of several
 * authorities the one that ends first counts, of a chain the leaf. Undefined where neither holds a certificate.
 */
export function certificateEnd(entries: Readonly<Record<string, string>>): string | undefined {
  const leaf = entries["tls.crt"];
  const blocks = (leaf ?? entries["ca.crt"] ?? "").match(pemBlock) ?? [];
  const ends = (leaf === undefined ? blocks : blocks.slice(0, 1)).map(endOf);
  if (ends.length === 0 || ends.some((end) => end === undefined)) return undefined;
  const seconds = Math.min(...ends.flatMap((end) => end ?? []));
  return `# HELP ${metric} When the certificate that was copied ends.\n# TYPE ${metric} gauge\n${metric} ${seconds}\n`;
}

/** Seconds since 1970; undefined for what is no certificate. */
function endOf(pem: string): number | undefined {
  try {
    return Date.parse(new X509Certificate(pem).validTo) / 1000;
  } catch {
    return undefined;
  }
}
