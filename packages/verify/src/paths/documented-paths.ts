import { expectedApps, type DocumentedPath } from "@thanos-fleet/components/expected";

/** What a program writes, reads without being told, and takes from its image; any other path must lie in a mount. */
export function documentedPaths(app: string): readonly DocumentedPath[] {
  return expectedApps.get(app)?.paths ?? [];
}

/** Files that every container has, whatever it mounts. */
export const systemPaths = ["/dev/null"];

/** Where Kubernetes puts the token of an account, with the files of that volume. */
export const tokenFolder = "/var/run/secrets/kubernetes.io/serviceaccount";
export const tokenFiles = ["token", "ca.crt", "namespace"];
