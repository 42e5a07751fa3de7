import "reflect-metadata";
import { webcrypto } from "node:crypto";
import { PemConverter, X509CertificateGenerator } from "@peculiar/x509";
import type { SampleSecret } from "./pod-containers.ts";

/** Contents that programs accept for the keys of Secrets: a certificate made on the spot, and words. */
export async function sampleSecrets(): Promise<SampleSecret> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
  const keys = (await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"])) as webcrypto.CryptoKeyPair;
  const certificate = await X509CertificateGenerator.createSelfSigned(
    { name: "CN=sample", keys, signingAlgorithm: algorithm },
    webcrypto as never,
  );
  const pem = certificate.toString("pem");
  const key = PemConverter.encode(await webcrypto.subtle.exportKey("pkcs8", keys.privateKey), "PRIVATE KEY");
  return (name) => {
    if (name.endsWith(".crt")) return `${pem}\n`;
    if (name.endsWith(".key")) return `${key}\n`;
    // Of the right form, but no password's hash.
    if (name === "web.yaml") return `basic_auth_users:\n  sample: $2y$10$${"a".repeat(53)}\n`;
    return name === "url" ? "https://hooks.slack.example.org/services/sample" : "sample";
  };
}
