import type { CentralCluster } from "@thanos-fleet/fleet";
import type { CentralContext, ClusterContext, DeriveContext, ExpectedSecret } from "../src/component-definition.ts";
import { endpoints, hostOf, type Endpoint } from "../src/endpoints.ts";
import { hasQueryLogin } from "../src/thanos/query-login.ts";
import { authoritiesOf } from "../src/authorities.ts";

/** A leaf that cert-manager keeps issued: who it is for, and what for. */
interface LeafCertificate {
  readonly name: string;
  readonly secretName: string;
  readonly purpose: string;
  readonly commonName: string;
  readonly dnsNames: readonly string[];
  readonly organizationalUnits: readonly string[];
  readonly usages: readonly string[];
  readonly issuer: string;
  readonly duration: string;
  readonly renewBefore: string;
  /** OpenSearch reads PKCS#8 keys only. */
  readonly encoding: "PKCS1" | "PKCS8";
}

const server = ["digital signature", "key encipherment", "server auth"];
const client = ["digital signature", "key encipherment", "client auth"];
const gatewayPurpose = "the certificate of Grafana's and Query's names";
const inCluster = (endpoint: Endpoint) => [hostOf(endpoint), hostOf(endpoint).replace(/\.cluster\.local$/, "")];

/** The CA, kept in the central cluster alone, and every leaf it issues. Nothing where certificates come from elsewhere. */
export function certificatesView(context: DeriveContext) {
  if (context.role === "edge" || context.cluster.values.certificates.source === "existing") {
    return { issuers: [], authorities: [], certificates: [] };
  }
  const certificates = leaves(context);
  if (certificates.length === 0) return { issuers: [], authorities: [], certificates };
  const { secretNames } = authoritiesOf(context.cluster);
  return {
    // Issuers and authorities are named after the Secret: another issuer's name in it makes cert-manager issue a leaf again,
    // and an authority that stays keeps its objects and its subject when the other one goes.
    issuers: [
      { name: "monitoring-self-signed", spec: { selfSigned: {} } },
      ...secretNames.map((secretName) => ({ name: secretName, spec: { ca: { secretName } } })),
    ],
    authorities: secretNames.map((name) => ({ name, commonName: `${context.cluster.name} ${name}`.slice(0, 64) })),
    certificates,
  };
}

/** The Secrets with certificates of the central cluster: what cert-manager issues, or else what no other component declares. */
export function certificateSecrets(context: ClusterContext): ExpectedSecret[] {
  if (context.role === "edge") return [];
  const { source, gatewaySecretName, rotation } = context.cluster.values.certificates;
  const namespace = "monitoring" as const;
  if (source === "existing")
    return hasWebRoutes(context.cluster)
      ? [{ name: gatewaySecretName, namespace, keys: ["tls.crt", "tls.key"], purpose: gatewayPurpose, source: { kind: "elsewhere" } }]
      : [];
  const certificates = leaves(context);
  if (certificates.length === 0) return [];
  const keys = ["ca.crt", "tls.crt", "tls.key"];
  const issued = (name: string, certificate: string, purpose: string): ExpectedSecret => ({
    name,
    namespace,
    keys,
    purpose,
    source: { kind: "certManager", certificate },
  });
  return [
    ...authoritiesOf(context.cluster).secretNames.map((name) => issued(name, name, "a CA of the platform; its key stays in this cluster")),
    ...certificates.map(({ name, secretName, purpose }) => issued(secretName, name, purpose)),
    ...(rotation.phase === "none"
      ? []
      : [{ name: rotation.bundleSecretName, namespace, keys: ["ca.crt"], purpose: "the certificates of both CAs, one after the other" }]),
  ];
}

/** True when Grafana or Query is reached by its name, which the Gateway or an Ingress ends TLS for. */
function hasWebRoutes(cluster: CentralCluster): boolean {
  return "grafana" in cluster.values || hasQueryLogin(cluster);
}

function leaves(context: CentralContext): LeafCertificate[] {
  const { certificates, remoteWrite, hosts } = context.cluster.values;
  const runs = (component: string) => component in context.cluster.values;
  const leaf = (name: string, secretName: string, subject: Pick<LeafCertificate, "purpose" | "dnsNames" | "usages">): LeafCertificate => ({
    name,
    secretName,
    // A common name has at most 64 characters (RFC 5280); hosts are in the alternative names anyway.
    commonName: name.slice(0, 64),
    ...subject,
    organizationalUnits: [],
    issuer: authoritiesOf(context.cluster).issuing,
    duration: certificates.duration,
    renewBefore: certificates.renewBefore,
    encoding: "PKCS1",
  });
  const receiver = { dnsNames: [remoteWrite.host, ...inCluster(endpoints.remoteWrite)], usages: server };
  const gateway = {
    dnsNames: [...(runs("grafana") ? [hosts.grafana] : []), ...(hasQueryLogin(context.cluster) ? [hosts.thanosQuery] : [])],
    usages: server,
  };
  const found: LeafCertificate[] = [
    ...(runs("thanos-receiver")
      ? [leaf("thanos-receiver", certificates.receiverSecretName, { purpose: "Receive's server certificate", ...receiver })]
      : []),
    ...(hasWebRoutes(context.cluster)
      ? [leaf("platform-gateway", certificates.gatewaySecretName, { purpose: gatewayPurpose, ...gateway })]
      : []),
  ];
  if (runs("opensearch")) {
    const nodes = [hostOf(endpoints.opensearchNodes), `*.${hostOf(endpoints.opensearchNodes)}`];
    const transport = { dnsNames: ["opensearch-node", ...nodes], usages: [...server, "client auth"] };
    const http = { dnsNames: [hosts.opensearch, ...inCluster(endpoints.opensearch), ...nodes, "localhost"], usages: server };
    const admin = { dnsNames: ["opensearch-admin"], usages: client };
    found.push(
      {
        ...leaf("opensearch-transport", "opensearch-transport-tls", { purpose: "OpenSearch's nodes, to each other", ...transport }),
        commonName: "opensearch-node",
        encoding: "PKCS8",
      },
      { ...leaf("opensearch-http", "opensearch-http-tls", { purpose: "OpenSearch's server certificate", ...http }), encoding: "PKCS8" },
      {
        ...leaf("opensearch-admin", "opensearch-admin-tls", { purpose: "OpenSearch's administrator, for the bootstrap job", ...admin }),
        commonName: "opensearch-admin",
        encoding: "PKCS8",
      },
    );
  }
  if (runs("thanos-receiver") && remoteWrite.clientAuthentication === "certificate") {
    const tenants = context.senders.flatMap(({ tenants: of }) => of.map((tenant) => tenant.name));
    for (const tenant of tenants) {
      const name = `remote-write-client-${tenant}`;
      // Receive takes the tenant from the organizational unit, so a client cannot choose another's.
      found.push({
        ...leaf(name, name, { purpose: `client certificate of the tenant ${tenant}`, dnsNames: [tenant], usages: client }),
        organizationalUnits: [tenant],
        duration: certificates.clientDuration,
        renewBefore: certificates.clientRenewBefore,
      });
    }
  }
  return found;
}
