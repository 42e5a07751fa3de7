import { parentPort, workerData } from "node:worker_threads";
import { FleetSession, type Assessment, type SessionOptions } from "./fleet-session.ts";

/** What the thread answers: an assessment, or what the compiler said of templates since. */
export type SessionAnswer =
  | { readonly kind: "assessed"; readonly assessment: Assessment; readonly milliseconds: number }
  | { readonly kind: "judged"; readonly hasProblems: boolean };

const port = parentPort;
if (port === null) throw new Error("this module runs in a thread");
const session = new FleetSession((workerData as { readonly task: SessionOptions }).task);
const answer = (message: SessionAnswer): void => port.postMessage(message);

port.on("message", (request: "assess" | "end") => {
  // Whatever waits is cleaned up by its exit handlers.
  if (request === "end") process.exit();
  void (async () => {
    const started = performance.now();
    const assessment = await session.assess();
    answer({ kind: "assessed", assessment, milliseconds: performance.now() - started });
    const hasProblems = await session.judgeTemplates();
    if (hasProblems !== undefined) answer({ kind: "judged", hasProblems });
  })();
});
