import type { Cluster } from "@thanos-fleet/fleet";
import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import type { Path } from "../objects/object-path.ts";
import { containersOf, openPorts, type RenderedPod } from "../objects/rendered-pods.ts";
import { nameOf, namespaceOf, specOf, type ClusterSet } from "./cluster-set.ts";
import { disagrees } from "./reference-finding.ts";
import { podsBehind } from "./services.ts";

/** Places of rendered objects that must say the same, though the API server accepts it when they do not. */
export function agreementFindings(set: ClusterSet, cluster: Cluster): Finding[] {
  return [
    ...set.objects.flatMap((at) => [...judgeGroups(set, at), ...judgeLabels(at)]),
    ...set.ofKind("Service").flatMap((at) => judgeHeadless(set, at)),
    ...(cluster.values.migration ? [] : judgeDenials(set)),
    ...set.ofKind("HTTPRoute").flatMap(judgeRedirects),
    ...set.ofKind("ValidatingAdmissionPolicy").flatMap(judgeVariables),
    ...set.pods.flatMap((pod) => [...judgeName(pod), ...judgeHostPorts(pod), ...judgeTolerations(pod, cluster)]),
  ];
}

/** Groups of kinds that references name and that the fleet need not render. */
const groups: Readonly<Record<string, string>> = {
  ServiceAccount: "",
  Secret: "",
  Service: "",
  Role: "rbac.authorization.k8s.io",
  ClusterRole: "rbac.authorization.k8s.io",
  Issuer: "cert-manager.io",
  ClusterIssuer: "cert-manager.io",
  Gateway: "gateway.networking.k8s.io",
};

/** What names an object by its kind names it with the kind's group: by another one it leads to nothing. */
function judgeGroups(set: ClusterSet, at: PlacedObject): Finding[] {
  return mapsBelow(at.object, []).flatMap(({ map, path }) => {
    const { kind } = map;
    const key = "apiGroup" in map ? "apiGroup" : "group";
    if (typeof kind !== "string" || typeof map[key] !== "string" || path.length === 0) return [];
    const rendered = set.ofKind(kind)[0]?.object.apiVersion;
    const group = groups[kind] ?? (rendered?.includes("/") === true ? rendered.slice(0, rendered.indexOf("/")) : "");
    return group === map[key] ? [] : [disagrees(at, [...path, key], `a ${kind} is of the group ${group || "core"}, not of ${map[key]}`)];
  });
}

interface MapAt {
  readonly map: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

function mapsBelow(value: unknown, path: Path): MapAt[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([key, child]) => mapsBelow(child, [...path, Array.isArray(value) ? Number(key) : key]));
  return Array.isArray(value) ? below : [{ map: value as MapAt["map"], path }, ...below];
}

/** kubernetes.io, "Recommended Labels". */
const recommendedLabels = new Set(
  ["name", "instance", "version", "component", "part-of", "managed-by"].map((name) => `app.kubernetes.io/${name}`),
);

function judgeLabels(at: PlacedObject): Finding[] {
  const names = Object.keys(at.object.metadata?.labels ?? {}).filter((name) => name.startsWith("app.kubernetes.io/"));
  return names
    .filter((name) => !recommendedLabels.has(name))
    .map((name) => disagrees(at, ["metadata", "labels", name], `${name} is none of Kubernetes' recommended labels`));
}

interface HeadlessSpec {
  readonly clusterIP?: string;
  readonly ports?: readonly { readonly port: number; readonly targetPort?: number | string }[];
}

/** Nothing translates ports where a name is the pods' own addresses. */
function judgeHeadless(set: ClusterSet, at: PlacedObject): Finding[] {
  const { clusterIP, ports = [] } = specOf<HeadlessSpec>(at);
  if (clusterIP !== "None") return [];
  const open = podsBehind(set, at).flatMap((pod) => openPorts(pod));
  return ports.flatMap(({ port, targetPort = port }, index) => {
    const target = open.find((candidate) => candidate.port === targetPort || candidate.name === targetPort);
    if (target === undefined || target.port === port) return [];
    const message = `the headless Service ${nameOf(at)} says ${port}, but its pods listen on ${target.port}, and nothing translates`;
    return [disagrees(at, ["spec", "ports", index, "port"], message)];
  });
}

interface PolicySpec {
  readonly podSelector?: { readonly matchLabels?: object; readonly matchExpressions?: object };
  readonly policyTypes?: readonly string[];
  readonly ingress?: object;
  readonly egress?: object;
}

