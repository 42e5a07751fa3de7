import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import type { Path } from "../objects/object-path.ts";
import { expectedSecretsPath, namespaceOf, nameOf, specOf, type ClusterSet, type ExpectedSecretEntry } from "./cluster-set.ts";
import { isExternal } from "./external-objects.ts";
import { duplicate, missing, unused } from "./reference-finding.ts";

/** Which Secrets something names, by `namespace/name`; gathered while references are judged. */
export type SecretUses = Set<string>;

export interface SecretReference {
  readonly at: PlacedObject;
  readonly path: Path;
  readonly namespace: string;
  readonly name: string;
  /** Keys it reads; none where it takes all there are. */
  readonly keys: readonly string[];
}

/** cert-manager puts these into the Secret of every Certificate that a CA signed. */
const certificateKeys = ["tls.crt", "tls.key", "ca.crt"];

/** A Secret that is named is made: by a rendered Certificate, or by people, whom the cluster's list of Secrets tells. */
export function readSecret(set: ClusterSet, uses: SecretUses, { at, path, namespace, name, keys }: SecretReference): Finding[] {
  uses.add(`${namespace}/${name}`);
  if (isExternal("Secret", name)) return [];
  const known = keysOf(set, namespace, name);
  if (known === undefined) {
    const hint = "declare it in the component's `secrets`, let a Certificate make it, or list it in references/external-objects.ts";
    const message = `the Secret ${name} in ${namespace} does not exist: no Certificate makes it, and the list of expected Secrets lacks it`;
    return [{ ...missing(at, path, message), hint }];
  }
  return keys
    .filter((key) => !known.includes(key))
    .map((key) => missing(at, path, `the Secret ${name} has no key ${key}; it has ${known.join(", ")}`));
}

/** Operators create the listed Secrets by hand: each must be used, and none that a Certificate makes too. */
export function expectedSecretFindings(set: ClusterSet, uses: SecretUses): Finding[] {
  const { at, entries } = set.expectedSecrets;
  if (at === undefined) return [];
  const unread = entries.filter(({ namespace, name }) => !uses.has(`${namespace}/${name}`));
  const issued = entries.filter(({ namespace, name }) => isIssued(set, namespace, name));
  return [
    ...unread.map((entry) => unused(at, expectedSecretsPath, `${expects(entry)}, which no object names`)),
    ...issued.map((entry) => duplicate(at, expectedSecretsPath, `${expects(entry)}, which a Certificate makes`)),
  ];
}

function expects({ namespace, name }: ExpectedSecretEntry): string {
  return `the list expects the Secret ${name} in ${namespace}`;
}

function keysOf(set: ClusterSet, namespace: string, name: string): readonly string[] | undefined {
  const rendered = set.find("Secret", name, namespace)?.object as { data?: object; stringData?: object } | undefined;
  if (rendered !== undefined) return Object.keys({ ...rendered.data, ...rendered.stringData });
  if (isIssued(set, namespace, name)) return certificateKeys;
  const expected = set.expectedSecrets.entries.filter((entry) => entry.name === name && entry.namespace === namespace);
  return expected.length === 0 ? undefined : expected.flatMap(({ keys }) => keys);
}

function isIssued(set: ClusterSet, namespace: string, name: string): boolean {
  return set
    .ofKind("Certificate")
    .some((certificate) => namespaceOf(certificate) === namespace && specOf<{ secretName: string }>(certificate).secretName === name);
}

/** Issuers exist, and so does the Secret of a CA. */
export function certificateFindings(set: ClusterSet, uses: SecretUses): Finding[] {
  const certificates = set.ofKind("Certificate").flatMap((at): Finding[] => {
    const { kind = "Issuer", name } = specOf<{ issuerRef: { kind?: string; name: string } }>(at).issuerRef;
    const found = set.find(kind, name, kind === "ClusterIssuer" ? undefined : namespaceOf(at));
    return found === undefined ? [missing(at, ["spec", "issuerRef"], `there is no ${kind} ${name} to sign the certificate`)] : [];
  });
  const authorities = set.ofKind("Issuer").flatMap((at) => {
    const name = specOf<{ ca?: { secretName: string } }>(at).ca?.secretName;
    return name === undefined
      ? []
      : readSecret(set, uses, { at, path: ["spec", "ca", "secretName"], namespace: namespaceOf(at), name, keys: ["tls.crt", "tls.key"] });
  });
  const secrets = set
    .ofKind("Certificate")
    .map((at) => ({ at, key: `${namespaceOf(at)}/${specOf<{ secretName: string }>(at).secretName}` }));
  const twice = secrets
    .filter(({ key }, index) => secrets.findIndex((other) => other.key === key) < index)
    .map(({ at, key }) => duplicate(at, ["spec", "secretName"], `${nameOf(at)} and another Certificate write the Secret ${key}`));
  return [...certificates, ...authorities, ...twice];
}
