import type { CentralCluster } from "@thanos-fleet/fleet";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import { rootName } from "./names.ts";

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
    metadata: { name, namespace: argocd.namespace, labels, annotations: { "argocd.argoproj.io/manifest-generate-paths": `/${path}` } },
    spec: {
      project: rootName,
      source: { repoURL: argocd.repoURL, targetRevision: argocd.targetRevision, path },
      destination: { name: "in-cluster", namespace: argocd.namespace },
      syncPolicy: {
        automated: { prune, selfHeal: true, allowEmpty: false },
        syncOptions: ["ServerSideApply=true", "ApplyOutOfSyncOnly=true", "RespectIgnoreDifferences=true"],
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

/** A cluster that cannot be reached is tried again, at most every ten minutes. */
export function retry(): JsonValue {
  return { limit: -1, backoff: { duration: "10s", factor: 2, maxDuration: "10m" } };
}
