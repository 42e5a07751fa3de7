import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expectedComponents } from "@thanos-fleet/components/expected";
import { centralOf, type Cluster, type Fleet } from "@thanos-fleet/fleet";
import { overlayFolder } from "@thanos-fleet/render";
import type { ExpectedField } from "../objects/expected-fields.ts";
import { applicationFields } from "./application-fields.ts";
import { clusterProjectFields, rootProjectFields } from "./project-fields.ts";

/** The tables of all objects of one file, in its order. */
export interface ExpectedFile {
  readonly cluster: Cluster;
  readonly objects: readonly (readonly ExpectedField[])[];
}

const ownLabels = { "app.kubernetes.io/part-of": "monitoring", "app.kubernetes.io/managed-by": "thanos-fleet" };
const inCluster = "in-cluster";

/** Every file that Argo CD applies, below deploy/: it follows from the folders that were rendered. */
export function expectedFiles(deploy: string, fleet: Fleet): ReadonlyMap<string, ExpectedFile> {
  return new Map([["argocd/root.yaml", root(fleet)], ...fleet.clusters.flatMap((cluster) => clusterFiles(deploy, cluster))]);
}

/** Component folders that were rendered for a cluster. */
function componentFolders(deploy: string, cluster: Cluster): string[] {
  return readdirSync(join(deploy, "overlays", overlayFolder(cluster))).sort();
}

function root(fleet: Fleet): ExpectedFile {
  const cluster = centralOf(fleet);
  const description = "Applications and projects of the monitoring clusters.";
  return {
    cluster,
    objects: [
      rootProjectFields({ name: "monitoring", cluster, description, labels: ownLabels }),
      applicationFields({
        name: "monitoring",
        cluster,
        project: "monitoring",
        path: "deploy/argocd/clusters",
        destination: { name: inCluster, namespace: cluster.values.argocd.namespace },
        labels: ownLabels,
        prune: { is: false, why: "a cluster whose file vanished must not be deleted: it leaves by two explicit steps" },
      }),
    ],
  };
}

function clusterFiles(deploy: string, cluster: Cluster): [string, ExpectedFile][] {
  const components = componentFolders(deploy, cluster);
  const list = [
    { path: ["apiVersion"], is: "kustomize.config.k8s.io/v1beta1", why: "Argo CD builds the folder with kustomize" },
    { path: ["kind"], is: "Kustomization", why: "Argo CD builds the folder with kustomize" },
    { path: ["resources"], is: components.map((name) => `${name}.yaml`), why: "an Application that is not listed is not deployed" },
  ];
  return [
    [`argocd/clusters/${cluster.name}.yaml`, { cluster, objects: ofApplications(cluster) }],
    [`argocd/apps/${cluster.name}/kustomization.yaml`, { cluster, objects: [list] }],
    ...components.map((name): [string, ExpectedFile] => [
      `argocd/apps/${cluster.name}/${name}.yaml`,
      { cluster, objects: [componentApplication(cluster, name)] },
    ]),
  ];
}

function ofApplications(cluster: Cluster): ExpectedField[][] {
  const { name } = cluster;
  const labels = { ...ownLabels, "monitoring/cluster": name };
  return [
    clusterProjectFields({ name, cluster, description: `The monitoring components of ${name}.`, labels }, destinationOf(cluster)),
    applicationFields({
      name,
      cluster,
      project: "monitoring",
      path: `deploy/argocd/apps/${name}`,
      destination: { name: inCluster, namespace: cluster.values.argocd.namespace },
      labels,
      prune: { is: true, why: "a component that is no longer rendered leaves its cluster" },
    }),
  ];
}

function componentApplication(cluster: Cluster, component: string): ExpectedField[] {
  const isChart = cluster.values.argocd.delivery === "chart" && component !== "namespaces";
  return applicationFields({
    name: `${cluster.name}-${component}`,
    cluster,
    project: cluster.name,
    path: isChart ? `deploy/charts/${cluster.name}/charts/${component}` : `deploy/overlays/${overlayFolder(cluster)}/${component}`,
    destination: { name: destinationOf(cluster), namespace: namespaceOf(component) },
    labels: { ...ownLabels, "monitoring/cluster": cluster.name, "app.kubernetes.io/name": component },
    prune: { is: true, why: "an object that is no longer rendered leaves its cluster" },
    component: { name: component, isChart, wave: component === "namespaces" ? "0" : "1" },
  });
}

/** The name under which Argo CD knows the cluster; people may have given it another. */
export function destinationOf({ name, values }: Cluster): string {
  return values.argocd.destinationName ?? name;
}

/** Components that need what only a privileged namespace has say so in their rows. */
function namespaceOf(component: string): string {
  return expectedComponents.find(([name]) => name === component)?.[1].namespace ?? "monitoring";
}
