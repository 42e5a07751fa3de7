import type { Rule } from "./rule.ts";
import { valuesNamed } from "./values-named.ts";

interface Toleration {
  readonly key?: string;
  readonly operator?: string;
  readonly value?: string;
  readonly effect?: string;
  readonly tolerationSeconds?: number;
}

/** What the API server refuses of a toleration (Kubernetes, pkg/apis/core/validation, ValidateTolerations). */
function problemOf({ key, operator = "Equal", value, effect, tolerationSeconds }: Toleration): string | undefined {
  if (key === undefined && operator !== "Exists")
    return "a toleration without a key tolerates every taint, and must have `operator: Exists`";
  if (operator === "Exists" && value !== undefined && value !== "") return "a toleration with `operator: Exists` has no value";
  if (tolerationSeconds !== undefined && effect !== "NoExecute") return "`tolerationSeconds` needs `effect: NoExecute`";
  return undefined;
}

export const tolerations: Rule = {
  name: "tolerations",
  summary: "every toleration is one that Kubernetes accepts",
  fix: "leave out `value` or `tolerationSeconds`, or set the operator or the effect that they need",
  check({ clusters }, report) {
    for (const cluster of clusters)
      for (const { path, value } of valuesNamed(cluster.values, "tolerations"))
        (value as readonly Toleration[]).forEach((toleration, index) => {
          const problem = problemOf(toleration);
          if (problem !== undefined) report([{ cluster, path: `${path}.${index}` }], { message: `${problem}: Kubernetes refuses the pod` });
        });
  },
};