/**
 * While a cluster migrates, the old stack's pods are still there and have no policies. Afterwards in each namespace of ours one policy denies all pods both directions,
 * so that a pod without a policy of its own reaches nothing.
 */
function judgeDenials(set: ClusterSet): Finding[] {
  const policies = set.ofKind("NetworkPolicy");
  return [...Map.groupBy(set.pods, ({ namespace }) => namespace)].flatMap(([namespace, [pod]]) => {
    const isDenied = policies.filter((at) => namespaceOf(at) === namespace).some((at) => deniesAll(specOf<PolicySpec>(at)));
    if (isDenied || pod === undefined) return [];
    const at = policies.find((policy) => namespaceOf(policy) === namespace && nameOf(policy) === "default-deny") ?? pod.at;
    return [disagrees(at, ["spec"], `no policy denies all pods of ${namespace} what none of theirs allows, in both directions`)];
  });
}

function deniesAll({ podSelector = {}, policyTypes = [], ingress, egress }: PolicySpec): boolean {
  const isOfAll = Object.keys(podSelector).length === 0;
  return isOfAll && ingress === undefined && egress === undefined && policyTypes.includes("Ingress") && policyTypes.includes("Egress");
}

interface Redirect {
  readonly requestRedirect?: { readonly scheme?: string; readonly statusCode?: number };
}

/** A browser keeps what is moved permanently, so a password is sent without TLS once at most. */
function judgeRedirects(at: PlacedObject): Finding[] {
  const { rules = [] } = specOf<{ rules?: readonly { readonly filters?: readonly Redirect[] }[] }>(at);
  return rules.flatMap(({ filters = [] }, rule) =>
    filters.flatMap(({ requestRedirect: to }, filter) => {
      if (to === undefined || (to.scheme === "https" && to.statusCode === 301)) return [];
      return [disagrees(at, ["spec", "rules", rule, "filters", filter], "a redirect leads to https, and for good: with the status 301")];
    }),
  );
}

interface AdmissionSpec {
  readonly variables?: readonly { readonly name: string }[];
}

/** An expression that names a variable which there is none of fails, and with it each request. */
function judgeVariables(at: PlacedObject): Finding[] {
  const { variables = [] } = specOf<AdmissionSpec>(at);
  const declared = new Set(variables.map(({ name }) => name));
  const used = new Set([...JSON.stringify(at.object).matchAll(/\bvariables\.(\w+)/g)].map(([, name]) => name ?? ""));
  return [
    ...[...used].filter((name) => !declared.has(name)).map((name) => `an expression reads variables.${name}, which is not declared`),
    ...[...declared].filter((name) => !used.has(name)).map((name) => `no expression reads the variable ${name}`),
  ].map((message) => disagrees(at, ["spec", "variables"], message));
}

/** Pods and claims take their names from the workload's; a Job, which cannot be changed, has a hash of what it does behind it. */
function judgeName({ at, app, kind }: RenderedPod): Finding[] {
  const name = nameOf(at);
  return (kind === "Job" ? name.replace(/-[0-9a-f]{8}$/, "") : name) === app
    ? []
    : [disagrees(at, ["metadata", "name"], `the workload of ${app} is called ${name}`)];
}

/** With the node's network a container's port is the node's. */
function judgeHostPorts(pod: RenderedPod): Finding[] {
  return containersOf(pod).flatMap(({ container, path }) =>
    (container.ports ?? []).flatMap(({ containerPort, hostPort = containerPort }, index) => {
      if (hostPort === containerPort) return [];
      return [disagrees(pod.at, [...path, "ports", index, "hostPort"], `${containerPort} is also its port on the node, not ${hostPort}`)];
    }),
  );
}

/** What watches nodes runs on each of them, whatever taints they have, unless values say otherwise. */
function judgeTolerations({ at, app, spec, kind, path }: RenderedPod, cluster: Cluster): Finding[] {
  if (kind !== "DaemonSet") return [];
  const values = cluster.values as unknown as Readonly<Record<string, { placement?: { tolerations?: readonly unknown[] } } | undefined>>;
  const wanted = values[app]?.placement?.tolerations ?? [{ operator: "Exists" }];
  const { tolerations = [] } = spec as { tolerations?: readonly unknown[] };
  if (JSON.stringify(tolerations) === JSON.stringify(wanted)) return [];
  return [disagrees(at, [...path, "tolerations"], `${app} must tolerate ${JSON.stringify(wanted)}, so that no node goes without it`)];
}
