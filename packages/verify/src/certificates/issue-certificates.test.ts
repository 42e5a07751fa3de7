import { X509Certificate, createPrivateKey } from "node:crypto";
import { expect, test } from "vitest";
import { issueAll, issueCertificate, type Issued } from "./issue-certificates.ts";

const namespace = "monitoring";

test("a Certificate becomes a Secret with the key, names and usages that it says, signed by its Issuer's CA", async () => {
  const privateKey = { algorithm: "RSA", size: 2048, encoding: "PKCS1" };
  const secrets = new Map<string, Issued>();
  const objects = [
    {
      apiVersion: "cert-manager.io/v1",
      kind: "Certificate",
      metadata: { name: "client", namespace },
      spec: {
        secretName: "client",
        commonName: "client",
        subject: { organizationalUnits: ["edge"] },
        dnsNames: ["edge"],
        usages: ["client auth"],
        privateKey,
        issuerRef: { name: "ca" },
      },
    },
    { apiVersion: "cert-manager.io/v1", kind: "Issuer", metadata: { name: "ca", namespace }, spec: { ca: { secretName: "ca" } } },
    {
      apiVersion: "cert-manager.io/v1",
      kind: "Certificate",
      metadata: { name: "ca", namespace },
      spec: { secretName: "ca", isCA: true, commonName: "ca", issuerRef: { name: "self" } },
    },
  ];
  await issueAll(objects, secrets);
  const client = secrets.get("monitoring/client")?.entries ?? {};
  const certificate = new X509Certificate(client["tls.crt"] ?? "");
  const authority = new X509Certificate(secrets.get("monitoring/ca")?.entries["tls.crt"] ?? "");
  expect(certificate.verify(authority.publicKey)).toBe(true);
  expect(client["ca.crt"]).toBe(secrets.get("monitoring/ca")?.entries["tls.crt"]);
  expect(certificate.subject).toBe("CN=client\nOU=edge");
  expect(certificate.subjectAltName).toBe("DNS:edge");
  expect(certificate.keyUsage).toEqual(["1.3.6.1.5.5.7.3.2"]);
  expect(client["tls.key"]).toMatch(/^-----BEGIN RSA PRIVATE KEY-----/);
  expect(certificate.checkPrivateKey(createPrivateKey(client["tls.key"] ?? ""))).toBe(true);
});

test("a certificate can be made that has expired", async () => {
  const { entries } = await issueCertificate({ commonName: "late", notBefore: new Date("2020-01-01"), notAfter: new Date("2020-02-01") });
  expect(new X509Certificate(entries["tls.crt"] ?? "").validToDate).toEqual(new Date("2020-02-01"));
});
