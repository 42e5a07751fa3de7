import "reflect-metadata";
import { KeyObject, webcrypto } from "node:crypto";
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
  type X509Certificate,
} from "@peculiar/x509";
import type { ApiObject } from "../../kubernetes/api-object.ts";

/** A Secret's entries. */
export type SecretEntries = Readonly<Record<string, string>>;

/** What a certificate says, in the words of cert-manager's Certificate. */
export interface CertificateSpec {
  readonly commonName?: string;
  readonly subject?: { readonly organizationalUnits?: readonly string[] };
  readonly dnsNames?: readonly string[];
  readonly ipAddresses?: readonly string[];
  readonly usages?: readonly string[];
  readonly isCA?: boolean;
  readonly privateKey?: { readonly algorithm?: "RSA" | "ECDSA"; readonly size?: number; readonly encoding?: "PKCS1" | "PKCS8" };
  /** Both in the past make an expired one. */
  readonly notBefore?: Date;
  readonly notAfter?: Date;
}

/** A key with its certificate, which can sign others when it is a CA's. */
export interface Issued {
  readonly certificate: X509Certificate;
  readonly keys: webcrypto.CryptoKeyPair;
  readonly entries: SecretEntries;
}

const crypto = webcrypto as never;
const keyUsages: Readonly<Record<string, KeyUsageFlags>> = {
  "digital signature": KeyUsageFlags.digitalSignature,
  "key encipherment": KeyUsageFlags.keyEncipherment,
  "cert sign": KeyUsageFlags.keyCertSign,
  "crl sign": KeyUsageFlags.cRLSign,
};
const extendedUsages: Readonly<Record<string, ExtendedKeyUsage>> = {
  "server auth": ExtendedKeyUsage.serverAuth,
  "client auth": ExtendedKeyUsage.clientAuth,
};

/** Makes a key and a certificate for it, signed by the issuer or, without one, by itself. */
export async function issueCertificate(spec: CertificateSpec, issuer?: Issued): Promise<Issued> {
  const keys = await newKeys(spec);
  const certificate = await X509CertificateGenerator.create(
    {
      subject: subjectOf(spec),
      issuer: issuer?.certificate.subject ?? subjectOf(spec),
      publicKey: keys.publicKey,
      signingKey: issuer?.keys.privateKey ?? keys.privateKey,
      signingAlgorithm: { ...(issuer?.keys ?? keys).privateKey.algorithm, hash: "SHA-256" } as never,
      notBefore: spec.notBefore ?? new Date(Date.now() - 3_600_000),
      notAfter: spec.notAfter ?? new Date(Date.now() + 90 * 86_400_000),
      extensions: extensionsOf(spec),
    },
    crypto,
  );
  const pem = `${certificate.toString("pem")}\n`;
  const ca = issuer === undefined ? pem : `${issuer.certificate.toString("pem")}\n`;
  return { certificate, keys, entries: { "tls.crt": pem, "tls.key": privateKeyText(keys, spec), "ca.crt": ca } };
}

/** Makes the Secrets that cert-manager makes for a cluster's Certificates, by `<namespace>/<name>`, where there are none. CAs come before what they sign. */
export async function issueAll(objects: readonly ApiObject[], secrets: Map<string, Issued>): Promise<void> {
  const issuers = new Map(objects.filter(({ kind }) => kind === "Issuer").map((issuer) => [keyOf(issuer), issuer]));
  const certificates = objects.filter(({ kind }) => kind === "Certificate");
  for (const certificate of [...certificates].sort((a, b) => Number(b["spec"].isCA === true) - Number(a["spec"].isCA === true))) {
    const { namespace = "" } = certificate.metadata;
    const name = `${namespace}/${certificate["spec"].secretName}`;
    if (secrets.has(name)) continue;
    const authority = issuers.get(`${namespace}/${certificate["spec"].issuerRef.name}`)?.["spec"].ca?.secretName as string | undefined;
    const issuer = authority === undefined ? undefined : secrets.get(`${namespace}/${authority}`);
    if (authority !== undefined && issuer === undefined)
      throw new Error(`${certificate.metadata.name} is signed by ${authority}, which no Certificate makes`);
    secrets.set(name, await issueCertificate(certificate["spec"], issuer));
  }
}

function keyOf({ metadata: { namespace = "", name } }: ApiObject): string {
  return `${namespace}/${name}`;
}

function subjectOf({ commonName, subject, dnsNames = [] }: CertificateSpec): string {
  const units = (subject?.organizationalUnits ?? []).map((unit) => `OU=${unit}`);
  return [`CN=${commonName ?? dnsNames[0] ?? "sample"}`, ...units].join(",");
}

function extensionsOf({ isCA = false, usages = [], dnsNames = [], ipAddresses = [] }: CertificateSpec) {
  const all = isCA ? ["cert sign", "crl sign", "digital signature"] : usages;
  const names = [
    ...dnsNames.map((value) => ({ type: "dns" as const, value })),
    ...ipAddresses.map((value) => ({ type: "ip" as const, value })),
  ];
  const extended = all.flatMap((usage) => extendedUsages[usage] ?? []);
  return [
    new BasicConstraintsExtension(isCA, undefined, true),
    new KeyUsagesExtension(
      all.reduce((flags, usage) => flags | (keyUsages[usage] ?? 0), 0),
      true,
    ),
    ...(extended.length > 0 ? [new ExtendedKeyUsageExtension(extended)] : []),
    ...(names.length > 0 ? [new SubjectAlternativeNameExtension(names)] : []),
  ];
}

function newKeys({ privateKey = {} }: CertificateSpec): Promise<webcrypto.CryptoKeyPair> {
  const { algorithm = "ECDSA", size } = privateKey;
  const parameters =
    algorithm === "RSA"
      ? { name: "RSASSA-PKCS1-v1_5", modulusLength: size ?? 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: "SHA-256" }
      : { name: "ECDSA", namedCurve: `P-${size ?? 256}` };
  return webcrypto.subtle.generateKey(parameters, true, ["sign", "verify"]) as Promise<webcrypto.CryptoKeyPair>;
}

function privateKeyText({ privateKey }: webcrypto.CryptoKeyPair, { privateKey: wanted = {} }: CertificateSpec): string {
  const isRsa = wanted.algorithm === "RSA";
  const type = wanted.encoding === "PKCS8" ? "pkcs8" : isRsa ? "pkcs1" : "sec1";
  return String(KeyObject.from(privateKey as never).export({ type, format: "pem" } as never));
}
