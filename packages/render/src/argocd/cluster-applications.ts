import type { Cluster } from "@thanos-fleet/fleet";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { RenderedObject } from "../compile-charts.ts";
import type { ComponentDefinition } from "../component-definition.ts";
import { printGenerated } from "../print-generated.ts";
import type { RenderedFile } from "../rendered-file.ts";
import { overlayFolder } from "../overlay-folder.ts";
import { syncWaves } from "../sync-waves.ts";
import { clusterScopedKinds } from "./cluster-scoped-kinds.ts";
import { appOfApps, retry } from "./app-of-apps.ts";
import { argocdLabels, destinationName, resourcesFinalizer } from "./names.ts";

const origin = "packages/render/src/argocd/cluster-applications.ts";
const namespaces = ["monitoring", "monitoring-node"];

/** A component with the objects its manifests consist of. */
export interface RenderedComponent {
  readonly component: ComponentDefinition;
  readonly objects: readonly RenderedObject[];
}

/** A cluster's AppProject and app-of-apps, and one Application for each of its components. */
export function renderClusterApplications(cluster: Cluster, rendered: readonly RenderedComponent[]): RenderedFile[] {
  const waves = syncWaves(rendered.map(({ component }) => component));
  const files = rendered.map(({ component }) => ({
    path: `argocd/apps/${cluster.name}/${component.name}.yaml`,
    content: printGenerated(origin, componentApplication(cluster, component, waves.get(component.name) ?? 0)),
    origin,
  }));
  const kinds = clusterScopedKinds(rendered.flatMap(({ objects }) => objects));
  const project = clusterProject(cluster, kinds);
  return [
    {
      path: `argocd/clusters/${cluster.name}.yaml`,
      content: printGenerated(
        origin,
        project,
        appOfApps({
          name: cluster.name,
          path: `deploy/argocd/apps/${cluster.name}`,
          argocd: cluster.values.argocd,
          labels: argocdLabels(cluster.name),
          prune: true,
        }),
      ),
      origin,
    },
    ...files,
  ];
}

function clusterProject(cluster: Cluster, kinds: ReturnType<typeof clusterScopedKinds>): JsonValue {
  const { argocd } = cluster.values;
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "AppProject",
    metadata: {
      name: cluster.name,
      namespace: argocd.namespace,
      labels: argocdLabels(cluster.name),
      finalizers: [resourcesFinalizer],
      annotations: { "argocd.argoproj.io/sync-wave": "-1" },
    },
    spec: {
      description: `The monitoring components of ${cluster.name}.`,
      sourceRepos: [argocd.repoURL],
      destinations: namespaces.map((namespace) => ({ name: destinationName(cluster), namespace })),
      clusterResourceWhitelist: kinds.map(({ group, kind }) => ({ group, kind })),
      namespaceResourceWhitelist: [{ group: "*", kind: "*" }],
    },
  };
}

function componentApplication(cluster: Cluster, component: ComponentDefinition, wave: number): JsonValue {
  const { argocd } = cluster.values;
  const isChart = argocd.delivery === "chart" && component.name !== "namespaces";
  const path = isChart
    ? `deploy/charts/${cluster.name}/charts/${component.name}`
    : `deploy/overlays/${overlayFolder(cluster)}/${component.name}`;
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Application",
    metadata: {
      name: `${cluster.name}-${component.name}`,
      namespace: argocd.namespace,
      labels: { ...argocdLabels(cluster.name), "app.kubernetes.io/name": component.name },
      annotations: {
        "argocd.argoproj.io/sync-wave": String(wave),
        "argocd.argoproj.io/compare-options": "ServerSideDiff=true",
        "argocd.argoproj.io/manifest-generate-paths": `/${path}`,
      },
      finalizers: [resourcesFinalizer],
    },
    spec: {
      project: cluster.name,
      source: {
        repoURL: argocd.repoURL,
        targetRevision: argocd.targetRevision,
        path,
        ...(isChart ? { helm: { releaseName: component.name } } : {}),
      },
      destination: { name: destinationName(cluster), namespace: component.namespace },
      syncPolicy: {
        automated: { prune: true, selfHeal: true, allowEmpty: false },
        syncOptions: [
          "CreateNamespace=false",
          "ServerSideApply=true",
          "ApplyOutOfSyncOnly=true",
          "FailOnSharedResource=true",
          "PruneLast=true",
          "PrunePropagationPolicy=foreground",
          "RespectIgnoreDifferences=true",
        ],
        retry: retry(),
      },
    },
  };
}
