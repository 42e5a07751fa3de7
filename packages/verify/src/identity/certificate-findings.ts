import { tenantsOf, type Cluster, type Fleet } from "@thanos-fleet/fleet";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import { fieldFindings, type ExpectedField } from "../objects/expected-fields.ts";
import { nameOf, type ClusterSet } from "../references/cluster-set.ts";

type CentralCluster = Extract<Cluster, { role: "central" }>;

/** A certificate: who shows it to whom, under which names. */
interface ExpectedCertificate {
  readonly secretName: string;
  readonly dnsNames: readonly string[];
  readonly commonName: string;
  readonly units?: readonly string[];
  readonly usages: readonly ("server auth" | "client auth")[];
  readonly encoding: "PKCS1" | "PKCS8";
  readonly isOfClient: boolean;
  readonly why: string;
}

const domain = "monitoring.svc.cluster.local";

/** Every certificate that the centre's authority signs, by its name. */
function expectedCertificates(cluster: CentralCluster, fleet: Fleet): ReadonlyMap<string, ExpectedCertificate> {
  const { hosts, remoteWrite, certificates } = cluster.values;
  const server = { usages: ["server auth"], isOfClient: false } as const;
  const clients = fleet.clusters
    .flatMap((sender) => tenantsOf(sender))
    .map(({ name }): [string, ExpectedCertificate] => [`remote-write-client-${name}`, clientCertificate(name)]);
  return new Map<string, ExpectedCertificate>([
    ...clients,
    [
      "thanos-receiver",
      {
        ...server,
        secretName: certificates.receiverSecretName,
        commonName: "thanos-receiver",
        dnsNames: [remoteWrite.host, `thanos-receive-remote-write.${domain}`, "thanos-receive-remote-write.monitoring.svc"],
        encoding: "PKCS1",
        why: "edges ask for the host, the centre's agent for the Service",
      },
    ],
    [
      "platform-gateway",
      {
        ...server,
        secretName: certificates.gatewaySecretName,
        commonName: "platform-gateway",
        dnsNames: [
          ...(cluster.values.grafana === undefined ? [] : [hosts.grafana]),
          ...(cluster.values["thanos-query"]?.login.enabled === true ? [hosts.thanosQuery] : []),
        ],
        encoding: "PKCS1",
        why: "the Gateway ends TLS of these hosts, and of no other",
      },
    ],
    ...opensearchCertificates(hosts.opensearch),
  ]);
}

/** Receive takes the organizational unit for the tenant, so there is one, and it is the tenant's name. */
function clientCertificate(tenant: string): ExpectedCertificate {
  const name = `remote-write-client-${tenant}`;
  const why = "Receive stores samples as the tenant that the unit names";
  return {
    secretName: name,
    commonName: name,
    units: [tenant],
    dnsNames: [tenant],
    usages: ["client auth"],
    encoding: "PKCS1",
    isOfClient: true,
    why,
  };
}

/** OpenSearch reads keys in PKCS8 alone, and tells nodes and administrators by their subjects. */
function opensearchCertificates(host: string): [string, ExpectedCertificate][] {
  const nodes = [`opensearch-nodes.${domain}`, `*.opensearch-nodes.${domain}`];
  const common = { encoding: "PKCS8", isOfClient: false } as const;
  return [
    [
      "opensearch-http",
      {
        ...common,
        secretName: "opensearch-http-tls",
        commonName: "opensearch-http",
        dnsNames: [host, `opensearch.${domain}`, "opensearch.monitoring.svc", ...nodes, "localhost"],
        usages: ["server auth"],
        why: "edges ask for the host, the centre for the Services",
      },
    ],
    [
      "opensearch-transport",
      {
        ...common,
        secretName: "opensearch-transport-tls",
        commonName: "opensearch-node",
        dnsNames: ["opensearch-node", ...nodes],
        usages: ["server auth", "client auth"],
        why: "a node is both ends, and nodes_dn knows this subject",
      },
    ],
    [
      "opensearch-admin",
      {
        ...common,
        secretName: "opensearch-admin-tls",
        commonName: "opensearch-admin",
        dnsNames: ["opensearch-admin"],
        usages: ["client auth"],
        why: "admin_dn knows this subject, which serves nothing",
      },
    ],
  ];
}

