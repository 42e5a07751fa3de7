import type { Cluster } from "@thanos-fleet/fleet";
import type { ExpectedField } from "../objects/expected-fields.ts";

/** A kind that lives in no namespace and that a cluster's project allows. */
export interface AllowedKind {
  readonly group: string;
  readonly kind: string;
  readonly why: string;
}

/** All of them: the right to create another, a webhook or a custom resource definition is the right to everything. In the order of the projects. */
export const allowedKinds: readonly AllowedKind[] = [
  { group: "", kind: "Namespace", why: "the component `namespaces` owns both namespaces" },
  {
    group: "admissionregistration.k8s.io",
    kind: "ValidatingAdmissionPolicy",
    why: "a certificate whose tenant Receive would misread is refused",
  },
  { group: "admissionregistration.k8s.io", kind: "ValidatingAdmissionPolicyBinding", why: "a policy without one refuses nothing" },
  { group: "cilium.io", kind: "CiliumL2AnnouncementPolicy", why: "the platform announces the virtual address" },
  { group: "cilium.io", kind: "CiliumLoadBalancerIPPool", why: "the platform's Gateway takes the virtual address from a pool" },
  { group: "rbac.authorization.k8s.io", kind: "ClusterRole", why: "agents read nodes and objects of all namespaces" },
  { group: "rbac.authorization.k8s.io", kind: "ClusterRoleBinding", why: "a ClusterRole is of use to whom it is bound" },
];

/** Namespaces of a cluster that are the platform's own. */
const ownNamespaces = ["monitoring", "monitoring-node"];

interface ExpectedProject {
  readonly name: string;
  /** Whose values say which repository Argo CD reads. */
  readonly cluster: Cluster;
  readonly description: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Every field of a cluster's project. */
export function clusterProjectFields(project: ExpectedProject, destination: string): ExpectedField[] {
  return [
    ...projectFields(project),
    {
      path: ["metadata", "annotations", "argocd.argoproj.io/sync-wave"],
      is: "-1",
      why: "an Application of a project that does not exist is refused",
    },
    {
      path: ["spec", "destinations"],
      is: ownNamespaces.map((namespace) => ({ name: destination, namespace })),
      why: "its Applications reach this cluster alone, and there the platform's namespaces",
    },
    {
      path: ["spec", "clusterResourceWhitelist"],
      is: allowedKinds.map(({ group, kind }) => ({ group, kind })),
      why: allowedKinds.map(({ kind, why }) => `${kind}: ${why}`).join("; "),
    },
    {
      path: ["spec", "namespaceResourceWhitelist"],
      is: [{ group: "*", kind: "*" }],
      why: "in its own namespaces it deploys what it renders, and deletes what it rendered once",
    },
  ];
}

/** Every field of the project of the app-of-apps, the only one that reaches Argo CD's namespace. */
export function rootProjectFields(project: ExpectedProject): ExpectedField[] {
  return [
    ...projectFields(project),
    {
      path: ["spec", "destinations"],
      is: [{ name: "in-cluster", namespace: project.cluster.values.argocd.namespace }],
      why: "Applications and projects live beside Argo CD",
    },
    { path: ["spec", "clusterResourceWhitelist"], is: [], why: "it makes nothing outside Argo CD's namespace" },
    {
      path: ["spec", "namespaceResourceWhitelist"],
      is: ["Application", "AppProject"].map((kind) => ({ group: "argoproj.io", kind })),
      why: "Argo CD's namespace holds its Secrets and settings, which are not ours",
    },
  ];
}

function projectFields({ name, cluster, description, labels }: ExpectedProject): ExpectedField[] {
  const { namespace, repoURL } = cluster.values.argocd;
  return [
    { path: ["apiVersion"], is: "argoproj.io/v1alpha1", why: "Argo CD serves no other version" },
    { path: ["kind"], is: "AppProject", why: "it limits Applications" },
    { path: ["metadata", "name"], is: name, why: "Applications name it" },
    {
      path: ["metadata", "namespace"],
      is: namespace,
      why: "Argo CD reads projects of its own namespace alone",
      fedBy: ["argocd", "namespace"],
    },
    { path: ["metadata", "labels"], is: { ...labels }, why: "people select by these labels" },
    {
      path: ["metadata", "finalizers"],
      is: ["resources-finalizer.argocd.argoproj.io"],
      why: "a project outlives its Applications, which could not be deleted without it",
    },
    { path: ["spec", "description"], is: description, why: "people read it" },
    { path: ["spec", "sourceRepos"], is: [repoURL], why: "nothing is deployed from elsewhere", fedBy: ["argocd", "repoURL"] },
  ];
}
