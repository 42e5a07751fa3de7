import type { MultilineState } from "../../src/expected/expected-pipeline.ts";

const first = "Traceback (most recent call last):";
const frames = ['  File "/app/main.py", line 3, in main', "\traise ValueError()"];
const errors = ["ValueError: bad", "requests.exceptions.ConnectionError: refused", "KeyboardInterrupt", "my_app.errors.Own:"];
const others = ["2026-11-25 10:00:00 started", "INFO started", "", "at main (app.js:1:2)"];

/** A trace of Python: its head, its frames, and the error's own line, which ends it. */
export const tracebackStates: readonly MultilineState[] = [
  { state: "start_state", next_state: "frame", matches: [first], others: [`x ${first}`, `${first} x`, ...frames, ...errors, ...others] },
  { state: "frame", next_state: "frame", matches: frames, others: [first, ...errors, ...others] },
  { state: "frame", next_state: "end", matches: errors, others: [first, ...frames, ...others] },
  { state: "end", next_state: "end", matches: [], others: [first, ...frames, ...errors, ...others] },
];
