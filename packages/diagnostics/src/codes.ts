export type Severity = "error" | "warning";

interface CodeEntry {
  readonly severity: Severity;
  readonly summary: string;
}

/** Every code outside the rules, in one place; a rule's code is `rule/<its file name>` and lives with the rule. */
export const codes = {
  "source/not-found": { severity: "error", summary: "a file or folder that the command needs is not there" },
  "source/not-a-file": { severity: "error", summary: "a path that should be a file is a folder or something else" },
  "source/unreadable": { severity: "error", summary: "the file may not be read" },
  "source/not-utf8": { severity: "error", summary: "the file is not UTF-8" },
  "source/too-large": { severity: "error", summary: "the file is larger than any values file can be" },
  "yaml/syntax": { severity: "error", summary: "the text is not YAML" },
  "yaml/empty": { severity: "error", summary: "the file has no document" },
  "yaml/multiple-documents": { severity: "error", summary: "the file has more than one document" },
  "yaml/duplicate-key": { severity: "error", summary: "a map has the same key twice" },
  "yaml/tab-indentation": { severity: "error", summary: "a tab stands where YAML wants spaces" },
  "yaml/ambiguous-scalar": { severity: "error", summary: "a plain scalar that YAML 1.1 and YAML 1.2 readers read differently" },
  "yaml/unsupported": { severity: "error", summary: "a YAML feature that has no place in a values file" },
  "schema/required": { severity: "error", summary: "a value that must be given is missing" },
  "schema/unknown-key": { severity: "error", summary: "a key that the schema does not know" },
  "schema/type": { severity: "error", summary: "a value of the wrong type" },
  "schema/enum": { severity: "error", summary: "a value that is not one of the allowed" },
  "schema/format": { severity: "error", summary: "a string that is not of the required format" },
  "schema/constraint": { severity: "error", summary: "a value outside its bounds" },
  "fleet/unknown-role": { severity: "error", summary: "a cluster's role has no role file" },
  "fleet/file-name": { severity: "error", summary: "a cluster file is not named after its cluster" },
  "fleet/vanished-cluster": { severity: "error", summary: "a deployed cluster has no values file any more" },
  "template/syntax": { severity: "error", summary: "a template is not valid Handlebars" },
  "template/unsupported": { severity: "error", summary: "a template uses Handlebars in a way the renderer refuses" },
  "template/unknown-path": { severity: "error", summary: "a template reads a path that its component's view does not have" },
  "template/type": { severity: "error", summary: "a template uses a value in a way its type does not allow" },
  "render/drift": { severity: "error", summary: "deploy/ is not what clusters/ render to" },
  "kubeconform/invalid": { severity: "error", summary: "a rendered object violates its Kubernetes schema" },
  "kubeconform/error": { severity: "error", summary: "kubeconform could not check a rendered object" },
  "secret/declared": { severity: "error", summary: "a rendered file has a Secret with content, or a variable that holds a secret" },
  "secret/pasted": { severity: "error", summary: "a rendered file holds what looks like a key, a token or a password" },
  "helm/mismatch": { severity: "error", summary: "the chart renders to something else than the manifests" },
  "program/refused": { severity: "error", summary: "a component's own program refuses what was rendered for it" },
  "program/version": { severity: "warning", summary: "an image is of another version than the program that checks it" },
  "alerts/wrong-receiver": { severity: "error", summary: "an alert reaches another receiver than the table of routes says" },
  "alerts/untested-route": {
    severity: "error",
    summary: "a receiver, or the labels of a rendered alert, that no row of the table of routes covers",
  },
  "promql/syntax": { severity: "error", summary: "Prometheus cannot read an expression of a rule or a dashboard" },
  "promql/unknown-metric": {
    severity: "error",
    summary: "an expression asks for series that no program exposes, no agent scrapes and no rule records",
  },
  "promql/unknown-label": { severity: "error", summary: "an expression or a legend uses a label that the series do not have" },
  "reference/unresolved": { severity: "error", summary: "a rendered object names or selects something that is not there" },
  "reference/unused": { severity: "error", summary: "people are asked for a Secret that nothing reads" },
  "embedded/invalid": { severity: "error", summary: "a file in a ConfigMap does not fit its closed schema" },
  "embedded/address": { severity: "error", summary: "a file in a ConfigMap names a pod or Service that is not rendered" },
  "network/refused": { severity: "error", summary: "network policies refuse a connection that the platform needs" },
  "network/open": { severity: "error", summary: "network policies let a connection through that nothing needs" },
  "network/idle": { severity: "error", summary: "a network policy selects no pod, or names a port that none opens" },
  "network/unjudged": { severity: "error", summary: "a network policy uses a field that the network check does not know" },
  "grafana/schema": { severity: "error", summary: "a dashboard or a provisioning file of Grafana is not of the form that is used here" },
  "grafana/dashboard": { severity: "error", summary: "a dashboard breaks a rule: ids, places, datasources, variables, links, size" },
  "workflow/invalid": { severity: "error", summary: "actionlint complains about a workflow" },
  "helm/lint": { severity: "error", summary: "helm lint complains about a chart" },
  "kustomize/mismatch": { severity: "error", summary: "kustomize build gives something else than the files it lists" },
} as const satisfies Record<string, CodeEntry>;

export type DiagnosticCode = keyof typeof codes | `rule/${string}`;
