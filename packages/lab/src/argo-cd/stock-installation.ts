import type { ApiObject } from "../kubernetes/api-object.ts";

export const argoCdNamespace = "argocd";

/** Settings that an Argo CD in use has before this platform comes: none of ours may touch them. */
export const stockSettings: Readonly<Record<string, string>> = {
  url: "https://argocd.example.org",
  "application.instanceLabelKey": "argocd.argoproj.io/instance",
  "application.resourceTrackingMethod": "annotation",
  "admin.enabled": "false",
  "accounts.ci": "apiKey",
  "exec.enabled": "false",
  "statusbadge.enabled": "true",
  "users.anonymous.enabled": "false",
  "kustomize.buildOptions": "--load-restrictor LoadRestrictionsRootOnly",
  "timeout.reconciliation": "15s",
  "resource.exclusions": "- apiGroups: [cilium.io]\n  kinds: [CiliumIdentity]\n  clusters: ['*']\n",
  "oidc.config": "name: SSO\nissuer: https://sso.example.org\nclientID: argocd\nclientSecret: $oidc.clientSecret\n",
};

/** Labels of the operator's own, which must stay too. */
export const stockLabels = { "app.kubernetes.io/part-of": "argocd", "example.org/owner": "platform-team" };

/** Argo CD's own objects, as an installation has them that is in use. */
export function stockObjects(secretKey: string): ApiObject[] {
  const metadata = (name: string): ApiObject["metadata"] => ({
    name,
    namespace: argoCdNamespace,
    labels: { ...stockLabels, "app.kubernetes.io/name": name },
  });
  return [
    { apiVersion: "v1", kind: "Namespace", metadata: { name: argoCdNamespace } },
    { apiVersion: "v1", kind: "ConfigMap", metadata: metadata("argocd-cm"), data: stockSettings },
    { apiVersion: "v1", kind: "ConfigMap", metadata: metadata("argocd-cmd-params-cm"), data: { "server.insecure": "true" } },
    { apiVersion: "v1", kind: "ConfigMap", metadata: metadata("argocd-rbac-cm"), data: { "policy.default": "role:readonly" } },
    { apiVersion: "v1", kind: "Secret", metadata: metadata("argocd-secret"), stringData: { "server.secretkey": secretKey } },
    controller(metadata("argocd-application-controller")),
  ];
}

/** What is restarted by name; the controller itself runs outside of the cluster here. */
function controller(metadata: ApiObject["metadata"]): ApiObject {
  const labels = { "app.kubernetes.io/name": metadata.name };
  const container = { name: metadata.name, image: "quay.io/argoproj/argocd" };
  const template = { metadata: { labels }, spec: { containers: [container] } };
  const spec = { serviceName: metadata.name, replicas: 1, selector: { matchLabels: labels }, template };
  return { apiVersion: "apps/v1", kind: "StatefulSet", metadata, spec };
}
