export interface GroupKind {
  readonly group: string;
  readonly kind: string;
}

/** Every kind without a namespace that a template renders, for any cluster; a test holds the list against the templates. */
export const clusterScopedKinds: readonly GroupKind[] = [
  { group: "", kind: "Namespace" },
  { group: "admissionregistration.k8s.io", kind: "ValidatingAdmissionPolicy" },
  { group: "admissionregistration.k8s.io", kind: "ValidatingAdmissionPolicyBinding" },
  { group: "cilium.io", kind: "CiliumL2AnnouncementPolicy" },
  { group: "cilium.io", kind: "CiliumLoadBalancerIPPool" },
  { group: "rbac.authorization.k8s.io", kind: "ClusterRole" },
  { group: "rbac.authorization.k8s.io", kind: "ClusterRoleBinding" },
];
