import type { CodeEntry } from "./code-entry.ts";
import { tableCodes } from "./table-codes.ts";

export type { Severity } from "./code-entry.ts";

/** Every code outside the rules, in one place; a rule's code is `rule/<its file name>` and lives with the rule. */
export const codes = {
  "source/not-found": {
    severity: "error",
    summary: "a file or folder that the command needs is not there",
    fix: "create the file, or run the command in the repository that has it",
  },
  "source/not-a-file": {
    severity: "error",
    summary: "a path that should be a file is a folder or something else",
    fix: "replace it by an ordinary file",
  },
  "source/unreadable": {
    severity: "error",
    summary: "the file may not be read",
    fix: "change its permissions, or replace a symbolic link that leads nowhere",
  },
  "source/not-utf8": { severity: "error", summary: "the file is not UTF-8", fix: "save the file as UTF-8" },
  "source/too-large": {
    severity: "error",
    summary: "the file is larger than any values file can be",
    fix: "remove what is not a value; a values file has a few kilobytes",
  },
  "yaml/syntax": {
    severity: "error",
    summary: "the text is not YAML",
    fix: "correct the line that the message shows: indentation, a quote, a bracket, a colon or a dash",
  },
  "yaml/empty": { severity: "error", summary: "the file has no document", fix: "write a YAML map, or `{}` where nothing is to be set" },
  "yaml/multiple-documents": {
    severity: "error",
    summary: "the file has more than one document",
    fix: "keep one document: remove the `---` line and what follows it",
  },
  "yaml/duplicate-key": { severity: "error", summary: "a map has the same key twice", fix: "keep one of the two entries" },
  "yaml/tab-indentation": { severity: "error", summary: "a tab stands where YAML wants spaces", fix: "indent by spaces" },
  "yaml/ambiguous-scalar": {
    severity: "error",
    summary: "a plain scalar that YAML 1.1 and YAML 1.2 readers read differently",
    fix: "quote the text, or write `true`, `false` or a plain number",
  },
  "yaml/unsupported": {
    severity: "error",
    summary: "a YAML feature that has no place in a values file",
    fix: "write the value plainly, without the tag, the directive or the anchor that the message names",
  },
  "schema/required": {
    severity: "error",
    summary: "a value that must be given is missing",
    fix: "add the value to the cluster's file, its role's or clusters/fleet.yaml",
  },
  "schema/unknown-key": {
    severity: "error",
    summary: "a key that the schema does not know",
    fix: "correct the key or its indentation, or remove it",
  },
  "schema/empty": {
    severity: "error",
    summary: "a key with nothing behind it: a value, `{}` or `null` must be written",
    fix: "write a value, `{}` for defaults, or `null` to remove what a lower layer sets",
  },
  "schema/null": {
    severity: "error",
    summary: "`null` where nothing can be removed",
    fix: "remove the line to inherit the value, or write the value that you want",
  },
  "schema/layer": {
    severity: "error",
    summary: "a value in a layer that may not set it",
    fix: "move the value to the file that the message names",
  },
  "schema/type": { severity: "error", summary: "a value of the wrong type", fix: "write a value of the type that the message names" },
  "schema/enum": {
    severity: "error",
    summary: "a value that is not one of the allowed",
    fix: "write one of the values that the message lists",
  },
  "schema/format": {
    severity: "error",
    summary: "a string that is not of the required format",
    fix: "write the value as the example in the message",
  },
  "schema/constraint": {
    severity: "error",
    summary: "a value outside its bounds",
    fix: "write a value within the bounds that the message names",
  },
  "fleet/unknown-role": { severity: "error", summary: "a cluster's role has no role file", fix: "write `role: central` or `role: edge`" },
  "fleet/file-name": { severity: "error", summary: "a cluster file is not named after its cluster", fix: "rename the file or the cluster" },
  "fleet/removes-nothing": { severity: "error", summary: "a `null` for a value that no lower layer sets", fix: "remove the line" },
  "fleet/unread-file": {
    severity: "error",
    summary: "a file under clusters/ that nothing reads",
    fix: "rename the file to `clusters/<cluster>.yaml`, or move it out of clusters/",
  },
  "fleet/vanished-cluster": {
    severity: "error",
    summary: "a deployed cluster has no values file any more",
    fix: "bring the file back with `decommission: true`; remove it when Argo CD has deleted the workloads",
  },
  "template/syntax": {
    severity: "error",
    summary: "a template is not valid Handlebars",
    fix: "correct the template at the line that the message shows",
  },
  "template/unsupported": {
    severity: "error",
    summary: "a template uses Handlebars in a way the renderer refuses",
    fix: "let a mustache be a whole value; compute what is joined in the component's derive step",
  },
  "template/unknown-path": {
    severity: "error",
    summary: "a template reads a path that its component's view does not have",
    fix: "correct the path, or add it to the component's view",
  },
  "template/type": {
    severity: "error",
    summary: "a template uses a value in a way its type does not allow",
    fix: "use `{{#if}}` for what may be absent, `{{#with}}` to enter a map that may be, and `{{#each}}` for lists",
  },
  "render/drift": { severity: "error", summary: "deploy/ is not what clusters/ render to", fix: "run `pnpm render` and commit deploy/" },
  "kubeconform/invalid": {
    severity: "error",
    summary: "a rendered object violates its Kubernetes schema",
    fix: "correct the template or the value that the message names",
  },
  "kubeconform/error": {
    severity: "error",
    summary: "kubeconform could not check a rendered object",
    fix: "read what kubeconform said; most often a schema is missing",
  },
  "secret/declared": {
    severity: "error",
    summary: "a rendered file has a Secret with content, or a variable that holds a secret",
    fix: "refer to a Secret by its name instead of rendering what is in it",
  },
  "secret/pasted": {
    severity: "error",
    summary: "a rendered file holds what looks like a key, a token or a password",
    fix: "remove it from the values, and replace the secret, which is in the history now",
  },
  "helm/mismatch": {
    severity: "error",
    summary: "the chart renders to something else than the manifests",
    fix: "report it: both are rendered from one template",
  },
  "program/refused": {
    severity: "error",
    summary: "a component's own program refuses what was rendered for it",
    fix: "correct the value that the message names; the program's own words follow",
  },
  "program/version": {
    severity: "warning",
    summary: "an image is of another version than the program that checks it",
    fix: "install the version that the image has, or take the image of that version",
  },
  "alerts/wrong-receiver": {
    severity: "error",
    summary: "an alert reaches another receiver than the table of routes says",
    fix: "correct the row of `alertmanager.routeTests`, or the team's routes",
  },
  "alerts/configuration": {
    severity: "error",
    summary: "what Alertmanager tells together, when, again or at its end is not what the tables say",
    fix: "correct the routes, or the tables in `packages/verify/src/alert-routes/` with a reason",
  },
  "alerts/mutes-more-urgent": {
    severity: "error",
    summary: "an alert would mute one that is more urgent",
    fix: "limit the targets of the inhibit rule in `packages/components/alertmanager/inhibit-rules.ts`",
  },
  "alerts/untested-route": {
    severity: "error",
    summary: "a receiver, or the labels of a rendered alert, that no row of the table of routes covers",
    fix: "add a row to `alertmanager.routeTests`",
  },
  "promql/syntax": {
    severity: "error",
    summary: "Prometheus cannot read an expression of a rule or a dashboard",
    fix: "correct the expression",
  },
  "promql/unknown-metric": {
    severity: "error",
    summary: "an expression asks for series that no program exposes, no agent scrapes and no rule records",
    fix: "correct the metric's name, or scrape or record it",
  },
  "promql/unknown-label": {
    severity: "error",
    summary: "an expression or a legend uses a label that the series do not have",
    fix: "correct the label, or remove it from the expression or legend",
  },
  "promql/foreign-series": {
    severity: "error",
    summary: "a rule takes series of tenants that may not speak for the cluster that the series name",
    fix: "join with the owners of clusters, as docs/tenants.md says",
  },
  "argocd/field": {
    severity: "error",
    summary: "an Argo CD object is not what the table for its kind says",
    fix: "correct the field that the message names in packages/render/src/argocd",
  },
  "argocd/file": {
    severity: "error",
    summary: "an Application is missing, or belongs to nothing that is rendered",
    fix: "run `pnpm render`; deploy/ is not edited by hand",
  },
  "argocd/project": {
    severity: "error",
    summary: "a project does not allow what its cluster's folders hold",
    fix: "add the kind or the namespace that the message names to the project",
  },
  "argocd/health": {
    severity: "error",
    summary: "the health script for Applications calls a state by the wrong name",
    fix: "use the name that the message shows",
  },
  ...tableCodes,
  "references/missing": {
    severity: "error",
    summary: "a rendered object names something that its cluster does not have",
    fix: "correct the name, or render what it names",
  },
  "references/selects-nothing": {
    severity: "error",
    summary: "a rendered object selects what its cluster does not have",
    fix: "correct the selector",
  },
  "references/unused": {
    severity: "error",
    summary: "something is rendered or asked for that nothing uses",
    fix: "remove it, or refer to it",
  },
  "references/duplicate": { severity: "error", summary: "two rendered things have one name", fix: "rename one of the two" },
  "references/disagrees": {
    severity: "error",
    summary: "two places of rendered objects that must say the same do not",
    fix: "correct the template that wrote the place which the message shows",
  },
  "embedded/invalid": {
    severity: "error",
    summary: "a file in a ConfigMap does not fit its closed schema",
    fix: "correct the file's template at the line that the message shows",
  },
  "embedded/address": {
    severity: "error",
    summary: "a file in a ConfigMap names a pod or Service that is not rendered",
    fix: "correct the address, or run the component that it names",
  },
  "network/refused": {
    severity: "error",
    summary: "network policies refuse a connection that the platform needs",
    fix: "declare the flow at both components",
  },
  "network/open": {
    severity: "error",
    summary: "network policies let a connection through that nothing needs",
    fix: "remove the flow that no component needs, or declare who needs it",
  },
  "network/idle": {
    severity: "error",
    summary: "a network policy selects no pod, or names a port that none opens",
    fix: "correct the policy's selector or port",
  },
  "network/unjudged": {
    severity: "error",
    summary: "a network policy uses a field that the network check does not know",
    fix: "write the policy with the fields that the check knows, or extend the check",
  },
  "hardening/pod-security": {
    severity: "error",
    summary: "a rendered workload may more than the table of rules for pods allows",
    fix: "drop the right that the message names",
  },
  "hardening/account-token": {
    severity: "error",
    summary: "a pod has a token it does not need, or lacks one it needs",
    fix: "set `automountServiceAccountToken` as the pod needs it",
  },
  "hardening/availability": {
    severity: "error",
    summary: "several pods of a workload may be lost at once",
    fix: "spread the pods, and give the workload a disruption budget",
  },
  "hardening/open-backend": {
    severity: "error",
    summary: "something that asks for no login is published",
    fix: "put a login before it, or do not publish it",
  },
  "hardening/opened-backend": {
    severity: "warning",
    summary: "the values have something published that asks for no login",
    fix: "make sure that the network before it asks for a login",
  },
  "grafana/schema": {
    severity: "error",
    summary: "a dashboard or a provisioning file of Grafana is not of the form that is used here",
    fix: "correct the dashboard or the provisioning file at the path that the message shows",
  },
  "grafana/dashboard": {
    severity: "error",
    summary: "a dashboard breaks a rule: ids, places, datasources, variables, links, size",
    fix: "correct the panel that the message names",
  },
  "workflow/invalid": {
    severity: "error",
    summary: "actionlint complains about a workflow",
    fix: "correct the workflow at the line that actionlint names",
  },
  "helm/lint": {
    severity: "error",
    summary: "helm lint complains about a chart",
    fix: "correct the template or the value that helm names",
  },
  "immutable/changed": {
    severity: "warning",
    summary: "Kubernetes will refuse a change of an object that runs: something must be done by hand",
    fix: "follow the way that the message names before you merge",
  },
  "immutable/no-base": {
    severity: "warning",
    summary: "there is no commit to compare what is rendered with",
    fix: "commit deploy/ once, so that later changes can be compared",
  },
  "immutable/shallow-clone": {
    severity: "error",
    summary: "the clone lacks the commit to compare what is rendered with",
    fix: "fetch the commit that the message names",
  },
  "kustomize/mismatch": {
    severity: "error",
    summary: "kustomize build gives something else than the files it lists",
    fix: "run `pnpm render`; deploy/ is not edited by hand",
  },
} as const satisfies Record<string, CodeEntry>;

export type DiagnosticCode = keyof typeof codes | `rule/${string}`;
