export { parseKubeconformOutput } from "./parse-output.ts";
export type { KubeconformResult } from "./parse-output.ts";
export { runKubeconform, schemaFolder } from "./run-kubeconform.ts";
export type { KubeconformOptions } from "./run-kubeconform.ts";
export { kubeconform } from "./tool.ts";
