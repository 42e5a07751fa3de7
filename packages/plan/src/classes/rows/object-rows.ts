import type { ClassRow } from "../class-row.ts";

const kubernetes = "https://kubernetes.io/docs";
const gatewayApi = "https://gateway-api.sigs.k8s.io";
const argoCd = "https://argo-cd.readthedocs.io/en/stable";
const rbac = ["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"].map((kind) => `rbac.authorization.k8s.io/${kind}`);
const routes = ["Gateway", "HTTPRoute", "TLSRoute"].map((kind) => `gateway.networking.k8s.io/${kind}`);
const anywhere = [["**"]];

/** What a change of an object does that runs no pods and holds no files. */
export const objectRows: readonly ClassRow[] = [
  {
    id: "admission-level",
    kinds: ["/Namespace"],
    paths: [["metadata", "labels", "*"]],
    when: ({ path }) => path.at(-1)?.startsWith("pod-security.kubernetes.io/") === true,
    classes: ["access"],
    effect: "which pods the namespace admits changes; running ones stay",
    source: `${kubernetes}/concepts/security/pod-security-admission/`,
  },
  {
    id: "sync-option",
    kinds: ["*"],
    paths: [["metadata", "annotations", "argocd.argoproj.io/sync-options"]],
    when: ({ before }) => /Prune=false|Delete=false/.test(String(before)),
    classes: ["data-loss"],
    effect: "Argo CD may delete this object, and what it holds, when it is rendered no more",
    source: `${argoCd}/user-guide/sync-options/#no-prune-resources`,
  },
  {
    id: "application-annotation",
    kinds: ["argoproj.io/Application"],
    paths: [["metadata", "annotations", "**"]],
    classes: ["reload"],
    effect: "Argo CD syncs in another order or compares in another way; nothing is applied again",
    source: `${argoCd}/user-guide/sync-waves/`,
  },
  {
    id: "application-finalizer",
    kinds: ["argoproj.io/Application", "argoproj.io/AppProject"],
    paths: [["metadata", "finalizers", "**"]],
    classes: ["outage"],
    effect: "whether its objects go with it when it is deleted changes",
    source: `${argoCd}/user-guide/app_deletion/`,
  },
  {
    id: "label-or-annotation",
    kinds: ["*"],
    paths: [
      ["metadata", "labels", "**"],
      ["metadata", "annotations", "**"],
    ],
    classes: ["nothing"],
    effect: "only a label or an annotation, which nothing selects",
    source: "selectors match labels of pods and namespaces; `check` follows every one of them",
  },
  {
    id: "network-policy",
    kinds: ["networking.k8s.io/NetworkPolicy", "cilium.io/CiliumNetworkPolicy"],
    paths: anywhere,
    classes: ["access"],
    effect: "who may connect to whom changes at once, for open connections too",
    source: `${kubernetes}/concepts/services-networking/network-policies/`,
  },
  {
    id: "role",
    kinds: rbac,
    paths: anywhere,
    classes: ["access"],
    effect: "what an account may do in the cluster changes at once",
    source: `${kubernetes}/reference/access-authn-authz/rbac/`,
  },
  {
    id: "service-account",
    kinds: ["/ServiceAccount"],
    paths: anywhere,
    classes: ["access"],
    effect: "which token pods get changes with their next start",
    source: `${kubernetes}/tasks/configure-pod-container/configure-service-account/`,
  },
  {
    id: "admission-policy",
    kinds: ["ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding"].map((kind) => `admissionregistration.k8s.io/${kind}`),
    paths: anywhere,
    classes: ["access"],
    effect: "which requests the API server refuses changes at once",
    source: `${kubernetes}/reference/access-authn-authz/validating-admission-policy/`,
  },
  {
    id: "certificate",
    kinds: ["cert-manager.io/Certificate", "cert-manager.io/Issuer"],
    paths: anywhere,
    classes: ["access"],
    effect: "cert-manager issues the certificate again where its names, usages or key change",
    source: "https://cert-manager.io/docs/usage/certificate/#reissuance-triggered-by-user-actions",
  },
  {
    id: "disruption-budget",
    kinds: ["policy/PodDisruptionBudget"],
    paths: anywhere,
    classes: ["reload"],
    effect: "how many pods a drain may take at once changes; nothing restarts",
    source: `${kubernetes}/tasks/run-application/configure-pdb/`,
  },
  {
    id: "service-port-added",
    kinds: ["/Service"],
    paths: [["spec", "ports", "[*]"]],
    when: ({ before }) => before === undefined,
    classes: ["access"],
    effect: "the Service answers on one more port",
    source: `${kubernetes}/concepts/services-networking/service/`,
  },
  {
    id: "service",
    kinds: ["/Service"],
    paths: [["spec", "**"]],
    classes: ["outage", "access"],
    effect: "clients reach other pods or ports: those that use the old ones fail until they follow",
    source: `${kubernetes}/concepts/services-networking/service/`,
  },
  {
    id: "listener-added",
    kinds: routes,
    paths: [
      ["spec", "listeners", "[*]"],
      ["spec", "hostnames", "[]"],
      ["spec", "rules", "[*]"],
    ],
    when: ({ before }) => before === undefined,
    classes: ["access"],
    effect: "one more way in from outside is open",
    source: `${gatewayApi}/concepts/api-overview/`,
  },
  {
    id: "way-in",
    kinds: [...routes, "networking.k8s.io/Ingress"],
    paths: anywhere,
    classes: ["outage", "access"],
    effect: "what is reachable from outside, under which name and port, changes: clients of the old way fail until they follow",
    source: `${gatewayApi}/concepts/api-overview/`,
  },
  {
    id: "address",
    kinds: ["cilium.io/CiliumLoadBalancerIPPool", "cilium.io/CiliumL2AnnouncementPolicy"],
    paths: anywhere,
    classes: ["outage", "access"],
    effect: "the address that edges and people use, or who answers for it, changes",
    source: "https://docs.cilium.io/en/stable/network/lb-ipam/",
  },
  {
    id: "application-source",
    kinds: ["argoproj.io/Application"],
    paths: [
      ["spec", "source", "**"],
      ["spec", "sources", "**"],
      ["spec", "project"],
    ],
    classes: ["outage", "access"],
    effect: "Argo CD takes what it deploys from another place: everything that is not there is deleted",
    source: `${argoCd}/user-guide/auto_sync/#automatic-pruning`,
  },
  {
    id: "application-destination",
    kinds: ["argoproj.io/Application"],
    paths: [["spec", "destination", "**"]],
    classes: ["data-loss", "outage", "access"],
    effect: "Argo CD deploys to another cluster or namespace, with new volumes, and leaves the old objects where they are",
    source: `${argoCd}/operator-manual/declarative-setup/#applications`,
  },
  {
    id: "application-sync",
    kinds: ["argoproj.io/Application"],
    paths: [
      ["spec", "syncPolicy", "**"],
      ["spec", "ignoreDifferences", "**"],
    ],
    classes: ["reload"],
    effect: "how Argo CD applies later changes differs; this one applies nothing",
    source: `${argoCd}/user-guide/auto_sync/`,
  },
  {
    id: "project",
    kinds: ["argoproj.io/AppProject"],
    paths: anywhere,
    classes: ["access"],
    effect: "what may be deployed from where to where changes",
    source: `${argoCd}/user-guide/projects/`,
  },
  {
    // A patch names no kind.
    id: "argo-cd-settings",
    kinds: ["/"],
    paths: anywhere,
    classes: ["restart", "access"],
    effect: "someone merges this patch into Argo CD's settings by hand (docs/prerequisites.md), and restarts its controller",
    source: `${argoCd}/operator-manual/argocd-cm-yaml/`,
  },
  {
    id: "job-again",
    kinds: ["batch/Job"],
    paths: anywhere,
    classes: ["reload"],
    effect: "the Job runs once more, under a new name",
    source: "docs/adr/0014-a-refused-change-is-seen.md",
  },
];

/** What no row knows is taken for an outage: an unknown change is never called harmless. */
export const unknownRow: ClassRow = {
  id: "unknown",
  kinds: ["*"],
  paths: anywhere,
  classes: ["outage", "access"],
  effect: "no row of the table knows this place, so the worst is assumed",
  source: "none",
};
