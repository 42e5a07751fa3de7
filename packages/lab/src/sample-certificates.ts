import type { ApiObject } from "./kubernetes/api-object.ts";

/** The Secrets that cert-manager would make, where it does not run: their keys, with samples. */
export function sampleCertificateSecrets(objects: readonly ApiObject[]): ApiObject[] {
  return objects
    .filter(({ kind }) => kind === "Certificate")
    .map(({ metadata: { namespace = "" }, spec }) => ({
      apiVersion: "v1",
      kind: "Secret",
      metadata: { name: spec.secretName as string, namespace },
      stringData: Object.fromEntries(["ca.crt", "tls.crt", "tls.key"].map((key) => [key, `sample of ${key} in ${spec.secretName}`])),
    }));
}
