import { hash } from "node:crypto";
import { memoryLimitOf } from "@thanos-fleet/fleet";
import { joinText } from "@thanos-fleet/template";
import { printYaml } from "@thanos-fleet/yaml-source";
import type { ClusterContext, ComponentDefinition, DeriveContext, Probe } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import { address, flow, workload } from "../src/flows.ts";
import { nobody, workloadView } from "../src/workload.ts";
import { probeModule, probeTarget } from "./probe-module.ts";
import { probeRules } from "./rules/probe-rules.ts";

export type BlackboxExporterView = ReturnType<typeof derive>;

const blackboxExporterPods = workload("blackbox-exporter");
const port = 9115;
const probesJob = "probes";

function derive(context: DeriveContext) {
  const values = componentValues(context, "blackbox-exporter");
  const config = printYaml({ modules: Object.fromEntries(values.probes.map((probe) => [probe.name, probeModule(probe)])) });
  return {
    ...workloadView(blackboxExporterPods, values.image, context),
    // `nobody`; the image names no user.
    user: nobody,
    port,
    placement: values.placement,
    resources: values.resources,
    memoryLimit: memoryLimitOf(values.resources),
    configArgument: "--config.file=/etc/blackbox/blackbox.yml",
    listenArgument: `--web.listen-address=:${port}`,
    logLevelArgument: joinText("--log.level=", values.logLevel),
    config,
    // The program reads its modules when it starts.
    configChecksum: hash("sha256", config),
  };
}

function probesOf(context: ClusterContext): readonly Probe[] {
  return componentValues(context, "blackbox-exporter").probes.map((probe) => ({ name: probe.name, target: probeTarget(probe) }));
}

export const blackboxExporter: ComponentDefinition = {
  name: "blackbox-exporter",
  order: 150,
  namespace: "monitoring",
  description: "Asks services from outside them: whether they answer, and until when their certificates last.",
  derive,
  flows: (context) =>
    componentValues(context, "blackbox-exporter").probes.flatMap(({ endpoint, addresses }) =>
      addresses.map((ip) => flow(blackboxExporterPods, address(ip), Number(endpoint.slice(endpoint.lastIndexOf(":") + 1)))),
    ),
  scrapeTargets: (context) => [
    { job: "blackbox-exporter", pods: blackboxExporterPods, port },
    ...probesOf(context).map((probe) => ({ job: probesJob, pods: blackboxExporterPods, port, path: "/probe", probe })),
  ],
  jobs: ["blackbox-exporter", probesJob],
  appVersion: (context) => componentValues(context, "blackbox-exporter").image.tag,
  rules: () => [{ subject: "probes", order: 240, groups: probeRules }],
};
