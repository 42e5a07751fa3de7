import { groupKind } from "../../objects/kubernetes-object.ts";
import type { ChangeClass } from "../change-class.ts";
import type { ObjectPair } from "../class-row.ts";

/** How an object that comes or goes as a whole is classed. The first row that fits decides. */
export interface PresenceRow {
  readonly id: string;
  readonly presence: "added" | "removed";
  readonly kinds: readonly string[];
  readonly when?: (object: ObjectPair) => boolean;
  readonly classes: readonly ChangeClass[];
  readonly effect: string;
  readonly source: string;
}

const kubernetes = "https://kubernetes.io/docs";
const prune = "https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#no-prune-resources";
const controllers = ["apps/StatefulSet", "apps/Deployment", "apps/DaemonSet"];
const rights = ["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"].map((kind) => `rbac.authorization.k8s.io/${kind}`);
const policies = ["networking.k8s.io/NetworkPolicy", "cilium.io/CiliumNetworkPolicy"];
const admission = ["ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding"].map((kind) => `admissionregistration.k8s.io/${kind}`);
const certificates = ["cert-manager.io/Certificate", "cert-manager.io/Issuer"];
const waysIn = [
  "gateway.networking.k8s.io/Gateway",
  "gateway.networking.k8s.io/HTTPRoute",
  "gateway.networking.k8s.io/TLSRoute",
  "networking.k8s.io/Ingress",
  "cilium.io/CiliumLoadBalancerIPPool",
  "cilium.io/CiliumL2AnnouncementPolicy",
];

