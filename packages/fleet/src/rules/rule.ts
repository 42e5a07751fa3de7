import { createDiagnostic, type Location, type Report, type Severity } from "@thanos-fleet/diagnostics";
import { parsePath, type Cluster, type Fleet } from "../fleet.ts";

/** A check over values that no schema can make. Its code is `rule/<name>`, its file and fixtures are named the same. */
export interface Rule {
  readonly name: string;
  /** What must hold and why, in one sentence; shown in the reference. */
  readonly summary: string;
  check(fleet: Fleet, report: RuleReport): void;
}

/** A value that takes part in a violation: its cluster and dotted path. */
export interface Place {
  readonly cluster: Cluster;
  readonly path: string;
}

export interface RuleFinding {
  readonly message: string;
  readonly hint?: string;
  readonly severity?: Severity;
}

/** Reports one violation at the first place, naming all others as related. */
export type RuleReport = (places: readonly [Place, ...Place[]], finding: RuleFinding) => void;

/** Binds a rule's findings to diagnostics. */
export function ruleReport(rule: Rule, report: Report): RuleReport {
  return ([first, ...others], { message, hint, severity }) => {
    const related = others.map((place) => ({ ...locationOf(place), message: `takes part: ${place.path} of ${place.cluster.name}` }));
    report(createDiagnostic(`rule/${rule.name}`, locationOf(first), message, { hint, severity, related }));
  };
}

function locationOf(place: Place): Location {
  return place.cluster.locate(parsePath(place.path));
}
