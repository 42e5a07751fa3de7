import type { Diagnostic } from "@thanos-fleet/diagnostics";
import type { Doubts } from "../doubts.ts";
import { toFleet, type Cluster, type Fleet } from "../fleet.ts";
import { servedBy } from "../serve-components.ts";
import { watchedValues } from "../watched-values.ts";
import { foldFindings } from "./fold-findings.ts";
import { rules } from "./registry.ts";
import { findingsOf } from "./rule.ts";

/** Runs every registered rule over the fleet. */
export function checkRules(fleet: Fleet): Diagnostic[] {
  return rules.flatMap((rule) => foldFindings(findingsOf(rule, fleet)));
}

/** Runs the rules over clusters of which something is not known, and keeps what the rules found that did not need it. */
export function checkRulesInDoubt(clusters: readonly { readonly cluster: Cluster; readonly doubts: Doubts }[]): Diagnostic[] {
  return rules.flatMap((rule) => {
    let isInDoubt = false;
    // Watched again for each rule: some remember what they computed for a part of a cluster's values.
    const watched = clusters.map(({ cluster, doubts }) => watch(cluster, doubts, () => (isInDoubt = true)));
    const findings = findingsOf(rule, toFleet(watched));
    return isInDoubt ? [] : foldFindings(findings);
  });
}

function watch(cluster: Cluster, doubts: Doubts, onDoubt: () => void): Cluster {
  const { role, path, name, locate } = cluster;
  const isServingUnsure = [...servedBy.keys()].some((component) => doubts.cover([component]));
  const isNameSure = !doubts.touch(["name"]);
  return {
    role,
    path,
    locate,
    values: watchedValues(cluster.values, doubts, onDoubt),
    get name() {
      if (!isNameSure) onDoubt();
      return name;
    },
    get unserved() {
      if (isServingUnsure) onDoubt();
      return cluster.unserved;
    },
    get layered() {
      return cluster.layered;
    },
  } as Cluster;
}
