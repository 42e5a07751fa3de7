import "reflect-metadata";
import { webcrypto } from "node:crypto";
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from "@peculiar/x509";

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const crypto = webcrypto as never;

export interface Leaf {
  readonly cert: string;
  readonly key: string;
}

export interface Authority {
  /** The CA's certificate. */
  readonly ca: string;
  serverLeaf(host: string): Promise<Leaf>;
  clientLeaf(organizationalUnit: string, notAfter?: Date): Promise<Leaf>;
  /** For a program of this common name on this machine, both as server and as client. */
  programLeaf(commonName: string): Promise<Leaf>;
}

/** A certificate authority of the test's own, made on the spot. */
export async function makeAuthority(name = "test"): Promise<Authority> {
  const keys = await newKeys();
  const issuer = await X509CertificateGenerator.createSelfSigned(
    {
      name: `CN=${name}`,
      keys,
      signingAlgorithm: algorithm,
      extensions: [
        new BasicConstraintsExtension(true, undefined, true),
        new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      ],
    },
    crypto,
  );
  const leaf = async (
    subject: string,
    usages: readonly ExtendedKeyUsage[],
    { hosts, notAfter }: { readonly hosts: readonly string[]; readonly notAfter?: Date | undefined },
  ): Promise<Leaf> => {
    const own = await newKeys();
    const certificate = await X509CertificateGenerator.create(
      {
        subject,
        issuer: issuer.subject,
        publicKey: own.publicKey,
        ...(notAfter === undefined ? {} : { notAfter }),
        signingKey: keys.privateKey,
        signingAlgorithm: algorithm,
        extensions: [
          new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
          new ExtendedKeyUsageExtension([...usages]),
          new SubjectAlternativeNameExtension(hosts.map((value) => ({ type: "dns" as const, value }))),
        ],
      },
      crypto,
    );
    const key = PemConverter.encode(await webcrypto.subtle.exportKey("pkcs8", own.privateKey), "PRIVATE KEY");
    return { cert: `${certificate.toString("pem")}\n`, key: `${key}\n` };
  };
  return {
    ca: `${issuer.toString("pem")}\n`,
    serverLeaf: (host) => leaf(`CN=${host}`, [ExtendedKeyUsage.serverAuth], { hosts: [host] }),
    clientLeaf: (unit, notAfter) =>
      leaf(`CN=remote-write-client-${unit},OU=${unit}`, [ExtendedKeyUsage.clientAuth], { hosts: [unit], notAfter }),
    programLeaf: (commonName) =>
      leaf(`CN=${commonName}`, [ExtendedKeyUsage.serverAuth, ExtendedKeyUsage.clientAuth], { hosts: ["localhost"] }),
  };
}

async function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return (await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"])) as webcrypto.CryptoKeyPair;
}
