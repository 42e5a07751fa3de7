import type { CheckResult } from "./check-result.ts";
import { clusterObjects, objectDiagnostic } from "./cluster-objects.ts";
import { judgeReferences } from "./references/judge-references.ts";
import type { RenderedFleet } from "./where-from.ts";

/**
 * Proves that whatever an object names is there: rendered for the same cluster, on its list of Secrets, or made by
 * somebody known; that Services and budgets select pods; and that nobody is asked for a Secret that nothing reads.
 */
export function checkReferences(rendered: RenderedFleet): CheckResult {
  const judged = rendered.fleet.clusters.map((cluster) => ({ cluster, judged: judgeReferences(clusterObjects(rendered.deploy, cluster)) }));
  return {
    name: "references",
    checked: judged.reduce((sum, { judged: { count } }) => sum + count, 0),
    unit: "references",
    diagnostics: judged.flatMap(({ cluster, judged: { findings } }) =>
      findings.map(({ place, code, message }) => objectDiagnostic(rendered, cluster, place, { code, message })),
    ),
  };
}
