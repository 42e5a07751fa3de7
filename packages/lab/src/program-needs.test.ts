import { expect, test } from "vitest";
import { prometheusNeeds, stateMetricsNeeds } from "./program-needs.ts";

test("Prometheus needs what its discovery watches, in the namespaces that it names", () => {
  const configuration = `
scrape_configs:
- job_name: kubelet
  kubernetes_sd_configs:
  - role: node
- job_name: api
  kubernetes_sd_configs:
  - role: endpointslice
    namespaces:
      names: [default]
`;
  const configMap = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "agent" }, data: { "prometheus.yaml": configuration } };
  const needs = prometheusNeeds(configMap).map(({ resource, verbs, namespace }) => `${verbs.join()} ${resource} ${namespace ?? "*"}`);
  expect(needs).toEqual([
    "list,watch nodes *",
    "list,watch endpointslices default",
    "list,watch services default",
    "list,watch pods default",
    "get nodes/metrics *",
  ]);
});

test("kube-state-metrics needs what it is told to watch", () => {
  const spec = { template: { spec: { containers: [{ name: "main", args: ["--port=8080", "--resources=pods,jobs"] }] } } };
  const needs = stateMetricsNeeds({ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "k" }, spec });
  expect(needs.map(({ resource }) => resource)).toEqual(["pods", "jobs"]);
});
