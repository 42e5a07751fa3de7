import { expectedComponents, type ExpectedRights } from "@thanos-fleet/components/expected";
import type { Cluster, Fleet } from "@thanos-fleet/fleet";
import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import { nameOf, type ClusterSet } from "../references/cluster-set.ts";
import { logRoleFindings } from "./log-role-findings.ts";

interface Rule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
  readonly verbs?: readonly string[];
}

/** Rights by the name of the ClusterRole; its holder reads in every namespace. */
const clusterRoles: Readonly<Record<string, ExpectedRights>> = Object.fromEntries(
  expectedComponents.flatMap(([, { clusterRoles: own = {} }]) => Object.entries(own)),
);

/** Every right of each role in Kubernetes and the log store is a row of some component, with nothing beside it. */
export function rightFindings(set: ClusterSet, cluster: Cluster, fleet: Fleet): Finding[] {
  const roles = set.ofKind("ClusterRole", "Role").flatMap((at) => kubernetesFindings(at, cluster));
  if (cluster.role !== "central") return roles;
  return [...roles, ...set.ofKind("ConfigMap").flatMap((at) => logRoleFindings(at, fleet))];
}

function kubernetesFindings(at: PlacedObject, cluster: Cluster): Finding[] {
  const expected = clusterRoles[nameOf(at)];
  const finding = (message: string): Finding => ({ code: "identity/right", place: { file: at.file, path: ["rules"] }, message });
  if (expected === undefined || at.object.kind !== "ClusterRole")
    return [finding(`no table gives the ${at.object.kind} ${nameOf(at)} any right`)];
  const { rules = [] } = at.object as { rules?: readonly Rule[] };
  const given = rules.flatMap(({ apiGroups = [], resources = [], nonResourceURLs = [], verbs = [] }) =>
    verbs.flatMap((verb) => [
      ...apiGroups.flatMap((group) => resources.map((resource) => `${verb} ${group}/${resource}`)),
      ...nonResourceURLs.map((url) => `${verb} ${url}`),
    ]),
  );
  const { rights, why } = expected;
  if (rights instanceof RegExp) {
    const beside = given.filter((right) => !rights.test(right));
    return [
      ...beside.map((right) => finding(`${nameOf(at)} may ${right}, which no table gives it: ${why}`)),
      ...(expected.needs?.(cluster) ?? [])
        .filter(({ verb, resource }) => !given.some((right) => right.startsWith(`${verb} `) && right.endsWith(`/${resource}`)))
        .map((right) => finding(`${nameOf(at)} may not ${right.verb} ${right.resource}: ${right.why}`)),
    ];
  }
  return [
    ...given
      .filter((right) => !rights.includes(right))
      .map((right) => finding(`${nameOf(at)} may ${right}, which no table gives it: ${why}`)),
    ...rights.filter((right) => !given.includes(right)).map((right) => finding(`${nameOf(at)} may not ${right}: ${why}`)),
  ];
}
