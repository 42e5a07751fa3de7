import type { CentralContext, DeriveContext } from "../../component-definition.ts";
import { hasQueryLogin } from "../thanos-query/frontend.ts";
import { authoritiesOf } from "./authorities.ts";

/** A leaf that cert-manager keeps issued: who it is for, and what for. */
interface LeafCertificate {
  readonly name: string;
  readonly secretName: string;
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
const inCluster = (service: string) => [`${service}.monitoring.svc.cluster.local`, `${service}.monitoring.svc`];

/** The CA, kept in the central cluster alone, and every leaf it issues. Nothing where certificates come from elsewhere. */
export function certificatesView(context: DeriveContext) {
  if (context.role === "edge" || context.cluster.values.certificates.source === "existing") {
    return { issuers: [], authorities: [], certificates: [] };
  }
  const { secretNames } = authoritiesOf(context.cluster);
  return {
    // Issuers and authorities are named after the Secret: another issuer's name in it makes cert-manager issue a leaf anew,
    // and an authority that stays keeps its objects and its subject when the other one goes.
    issuers: [
      { name: "monitoring-self-signed", spec: { selfSigned: {} } },
      ...secretNames.map((secretName) => ({ name: secretName, spec: { ca: { secretName } } })),
    ],
    authorities: secretNames.map((name) => ({ name, commonName: `${context.cluster.name} ${name}`.slice(0, 64) })),
    certificates: leaves(context),
  };
}

function leaves(context: CentralContext): LeafCertificate[] {
  const { certificates, remoteWrite, hosts } = context.cluster.values;
  const runs = (component: string) => component in context.cluster.values;
  const leaf = (name: string, secretName: string, dnsNames: readonly string[], usages: readonly string[]): LeafCertificate => ({
    name,
    secretName,
    // A common name has at most 64 characters (RFC 5280); hosts are in the alternative names anyway.
    commonName: name.slice(0, 64),
    dnsNames,
    organizationalUnits: [],
    usages,
    issuer: authoritiesOf(context.cluster).issuing,
    duration: certificates.duration,
    renewBefore: certificates.renewBefore,
    encoding: "PKCS1",
  });
  const found: LeafCertificate[] = [
    leaf("thanos-receiver", certificates.receiverSecretName, [remoteWrite.host, ...inCluster("thanos-receive-remote-write")], server),
    leaf(
      "platform-gateway",
      certificates.gatewaySecretName,
      [hosts.grafana, ...(hasQueryLogin(context.cluster) ? [hosts.thanosQuery] : [])],
      server,
    ),
  ];
  if (runs("opensearch")) {
    const nodes = ["opensearch-nodes.monitoring.svc.cluster.local", "*.opensearch-nodes.monitoring.svc.cluster.local"];
    found.push(
      {
        ...leaf("opensearch-transport", "opensearch-transport-tls", ["opensearch-node", ...nodes], [...server, "client auth"]),
        commonName: "opensearch-node",
        encoding: "PKCS8",
      },
      {
        ...leaf("opensearch-http", "opensearch-http-tls", [hosts.opensearch, ...inCluster("opensearch"), ...nodes, "localhost"], server),
        encoding: "PKCS8",
      },
      {
        ...leaf("opensearch-admin", "opensearch-admin-tls", ["opensearch-admin"], client),
        commonName: "opensearch-admin",
        encoding: "PKCS8",
      },
    );
  }
  if (remoteWrite.clientAuthentication === "certificate") {
    const tenants = context.senders.flatMap(({ tenants: of }) => of.map((tenant) => tenant.name));
    for (const tenant of tenants) {
      const name = `remote-write-client-${tenant}`;
      // Receive takes the tenant from the organizational unit, so a client cannot choose another's.
      found.push({
        ...leaf(name, name, [tenant], client),
        organizationalUnits: [tenant],
        duration: certificates.clientDuration,
        renewBefore: certificates.clientRenewBefore,
      });
    }
  }
  return found;
}
