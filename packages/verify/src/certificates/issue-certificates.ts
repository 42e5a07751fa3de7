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
import { parseDuration } from "@thanos-fleet/schema";
import type { KubernetesObject } from "../objects/kubernetes-objects.ts";

/** A Secret's entries. */
export type SecretEntries = Readonly<Record<string, string>>;

/** What a certificate says, in the words of cert-manager's Certificate. */
export interface CertificateSpec {
  readonly secretName?: string;
  readonly issuerRef?: { readonly name: string };
  readonly commonName?: string;
  readonly subject?: { readonly organizationalUnits?: readonly string[] };
  readonly dnsNames?: readonly string[];
  readonly ipAddresses?: readonly string[];
  readonly usages?: readonly string[];
  readonly isCA?: boolean;
  readonly privateKey?: { readonly algorithm?: "RSA" | "ECDSA"; readonly size?: number; readonly encoding?: "PKCS1" | "PKCS8" };
  /** As cert-manager writes it, e.g. `2160h`; counted from now. */
  readonly duration?: string;
  /** Both in the past make an expired one, whatever the duration. */
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
      notAfter: spec.notAfter ?? new Date(Date.now() + parseDuration(spec.duration ?? "90d") * 1000),
      extensions: extensionsOf(spec),
    },
    crypto,
  );
  const pem = `${certificate.toString("pem")}\n`;
  const ca = issuer === undefined ? pem : `${issuer.certificate.toString("pem")}\n`;
  return { certificate, keys, entries: { "tls.crt": pem, "tls.key": privateKeyText(keys, spec), "ca.crt": ca } };
}

/**
 * Makes the Secrets that cert-manager makes for a cluster's Certificates, by `<namespace>/<name>`, where there are none. CAs come
 * before what they sign. Throws where a Certificate is signed by what no Certificate makes, and for a usage that is none.
 */
export async function issueAll(objects: readonly KubernetesObject[], secrets: Map<string, Issued>): Promise<void> {
  const issuers = new Map(objects.filter(({ kind }) => kind === "Issuer").map((issuer) => [keyOf(issuer), issuerOf(issuer)]));
  for (const { name, namespace, spec } of renderedCertificates(objects)) {
    const secret = `${namespace}/${spec.secretName ?? ""}`;
    if (secrets.has(secret)) continue;
    const authority = issuers.get(`${namespace}/${spec.issuerRef?.name ?? ""}`)?.ca?.secretName;
    const issuer = authority === undefined ? undefined : secrets.get(`${namespace}/${authority}`);
    if (authority !== undefined && issuer === undefined) throw new Error(`${name} is signed by ${authority}, which no Certificate makes`);
    secrets.set(secret, await issueCertificate(spec, issuer));
  }
}

/** A Certificate of the rendered ones. */
export interface RenderedCertificate {
  readonly name: string;
  readonly namespace: string;
  readonly spec: CertificateSpec;
}

/** Every Certificate among the objects, those of CAs first. */
export function renderedCertificates(objects: readonly KubernetesObject[]): RenderedCertificate[] {
  return objects
    .filter(({ kind }) => kind === "Certificate")
    .map(({ metadata, spec }) => ({ name: metadata?.name ?? "", namespace: metadata?.namespace ?? "", spec: spec as CertificateSpec }))
    .sort((a, b) => Number(b.spec.isCA === true) - Number(a.spec.isCA === true));
}

function keyOf({ metadata = {} }: KubernetesObject): string {
  return `${metadata.namespace ?? ""}/${metadata.name ?? ""}`;
}

function issuerOf({ spec }: KubernetesObject): { readonly ca?: { readonly secretName: string } } {
  return spec as { ca?: { secretName: string } };
}

function subjectOf({ commonName, subject, dnsNames = [] }: CertificateSpec): string {
  const units = (subject?.organizationalUnits ?? []).map((unit) => `OU=${unit}`);
  return [`CN=${commonName ?? dnsNames[0] ?? "sample"}`, ...units].join(",");
}

/** What cert-manager asks for where a Certificate says nothing. */
const defaultUsages = ["digital signature", "key encipherment"];

function extensionsOf({ isCA = false, usages = defaultUsages, dnsNames = [], ipAddresses = [] }: CertificateSpec) {
  const all = isCA ? ["cert sign", "crl sign", "digital signature"] : usages;
  const unknown = all.find((usage) => keyUsages[usage] === undefined && extendedUsages[usage] === undefined);
  if (unknown !== undefined) throw new Error(`${unknown} is no usage that is known here`);
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
