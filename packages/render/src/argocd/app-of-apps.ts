import type { CentralCluster } from "@thanos-fleet/fleet";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import { rootName } from "@thanos-fleet/components";

export interface AppOfApps {
  readonly name: string;
  /** Folder of the Applications, below the repository. */
  readonly path: string;
  readonly argocd: CentralCluster["values"]["argocd"];
  readonly labels: Record<string, string>;
  /** Whether Applications that are no longer rendered are deleted. */
  readonly prune: boolean;
}

/** An Application that applies Applications. It has no finalizer: deleting it by mistake deletes nothing below it. */
export function appOfApps({ name, path, argocd, labels, prune }: AppOfApps): JsonValue {
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Application",
    metadata: {
      name,
      namespace: argocd.namespace,
      labels,
      annotations: { ...compareHere, "argocd.argoproj.io/manifest-generate-paths": `/${path}` },
    },
    spec: {
      project: rootName,
      source: { repoURL: argocd.repoURL, targetRevision: argocd.targetRevision, path },
      destination: { name: "in-cluster", namespace: argocd.namespace },
      syncPolicy: {
        automated: { prune, selfHeal: true, allowEmpty: false },
        syncOptions: ["RespectIgnoreDifferences=true"],
        retry: retry(),
      },
      // What operators and Argo CD itself set on Applications must not be seen as drift by the app above them.
      ignoreDifferences: [
        {
          group: "argoproj.io",
          kind: "Application",
          jsonPointers: ["/spec/syncPolicy/automated", "/metadata/annotations/argocd.argoproj.io~1refresh", "/operation"],
        },
      ],
    },
  };
}

/**
 * Comparing by a dry run on the API server hides what Kubernetes refuses: the comparison fails, nothing is synced, and half
 * a minute later the Application reads Synced. Said of each Application, since Argo CD can have it on for all. Without it
 * a field that Git drops is seen only where Argo CD applies by itself and not on the server, so no Application has
 * `ServerSideApply` (ADR 14).
 */
export const compareHere = { "argocd.argoproj.io/compare-options": "ServerSideDiff=false" };

/**
 * A failed sync is tried again eight times, with waits of 20 minutes in all (10, 20, 40, 80, 160, 300, 300, 300 s), each time
 * at the newest commit, so that a merged fix is what the next attempt applies. It ends: an operation that never does would
 * block the deletion of its Application. A cluster that cannot be reached costs no attempts, since comparing fails first.
 */
export function retry(): JsonValue {
  return { limit: 8, refresh: true, backoff: { duration: "10s", factor: 2, maxDuration: "5m" } };
}
