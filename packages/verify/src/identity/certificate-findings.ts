import { expectedComponents, type ExpectedCertificate } from "@thanos-fleet/components/expected";
import type { CentralCluster, Cluster, Fleet } from "@thanos-fleet/fleet";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import { fieldFindings, type ExpectedField } from "../objects/expected-fields.ts";
import { nameOf, type ClusterSet } from "../references/cluster-set.ts";

/** Every certificate that the centre's authority signs, by its name. */
function expectedCertificates(cluster: CentralCluster, fleet: Fleet): ReadonlyMap<string, ExpectedCertificate> {
  return new Map(expectedComponents.flatMap(([, { certificates }]) => Object.entries(certificates?.(cluster, fleet) ?? {})));
}

/** Every Certificate of the centre is a row of some component, with exactly the fields that it says; the authority's own is apart. */
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
