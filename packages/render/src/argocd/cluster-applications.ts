import type { Cluster } from "@thanos-fleet/fleet";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import { printGenerated } from "@thanos-fleet/template";
import type { RenderedFile } from "../rendered-file.ts";
import { overlayFolder } from "../overlay-folder.ts";
import { syncWave } from "../sync-waves.ts";
import { clusterScopedKinds } from "./cluster-scoped-kinds.ts";
import { appOfApps, compareHere, retry } from "./app-of-apps.ts";
import { argocdLabels, destinationName, resourcesFinalizer, type ComponentDefinition } from "@thanos-fleet/components";

const origin = "packages/render/src/argocd/cluster-applications.ts";
const namespaces = ["monitoring", "monitoring-node"];

/** A cluster's AppProject and app-of-apps, and one Application for each of its components. */
export function renderClusterApplications(cluster: Cluster, components: readonly ComponentDefinition[]): RenderedFile[] {
  const { name } = cluster;
  const folder = `argocd/apps/${name}`;
  const application = appOfApps({
    name,
    path: `deploy/${folder}`,
    argocd: cluster.values.argocd,
    labels: argocdLabels(name),
    prune: true,
  });
  return [
    { path: `argocd/clusters/${name}.yaml`, content: printGenerated(origin, clusterProject(cluster), application), origin },
    applicationList(folder, components),
    ...components.map((component) => ({
      path: `${folder}/${component.name}.yaml`,
      content: printGenerated(origin, componentApplication(cluster, component)),
      origin,
    })),
  ];
}

/**
 * Argo CD compares an Application again when a file below its path changed, and asks Git for the changed files' new names.
 * A file that Git takes for renamed to another cluster's folder is no change here, and its Application would never be
 * pruned. This list changes with the set of files, and keeps its name.
 */
function applicationList(folder: string, components: readonly ComponentDefinition[]): RenderedFile {
  const resources = components.map(({ name }) => `${name}.yaml`).sort();
  const content = printGenerated(origin, { apiVersion: "kustomize.config.k8s.io/v1beta1", kind: "Kustomization", resources });
  return { path: `${folder}/kustomization.yaml`, content, origin };
}

/**
 * The project is as wide for a cluster that runs little as for one that runs everything: an Application may delete only what
 * its project allows, so one that narrows together with what is rendered would leave behind what it should delete.
 */
function clusterProject(cluster: Cluster): JsonValue {
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
      clusterResourceWhitelist: clusterScopedKinds.map(({ group, kind }) => ({ group, kind })),
      namespaceResourceWhitelist: [{ group: "*", kind: "*" }],
    },
  };
}

function componentApplication(cluster: Cluster, component: ComponentDefinition): JsonValue {
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
        "argocd.argoproj.io/sync-wave": String(syncWave(component)),
        ...compareHere,
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
          "FailOnSharedResource=true",
          "PrunePropagationPolicy=foreground",
          "RespectIgnoreDifferences=true",
        ],
        retry: retry(),
      },
    },
  };
}
