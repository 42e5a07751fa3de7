import type { Part, Pipeline, PipelineProblem } from "./pipeline.ts";

interface State {
  readonly state: string;
  readonly next_state: string;
  readonly matches: readonly string[];
  readonly others: readonly string[];
}

const first = "Traceback (most recent call last):";
const frames = ['  File "/app/main.py", line 3, in main', "\traise ValueError()"];
const errors = ["ValueError: bad", "requests.exceptions.ConnectionError: refused", "KeyboardInterrupt", "my_app.errors.Own:"];
const others = ["2026-11-25 10:00:00 started", "INFO started", "", "at main (app.js:1:2)"];

/** A trace of Python: its head, its frames, and the error's own line, which ends it. */
const states: readonly State[] = [
  { state: "start_state", next_state: "frame", matches: [first], others: [`x ${first}`, `${first} x`, ...frames, ...errors, ...others] },
  { state: "frame", next_state: "frame", matches: frames, others: [first, ...errors, ...others] },
  { state: "frame", next_state: "end", matches: errors, others: [first, ...frames, ...others] },
  { state: "end", next_state: "end", matches: [], others: [first, ...frames, ...errors, ...others] },
];

/** The rules of the multiline parser for Python join a trace's lines and no others. */
export function tracebackProblems({ multiline_parsers: parsers }: Pipeline): readonly PipelineProblem[] {
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
