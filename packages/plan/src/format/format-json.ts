import type { Plan } from "../plan.ts";

/** A plan for programs. The shape is `Plan` with a version, which changes when a field changes its meaning or goes. */
export function formatPlanJson(plan: Plan): string {
  return `${JSON.stringify({ version: 1, ...plan }, undefined, 2)}\n`;
}
