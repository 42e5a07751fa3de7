import { memoryLimitOf } from "@thanos-fleet/fleet";
import { joinText } from "@thanos-fleet/template";
import type { ComponentDefinition, DeriveContext } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import { workload } from "../src/flows.ts";
import { workloadView } from "../src/workload.ts";
import { keptMetrics } from "./kept-metrics.ts";
import { nodeRules } from "./rules/node-rules.ts";

export type NodeExporterView = ReturnType<typeof derive>;

/** Also scraped by the agent, through the nodes' addresses: its pods have no address of their own. */
export const nodeExporterPods = workload("node-exporter", "monitoring-node");

/** Network devices of pods and of their plugins: one or more a pod, 33 series each, and what they count is the pod's. */
const podDevices = "^(veth|lxc|cali|cilium_|lxdbr|docker|br-|virbr|flannel|cni|kube-ipvs|nodelocaldns|tunl|vxlan|genev|weave|dummy|lo$).*";

function derive(context: DeriveContext) {
  const values = componentValues(context, "node-exporter");
  return {
    ...workloadView(nodeExporterPods, values.image, context),
    port: values.port,
    placement: values.placement,
    resources: values.resources,
    memoryLimit: memoryLimitOf(values.resources),
    // The kubelet replaces $(HOST_IP), so that only the node's own address is listened on.
    listenArgument: `--web.listen-address=[$(HOST_IP)]:${values.port}`,
    deviceArguments: [`--collector.netdev.device-exclude=${podDevices}`, `--collector.netclass.ignored-devices=${podDevices}`],
    logLevelArgument: joinText("--log.level=", values.logLevel),
  };
}

export const nodeExporter: ComponentDefinition = {
  name: "node-exporter",
  order: 120,
  namespace: "monitoring-node",
  description: "Host metrics of every node.",
  derive,
  // Its pods are on the host's network, which no network policy covers.
  flows: () => [],
  jobs: ["node-exporter"],
  keptMetrics: { "node-exporter": keptMetrics },
  appVersion: (context) => componentValues(context, "node-exporter").image.tag,
  rules: () => [{ subject: "node", order: 150, groups: nodeRules }],
};
