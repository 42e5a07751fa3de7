import type { CentralCluster } from "@thanos-fleet/fleet";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import { generatedHeader, printGenerated } from "../print-generated.ts";
import type { RenderedFile } from "../rendered-file.ts";
import { appOfApps } from "./app-of-apps.ts";
import { argocdLabels, resourcesFinalizer, rootName } from "./names.ts";

const origin = "packages/render/src/argocd/root.ts";

/** The app-of-apps of the clusters with its project, and the health check that lets sync waves wait for Applications. */
export function renderRoot(central: CentralCluster): RenderedFile[] {
  const { argocd } = central.values;
  // It prunes nothing: a cluster leaves by two explicit steps, never because its file vanished.
  const application = appOfApps({ name: rootName, path: "deploy/argocd/clusters", argocd, labels: argocdLabels(), prune: false });
  return [
    { path: "argocd/root.yaml", content: printGenerated(origin, rootProject(argocd), application), origin },
    { path: "argocd/argocd-cm.yaml", content: healthCheck(argocd.namespace), origin },
  ];
}

type ArgocdValues = CentralCluster["values"]["argocd"];

/** Whoever may write Applications may deploy anything: this project alone reaches Argo CD's own namespace. */
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

/**
 * Argo CD has left out the health check of Applications since 1.8; without it a sync wave does not wait for the one
 * before. Applied server-side, so that the other keys of argocd-cm stay whoever's they are.
 */
function healthCheck(namespace: string): string {
  const lua = [
    "local health = { status = 'Progressing', message = '' }",
    "if obj.status ~= nil and obj.status.health ~= nil then",
    "  health.status = obj.status.health.status or health.status",
    "  health.message = obj.status.health.message or health.message",
    "end",
    "return health",
  ];
  return [
    generatedHeader(origin).trimEnd(),
    "apiVersion: v1",
    "kind: ConfigMap",
    "metadata:",
    "  name: argocd-cm",
    `  namespace: ${namespace}`,
    "data:",
    "  resource.customizations.health.argoproj.io_Application: |",
    ...lua.map((line) => `    ${line}`),
    "",
  ].join("\n");
}
