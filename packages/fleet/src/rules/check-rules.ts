import type { Diagnostic } from "@thanos-fleet/diagnostics";
import type { Fleet } from "../fleet.ts";
import { rules } from "./registry.ts";
import { ruleReport } from "./rule.ts";

/** Runs every registered rule over the fleet. */
export function checkRules(fleet: Fleet): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules)
    rule.check(
      fleet,
      ruleReport(rule, (diagnostic) => diagnostics.push(diagnostic)),
    );
  return diagnostics;
}
