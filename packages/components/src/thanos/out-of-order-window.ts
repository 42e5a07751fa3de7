import { parseDuration } from "@thanos-fleet/schema";
import type { CentralContext } from "../component-definition.ts";

/** How late a sample may come: as declared, or else as late as the longest outage that any cluster is allowed. */
export function outOfOrderWindow({ cluster, senders }: CentralContext): string {
  const declared = cluster.values["thanos-receiver"]?.outOfOrderWindow;
  if (declared !== undefined) return declared;
  const budgets = senders.map(({ outageBudget }) => outageBudget);
  return budgets.reduce((longest, budget) => (parseDuration(budget) > parseDuration(longest) ? budget : longest));
}
