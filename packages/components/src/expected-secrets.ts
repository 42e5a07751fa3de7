import type { ExpectedSecret, SecretSource } from "./component-definition.ts";
import type { ClusterContext } from "./component-definition.ts";
import { authoritiesOf } from "./authorities.ts";

/** Each Secret once, whatever declares it, by namespace and name. */
export function uniqueSecrets(secrets: readonly ExpectedSecret[]): ExpectedSecret[] {
  const byKey = new Map(secrets.map((secret) => [`${secret.namespace}/${secret.name}`, secret]));
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
}

/** Who makes a Secret, in a few words. */
export function secretOrigin(source: SecretSource | { readonly kind: "hand" } | undefined): string {
  switch (source?.kind) {
    case undefined:
    case "hand":
      return "made by hand";
    case "elsewhere":
      return "made elsewhere, since cert-manager issues nothing";
    case "certManager":
      return `made by cert-manager, for the Certificate ${source.certificate}`;
    case "copy":
      return `copied from ${source.namespace}/${source.name} of ${source.cluster}`;
  }
}

/** A CA's certificate, without its key, from where the central cluster keeps those that are to be trusted. */
export function copyOfTrustedCa({ central }: ClusterContext): SecretSource {
  return { kind: "copy", cluster: central.name, namespace: "monitoring", name: authoritiesOf(central).trusted };
}

/** What is made elsewhere when cert-manager issues nothing, and else comes from the Secret of the same name in the centre. */
export function copyOrElsewhere({ central }: ClusterContext, name: string): SecretSource {
  if (central.values.certificates.source === "existing") return { kind: "elsewhere" };
  return { kind: "copy", cluster: central.name, namespace: "monitoring", name };
}