/** Every Certificate of the centre is one of the table's, with exactly the fields that it says; the authority's own is apart. */
export function certificateFindings(set: ClusterSet, cluster: Cluster, fleet: Fleet): Finding[] {
  if (cluster.role !== "central") return [];
  const expected = expectedCertificates(cluster, fleet);
  return set.ofKind("Certificate").flatMap((at) => {
    const found = expected.get(nameOf(at));
    const fields = found === undefined ? authorityFields(at, cluster) : certificateFields(found, cluster);
    if (fields === undefined)
      return [
        {
          code: "identity/certificate" as const,
          place: { file: at.file, path: [] },
          message: `no table says who shows the certificate ${nameOf(at)}`,
        },
      ];
    const spec = { ...at, object: { spec: at.object["spec"] } };
    return fieldFindings({ at: spec, fields, code: "identity/certificate" });
  });
}

function certificateFields(expected: ExpectedCertificate, { values }: CentralCluster): ExpectedField[] {
  const { secretName, commonName, dnsNames, units, usages, encoding, isOfClient, why } = expected;
  const { duration, renewBefore, clientDuration, clientRenewBefore } = values.certificates;
  const field = (name: string, is: JsonValue, reason = why): ExpectedField => ({ path: ["spec", name], is, why: reason });
  return [
    field("secretName", secretName),
    field("commonName", commonName),
    ...(units === undefined ? [] : [field("subject", { organizationalUnits: [...units] })]),
    field("dnsNames", [...dnsNames]),
    field("usages", ["digital signature", "key encipherment", ...usages]),
    field("duration", isOfClient ? clientDuration : duration, "as the values have it"),
    field("renewBefore", isOfClient ? clientRenewBefore : renewBefore, "as the values have it"),
    field("privateKey", { algorithm: "RSA", size: 2048, encoding, rotationPolicy: "Always" }, "a renewed certificate has a key of its own"),
    field(
      "issuerRef",
      { group: "cert-manager.io", kind: "Issuer", name: issuerOf(values.certificates) },
      "all trust this authority, and no other",
    ),
  ];
}

type Certificates = CentralCluster["values"]["certificates"];

/** While one authority replaces another, the next one issues in the last phase alone: by then all trust it. */
function issuerOf({ caSecretName, rotation }: Certificates): string {
  return rotation.phase === "issue" ? (rotation.nextCaSecretName ?? caSecretName) : caSecretName;
}

function isAuthority(name: string, { caSecretName, rotation }: Certificates): boolean {
  return name === caSecretName || (rotation.phase !== "none" && name === rotation.nextCaSecretName);
}

/** The authority signs itself, and keeps its key: with another one every certificate would be a stranger's. */
function authorityFields(at: PlacedObject, { name, values }: CentralCluster): ExpectedField[] | undefined {
  const authority = nameOf(at);
  if (!isAuthority(authority, values.certificates)) return undefined;
  const why = "an authority, whose key outlives every certificate that it signs";
  const field = (key: string, is: JsonValue): ExpectedField => ({ path: ["spec", key], is, why });
  return [
    field("isCA", true),
    field("secretName", authority),
    field("commonName", `${name} ${authority}`),
    field("duration", "87600h"),
    field("renewBefore", "8760h"),
    field("privateKey", { algorithm: "ECDSA", size: 256, rotationPolicy: "Never" }),
    field("issuerRef", { group: "cert-manager.io", kind: "Issuer", name: "monitoring-self-signed" }),
  ];
}
