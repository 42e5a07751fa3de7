import { expectedComponents } from "@thanos-fleet/components/expected";
import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import { fieldFindings } from "../objects/expected-fields.ts";
import { nameOf, type ClusterSet } from "../references/cluster-set.ts";

const group = "rbac.authorization.k8s.io";

/** Whose account holds each ClusterRole: that of the component whose table gives the role its rights. */
const holders = new Map(
  expectedComponents.flatMap(([component, { clusterRoles = {}, namespace = "monitoring" }]) =>
    Object.keys(clusterRoles).map((role) => [role, { kind: "ServiceAccount", name: component, namespace }] as const),
  ),
);

/** Each role goes to the account of its component alone, and takes no rights from other roles or gives them its own. */
export function bindingRightFindings(set: ClusterSet): Finding[] {
  return [...set.ofKind("ClusterRoleBinding", "RoleBinding").flatMap(bindingFindings), ...set.ofKind("ClusterRole").flatMap(roleFindings)];
}

function bindingFindings(at: PlacedObject): Finding[] {
  const { kind, roleRef, subjects } = at.object as PlacedObject["object"] & { readonly roleRef?: { readonly name?: string } };
  const holder = holders.get(roleRef?.name ?? "");
  if (holder === undefined || kind !== "ClusterRoleBinding")
    return [
      { code: "identity/right", place: { file: at.file, path: ["roleRef"] }, message: `no table gives anybody the role of ${nameOf(at)}` },
    ];
  const why = "a role is for the account of its component alone";
  const fields = [
    { path: ["roleRef"], is: { apiGroup: group, kind: "ClusterRole", name: roleRef?.name ?? "" }, why },
    { path: ["subjects"], is: [holder], why },
  ];
  return fieldFindings({ at: { ...at, object: { roleRef, subjects } }, fields, code: "identity/right" });
}

const knownKeys = new Set(["apiGroups", "resources", "nonResourceURLs", "verbs"]);

/** Beside its rules, a role may take those of others by their labels, and be taken into Kubernetes' own roles by its own. */
function roleFindings(at: PlacedObject): Finding[] {
  const {
    apiVersion: _version,
    kind: _kind,
    metadata = {},
    rules = [],
    ...rest
  } = at.object as PlacedObject["object"] & {
    readonly rules?: readonly object[];
  };
  const finding = (path: readonly (string | number)[], message: string): Finding => ({
    code: "identity/right",
    place: { file: at.file, path },
    message: `${nameOf(at)} ${message}`,
  });
  return [
    ...Object.keys(rest).map((key) => finding([key], `has ${key}, by which it may have rights of others`)),
    ...Object.keys(metadata.labels ?? {})
      .filter((label) => label.startsWith(`${group}/`))
      .map((label) => finding(["metadata", "labels", label], `gives its rights to others by the label ${label}`)),
    ...rules.flatMap((rule, index) =>
      Object.keys(rule)
        .filter((key) => !knownKeys.has(key))
        .map((key) => finding(["rules", index, key], `has a rule with ${key}, which no table knows`)),
    ),
  ];
}
