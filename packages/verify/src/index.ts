export { checkHelm, clusterManifests, helmTemplate } from "./check-helm.ts";
export { checkKustomize } from "./check-kustomize.ts";
export type { CheckResult } from "./check-result.ts";
export { checkTemplates } from "./check-templates.ts";
export type { Program } from "./program.ts";
