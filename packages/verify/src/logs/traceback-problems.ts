import type { MultilineState } from "@thanos-fleet/components/expected";
import type { Part, Pipeline, PipelineProblem } from "./pipeline.ts";

/** The rules of the multiline parser for Python join a trace's lines and no others. */
export function tracebackProblems({ multiline_parsers: parsers }: Pipeline, states: readonly MultilineState[]): readonly PipelineProblem[] {
  const rules = (parsers[0]?.["rules"] ?? []) as readonly Part[];
  if (rules.length !== states.length)
    return [problem(`there must be ${states.length} rules of a Python trace, but there are ${rules.length}`)];
  return states.flatMap(({ state, next_state, matches, others: none }, index) => {
    const rule = rules[index] ?? {};
    if (rule["state"] !== state || rule["next_state"] !== next_state)
      return [problem(`rule ${index + 1} of a Python trace must lead from ${state} to ${next_state}`)];
    const pattern = new RegExp(String(rule["regex"]).replaceAll(/^\/|\/$/g, ""));
    const wrong = [...matches.filter((line) => !pattern.test(line)), ...none.filter((line) => pattern.test(line))];
    return wrong.map((line) => {
      const does = pattern.test(line) ? "takes" : "misses";
      return problem(`rule ${index + 1} of a Python trace ${does} ${JSON.stringify(line)}`);
    });
  });
}

function problem(message: string): PipelineProblem {
  return { piece: "multiline_parsers:", message };
}
