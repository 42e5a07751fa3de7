import { createDiagnostic, type Diagnostic, type Location, type Severity } from "@thanos-fleet/diagnostics";
import { parsePath, type Cluster, type Fleet } from "../fleet.ts";
import { nodeAt } from "../layered.ts";

/** A check over values that no schema can make. Its code is `rule/<name>`, its file and fixtures are named the same. */
export interface Rule {
  readonly name: string;
  /** What must hold and why, in one sentence; shown in the reference. */
  readonly summary: string;
  /** What to do about a violation, as an imperative; shown in the reference. */
  readonly fix: string;
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

/** What a rule found, with the names of the clusters that take part, the first place's before the others'. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly clusters: readonly string[];
}

/** Runs a rule over a fleet. */
export function findingsOf(rule: Rule, fleet: Fleet): Finding[] {
  const findings: Finding[] = [];
  rule.check(fleet, (places, { message, hint, severity }) => {
    const [first, ...others] = byLayer(places);
    const related = others.map((place) => ({ ...locationOf(place), message: `takes part: ${place.path} of ${place.cluster.name}` }));
    const diagnostic = createDiagnostic(`rule/${rule.name}`, locationOf(first), message, { hint, severity, related });
    findings.push({ diagnostic, clusters: [...new Set([first, ...others].map(({ cluster }) => cluster.name))] });
  });
  return findings;
}

const ranks = { cluster: 3, role: 2, fleet: 1, default: 0 };

/** A cluster's name and role say which cluster it is; they are not what was edited. */
const identities = new Set(["name", "role"]);

/**
 * What a more special layer sets is more likely to be the mistake, so it comes first; a value that is missing keeps its
 * place, and a default is no mistake of anybody.
 */
function byLayer(places: readonly [Place, ...Place[]]): readonly [Place, ...Place[]] {
  const [first, ...others] = places
    .map((place, index) => ({ place, index, rank: rankOf(place, index) }))
    .toSorted((a, b) => b.rank - a.rank || a.index - b.index);
  return first === undefined ? places : [first.place, ...others.map(({ place }) => place)];
}

function rankOf({ cluster, path }: Place, index: number): number {
  if (identities.has(path)) return index === 0 ? ranks.role : ranks.default;
  const layer = nodeAt(cluster.layered, parsePath(path))?.origins[0]?.layer;
  if (layer === undefined) return index === 0 ? Infinity : ranks.default;
  return ranks[layer];
}

function locationOf(place: Place): Location {
  return place.cluster.locate(parsePath(place.path));
}
