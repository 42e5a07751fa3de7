import type { CentralCluster } from "@thanos-fleet/fleet";

/** Secrets of the platform's certificate authorities, as the phase of their rotation has them. */
export interface Authorities {
  /** The Secrets of all there are. */
  readonly secretNames: readonly string[];
  /** Secret of the one that issues. */
  readonly issuing: string;
  /** Secret whose `ca.crt` holds every authority that is to be trusted. */
  readonly trusted: string;
}

/**
 * The authorities of the central cluster. While one replaces the other there are two; each program trusts both, by a
 * bundle, from before the new one issues until after the old one does not.
 */
export function authoritiesOf({ values }: CentralCluster): Authorities {
  const { caSecretName, rotation } = values.certificates;
  const { phase, nextCaSecretName, bundleSecretName } = rotation;
  if (phase === "none" || nextCaSecretName === undefined)
    return { secretNames: [caSecretName], issuing: caSecretName, trusted: caSecretName };
  return {
    secretNames: [caSecretName, nextCaSecretName],
    issuing: phase === "issue" ? nextCaSecretName : caSecretName,
    trusted: phase === "prepare" ? caSecretName : bundleSecretName,
  };
}
