import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import { namespaceOf, type ClusterSet } from "./cluster-set.ts";
import { missing, unused } from "./reference-finding.ts";

interface Binding {
  readonly roleRef: { readonly kind: string; readonly name: string };
  readonly subjects?: readonly { readonly kind: string; readonly name: string; readonly namespace?: string }[];
}

/** Bindings give a rendered role to rendered accounts, and every rendered role is bound. */
export function bindingFindings(set: ClusterSet): Finding[] {
  const bindings = set.ofKind("RoleBinding", "ClusterRoleBinding");
  const bound = new Set(bindings.map((at) => roleKey(at)));
  const unbound = set
    .ofKind("Role", "ClusterRole")
    .filter((at) => !bound.has(`${at.object.kind}/${namespaceOf(at)}/${at.object.metadata?.name}`))
    .map((at) => unused(at, [], `no binding gives the ${at.object.kind} to anybody`));
  return [...bindings.flatMap((at) => judgeRole(set, at)), ...bindings.flatMap((at) => judgeSubjects(set, at)), ...unbound];
}

function roleKey(at: PlacedObject): string {
  const { roleRef } = at.object as unknown as Binding;
  return `${roleRef.kind}/${roleRef.kind === "ClusterRole" ? "" : namespaceOf(at)}/${roleRef.name}`;
}

function judgeRole(set: ClusterSet, at: PlacedObject): Finding[] {
  const { kind, name } = (at.object as unknown as Binding).roleRef;
  if (set.find(kind, name, kind === "ClusterRole" ? "" : namespaceOf(at)) !== undefined) return [];
  return [missing(at, ["roleRef"], `there is no ${kind} ${name} to bind`)];
}

function judgeSubjects(set: ClusterSet, at: PlacedObject): Finding[] {
  const { subjects = [] } = at.object as unknown as Binding;
  if (subjects.length === 0) return [missing(at, [], "the binding has no subjects")];
  return subjects.flatMap(({ kind, name, namespace = namespaceOf(at) }, index) => {
    if (kind === "ServiceAccount" && set.find(kind, name, namespace) !== undefined) return [];
    return [missing(at, ["subjects", index], `there is no ${kind} ${name} in ${namespace === "" ? "no namespace" : namespace}`)];
  });
}
