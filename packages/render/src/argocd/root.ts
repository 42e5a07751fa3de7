import type { CentralCluster } from "@thanos-fleet/fleet";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import { printGenerated } from "@thanos-fleet/template";
import type { RenderedFile } from "../rendered-file.ts";
import { appOfApps } from "./app-of-apps.ts";
import { argocdLabels, resourcesFinalizer, rootName } from "@thanos-fleet/components";
import { renderSettings } from "./settings.ts";

const origin = "packages/render/src/argocd/root.ts";

/** The app-of-apps of the clusters with its project, and what Argo CD's own settings need. */
export function renderRoot(central: CentralCluster): RenderedFile[] {
  const { argocd } = central.values;
  // It prunes nothing: a cluster leaves by two explicit steps, never because its file vanished.
  const application = appOfApps({ name: rootName, path: "deploy/argocd/clusters", argocd, labels: argocdLabels(), prune: false });
  return [{ path: "argocd/root.yaml", content: printGenerated(origin, rootProject(argocd), application), origin }, ...renderSettings()];
}

type ArgocdValues = CentralCluster["values"]["argocd"];

/** The right to write Applications is the right to deploy anything: this project alone reaches Argo CD's own namespace. */
function rootProject(argocd: ArgocdValues): JsonValue {
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "AppProject",
    metadata: { name: rootName, namespace: argocd.namespace, labels: argocdLabels(), finalizers: [resourcesFinalizer] },
    spec: {
      description: "Applications and projects of the monitoring clusters.",
      sourceRepos: [argocd.repoURL],
      destinations: [{ name: "in-cluster", namespace: argocd.namespace }],
      clusterResourceWhitelist: [],
      namespaceResourceWhitelist: [
        { group: "argoproj.io", kind: "Application" },
        { group: "argoproj.io", kind: "AppProject" },
      ],
    },
  };
}
