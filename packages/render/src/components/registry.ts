import type { ComponentDefinition } from "../component-definition.ts";
import { kubeStateMetrics } from "./kube-state-metrics.ts";
import { namespaces } from "./namespaces.ts";
import { nodeExporter } from "./node-exporter.ts";
import { platform } from "./platform.ts";

/** Every component, in the order in which outputs list them. */
export const components: readonly ComponentDefinition[] = [namespaces, platform, kubeStateMetrics, nodeExporter];
