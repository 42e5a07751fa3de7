import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { ApiObject } from "../kubernetes/api-object.ts";

/** The release and its chart, as docs/migration.md names them. */
export const oldRelease = "kube-prometheus-stack";
/** The operator's Deployment in it. */
export const oldOperator = `${oldRelease}-operator`;
const namespace = "monitoring";

/** Writes a chart of the kind of kube-prometheus-stack into a folder: what it consists of, by names and labels, and no more. */
export function writeOldStackChart(folder: string): void {
  for (const name of ["templates", "crds"]) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "Chart.yaml"), stringify({ apiVersion: "v2", name: oldRelease, version: "1.0.0" }));
  writeFileSync(join(folder, "values.yaml"), stringify({ nodeExporterTag: "v1.8.0" }));
  for (const object of objects())
    writeFileSync(join(folder, "templates", `${object.kind}-${object.metadata.name}.yaml`), stringify(object));
  for (const kind of ["Prometheus", "Alertmanager"]) writeFileSync(join(folder, "crds", `${kind}.yaml`), stringify(definition(kind)));
}

function labelled(name: string, partOf: string = oldRelease): ApiObject["metadata"] {
  const labels = { "app.kubernetes.io/name": name, "app.kubernetes.io/part-of": partOf, "app.kubernetes.io/instance": oldRelease };
  return { name: `${oldRelease}-${name}`, namespace, labels };
}

function objects(): ApiObject[] {
  const operator = labelled("operator");
  const grafana = labelled("grafana");
  const custom = (kind: string, name: string): ApiObject => ({
    apiVersion: "monitoring.coreos.com/v1",
    kind,
    metadata: labelled(name),
    spec: { replicas: 1 },
  });
  return [
    deployment(operator),
    deployment(labelled("kube-state-metrics", "kube-state-metrics")),
    deployment(grafana),
    { apiVersion: "v1", kind: "ServiceAccount", metadata: operator },
    { apiVersion: "v1", kind: "Service", metadata: grafana, spec: { selector: selectorOf(grafana), ports: [{ port: 80 }] } },
    { apiVersion: "v1", kind: "ConfigMap", metadata: grafana, data: { "grafana.ini": "[analytics]\n" } },
    custom("Prometheus", "prometheus"),
    custom("Alertmanager", "alertmanager"),
    nodeExporter(labelled("prometheus-node-exporter", "prometheus-node-exporter")),
  ];
}

function selectorOf({ labels = {} }: ApiObject["metadata"]): Readonly<Record<string, string>> {
  return { "app.kubernetes.io/name": labels["app.kubernetes.io/name"] ?? "", "app.kubernetes.io/instance": oldRelease };
}

function deployment(metadata: ApiObject["metadata"]): ApiObject {
  const labels = selectorOf(metadata);
  const template = { metadata: { labels }, spec: { containers: [{ name: "main", image: "old" }] } };
  return { apiVersion: "apps/v1", kind: "Deployment", metadata, spec: { replicas: 1, selector: { matchLabels: labels }, template } };
}

/** On each node, on its network and with its files, on the port that the new one needs too. */
function nodeExporter(metadata: ApiObject["metadata"]): ApiObject {
  const labels = selectorOf(metadata);
  const container = {
    name: "node-exporter",
    image: "quay.io/prometheus/node-exporter:{{ .Values.nodeExporterTag }}",
    ports: [{ name: "http-metrics", containerPort: 9100, hostPort: 9100 }],
    volumeMounts: [{ name: "root", mountPath: "/host/root", readOnly: true }],
  };
  const spec = {
    hostNetwork: true,
    hostPID: true,
    tolerations: [{ operator: "Exists" }],
    containers: [container],
    volumes: [{ name: "root", hostPath: { path: "/" } }],
  };
  return {
    apiVersion: "apps/v1",
    kind: "DaemonSet",
    metadata,
    spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec } },
  };
}

function definition(kind: string): ApiObject {
  const singular = kind.toLowerCase();
  const plural = kind === "Prometheus" ? "prometheuses" : "alertmanagers";
  const schema = { openAPIV3Schema: { type: "object", "x-kubernetes-preserve-unknown-fields": true } };
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: `${plural}.monitoring.coreos.com` },
    spec: {
      group: "monitoring.coreos.com",
      scope: "Namespaced",
      names: { kind, singular, plural, listKind: `${kind}List` },
      versions: [{ name: "v1", served: true, storage: true, schema }],
    },
  };
}
