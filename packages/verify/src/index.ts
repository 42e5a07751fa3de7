export type { CheckResult } from "./check-result.ts";
export { checkTemplates } from "./check-templates.ts";
