import { tenantsOf } from "@thanos-fleet/fleet";
import type { ClusterContext, ExpectedSecret } from "../src/component-definition.ts";
import { certificateEndKey, copiesCertificates } from "../src/certificate-copies.ts";
import { endpoints, hostAndPort } from "../src/endpoints.ts";
import { copyOfTrustedCa, copyOrElsewhere } from "../src/expected-secrets.ts";
import { authoritiesOf } from "../src/authorities.ts";

/** Where the files of a Secret are mounted in the agent's container. */
const caFolder = "/etc/prometheus/ca";
const clientFolder = "/etc/prometheus/client";

/** How a cluster's agent reaches Receive, and which certificates prove either side. */
export function remoteWriteEndpoint(context: ClusterContext) {
  const { remoteWrite } = context.cluster.values;
  const isMutual = remoteWrite.clientAuthentication === "certificate";
  return {
    // Edges dial the virtual address: no DNS is needed, and the Gateway routes by the server name.
    url:
      context.role === "central"
        ? `https://${hostAndPort(endpoints.remoteWrite)}/api/v1/receive`
        : `https://${bracketed(remoteWrite.address)}:${remoteWrite.port}/api/v1/receive`,
    serverName: remoteWrite.host,
    caFile: `${caFolder}/ca.crt`,
    caFolder,
    caSecretName: caSecretName(context),
    isMutual,
    clients: isMutual
      ? tenantsOf(context.cluster).map(({ name }, index) => ({
          tenant: name,
          // By number: a tenant's name may be as long as a volume's, and would not fit with anything before it.
          volume: `client-${index}`,
          secretName: clientSecretName(name),
          folder: `${clientFolder}/${name}`,
        }))
      : [],
  };
}

/**
 * Names of the Secrets whose certificates no program renews where the agent mounts them. Each says until when it is
 * valid, in a file that the agent serves and scrapes.
 */
export function copiedCertificates(context: ClusterContext): readonly string[] {
  return remoteWriteSecrets(context).flatMap(({ name, keys }) => (keys.includes(certificateEndKey) ? [name] : []));
}

/** The Secrets the agent mounts. In the centre cert-manager makes them, unless certificates come from elsewhere. */
export function remoteWriteSecrets(context: ClusterContext): ExpectedSecret[] {
  if (context.role === "central" && context.cluster.values.certificates.source === "certManager") return [];
  const { clients } = remoteWriteEndpoint(context);
  const isCentral = context.role === "central";
  const source = isCentral ? ({ kind: "elsewhere" } as const) : copyOfTrustedCa(context);
  const end = copiesCertificates(context.cluster) ? [certificateEndKey] : [];
  return [
    // The centre's own authority is no copy: other programs mount it too.
    {
      name: caSecretName(context),
      namespace: "monitoring",
      keys: ["ca.crt", ...(isCentral ? [] : end)],
      purpose: "the CA that signed Receive's certificate",
      source,
    },
    ...clients.map(({ tenant, secretName }) => ({
      name: secretName,
      namespace: "monitoring" as const,
      keys: ["tls.crt", "tls.key", ...end],
      purpose: `client certificate of the tenant ${tenant}`,
      source: copyOrElsewhere(context, secretName),
    })),
  ];
}

export function clientSecretName(tenant: string): string {
  return `remote-write-client-${tenant}`;
}

function caSecretName(context: ClusterContext): string {
  return context.role === "central" ? authoritiesOf(context.cluster).trusted : "remote-write-ca";
}

function bracketed(ip: string): string {
  return ip.includes(":") ? `[${ip}]` : ip;
}