export const presenceRows: readonly PresenceRow[] = [
  {
    id: "kept-by-argo-cd",
    presence: "removed",
    kinds: ["*"],
    when: ({ before }) => before?.metadata?.annotations?.["argocd.argoproj.io/sync-options"]?.includes("Prune=false") === true,
    classes: ["nothing"],
    effect: "Argo CD leaves it where it is (Prune=false): someone deletes it by hand",
    source: prune,
  },
  {
    id: "claim-removed",
    presence: "removed",
    kinds: ["/PersistentVolumeClaim", "/Namespace"],
    classes: ["data-loss"],
    effect: "what is in it is deleted with it",
    source: `${kubernetes}/concepts/storage/persistent-volumes/#reclaiming`,
  },
  {
    id: "agent-removed",
    presence: "removed",
    kinds: ["apps/StatefulSet"],
    when: ({ component }) => component === "prometheus-agent",
    classes: ["data-loss", "outage"],
    effect: "nothing is scraped any more, and what the agent has not sent is lost",
    source: "https://github.com/prometheus/prometheus/issues/8809",
  },
  {
    id: "stateful-workload-removed",
    presence: "removed",
    kinds: ["apps/StatefulSet"],
    classes: ["data-loss", "outage"],
    effect: "its pods end; their volumes stay, and nothing reads them",
    source: `${kubernetes}/concepts/workloads/controllers/statefulset/#limitations`,
  },
  {
    id: "shipper-removed",
    presence: "removed",
    kinds: ["apps/DaemonSet"],
    when: ({ component }) => component === "fluentbit",
    classes: ["data-loss", "outage"],
    effect: "no logs are shipped any more; what waits stays on the nodes' disks, and new lines go with their containers",
    source: "https://docs.fluentbit.io/manual/administration/buffering-and-storage",
  },
  {
    id: "workload-removed",
    presence: "removed",
    kinds: controllers,
    classes: ["outage"],
    effect: "its pods end",
    source: `${kubernetes}/concepts/workloads/controllers/deployment/`,
  },
  {
    id: "service-removed",
    presence: "removed",
    kinds: ["/Service"],
    classes: ["outage", "access"],
    effect: "its name does not resolve any more",
    source: `${kubernetes}/concepts/services-networking/dns-pod-service/`,
  },
  {
    id: "file-removed",
    presence: "removed",
    kinds: ["/ConfigMap"],
    classes: ["reload"],
    effect: "its files are gone for pods that start later; those that run keep them",
    source: `${kubernetes}/concepts/configuration/configmap/`,
  },
  {
    id: "budget-removed",
    presence: "removed",
    kinds: ["policy/PodDisruptionBudget"],
    classes: ["outage"],
    effect: "a drain may take all of its pods at once",
    source: `${kubernetes}/tasks/run-application/configure-pdb/`,
  },
  {
    id: "right-removed",
    presence: "removed",
    kinds: [...rights, "/ServiceAccount"],
    classes: ["access"],
    effect: "its account has these rights no more",
    source: `${kubernetes}/reference/access-authn-authz/rbac/`,
  },
  {
    id: "policy-removed",
    presence: "removed",
    kinds: policies,
    classes: ["access"],
    effect: "what only it allowed is refused; where it was the last one for a pod, everything is allowed",
    source: `${kubernetes}/concepts/services-networking/network-policies/`,
  },
  {
    id: "admission-removed",
    presence: "removed",
    kinds: admission,
    classes: ["access"],
    effect: "the API server does not refuse these requests any more",
    source: `${kubernetes}/reference/access-authn-authz/validating-admission-policy/`,
  },
  {
    id: "certificate-removed",
    presence: "removed",
    kinds: certificates,
    classes: ["access"],
    effect: "it is not renewed any more; its Secret stays until someone deletes it",
    source: "https://cert-manager.io/docs/usage/certificate/#cleaning-up-secrets-when-certificates-are-deleted",
  },
  {
    id: "project-removed",
    presence: "removed",
    kinds: ["argoproj.io/AppProject"],
    classes: ["access"],
    effect: "nothing may be deployed under it any more",
    source: "https://argo-cd.readthedocs.io/en/stable/user-guide/projects/",
  },
  {
    id: "way-in-removed",
    presence: "removed",
    kinds: waysIn,
    classes: ["outage", "access"],
    effect: "clients from outside do not get in this way any more",
    source: "https://gateway-api.sigs.k8s.io/concepts/api-overview/",
  },
  {
    id: "job-removed",
    presence: "removed",
    kinds: ["batch/Job"],
    classes: ["reload"],
    effect: "what it did stays done",
    source: `${kubernetes}/concepts/workloads/controllers/job/`,
  },
  {
    id: "application-removed",
    presence: "removed",
    kinds: ["argoproj.io/Application"],
    classes: ["data-loss", "outage"],
    effect: "Argo CD deletes everything that it deployed, claims and namespaces excepted",
    source: "https://argo-cd.readthedocs.io/en/stable/user-guide/app_deletion/",
  },
  {
    id: "right-added",
    presence: "added",
    kinds: [...rights, "/ServiceAccount"],
    classes: ["access"],
    effect: "an account gets these rights",
    source: `${kubernetes}/reference/access-authn-authz/rbac/`,
  },
  {
    id: "policy-added",
    presence: "added",
    kinds: policies,
    classes: ["access"],
    effect: "its pods may connect as it says; what no policy allows them is refused",
    source: `${kubernetes}/concepts/services-networking/network-policies/`,
  },
  {
    id: "admission-added",
    presence: "added",
    kinds: admission,
    classes: ["access"],
    effect: "the API server refuses requests that break it",
    source: `${kubernetes}/reference/access-authn-authz/validating-admission-policy/`,
  },
  {
    id: "certificate-added",
    presence: "added",
    kinds: certificates,
    classes: ["access"],
    effect: "cert-manager issues it",
    source: "https://cert-manager.io/docs/usage/certificate/",
  },
  {
    id: "project-added",
    presence: "added",
    kinds: ["argoproj.io/AppProject"],
    classes: ["access"],
    effect: "Argo CD may deploy what it allows",
    source: "https://argo-cd.readthedocs.io/en/stable/user-guide/projects/",
  },
  {
    id: "way-in-added",
    presence: "added",
    kinds: [...waysIn, "/Service"],
    classes: ["access"],
    effect: "something answers under one more name or address",
    source: `${kubernetes}/concepts/services-networking/service/`,
  },
  {
    id: "object-added",
    presence: "added",
    kinds: [
      ...controllers,
      "batch/Job",
      "/ConfigMap",
      "/PersistentVolumeClaim",
      "/Namespace",
      "policy/PodDisruptionBudget",
      "argoproj.io/Application",
    ],
    classes: ["reload"],
    effect: "it starts beside what runs",
    source: `${kubernetes}/concepts/overview/working-with-objects/`,
  },
  {
    id: "settings-removed",
    presence: "removed",
    kinds: ["/"],
    classes: ["restart", "access"],
    effect: "Argo CD keeps these settings until someone takes them out by hand",
    source: "docs/prerequisites.md",
  },
  {
    id: "settings-added",
    presence: "added",
    kinds: ["/"],
    classes: ["restart", "access"],
    effect: "someone merges this patch into Argo CD's settings by hand (docs/prerequisites.md), and restarts its controller",
    source: "docs/prerequisites.md",
  },
  {
    id: "unknown-object",
    presence: "removed",
    kinds: ["*"],
    classes: ["data-loss", "outage", "access"],
    effect: "no row of the table knows this kind, so the worst is assumed",
    source: "none",
  },
  {
    id: "unknown-object-added",
    presence: "added",
    kinds: ["*"],
    classes: ["outage", "access"],
    effect: "no row of the table knows this kind, so the worst is assumed",
    source: "none",
  },
];

/** The row for an object that is there on one side only. */
export function presenceRowOf(object: ObjectPair): PresenceRow {
  const presence = object.before === undefined ? "added" : "removed";
  const kind = groupKind(object.after ?? object.before ?? {});
  const row = presenceRows.find(
    (candidate) =>
      candidate.presence === presence &&
      (candidate.kinds.includes(kind) || candidate.kinds.includes("*")) &&
      (candidate.when?.(object) ?? true),
  );
  if (row === undefined) throw new Error(`no row for an object that is ${presence}`);
  return row;
}
