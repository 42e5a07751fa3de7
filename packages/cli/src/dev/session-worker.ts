import { parentPort, workerData } from "node:worker_threads";
import { FleetSession, type Assessment, type SessionOptions } from "./fleet-session.ts";

/** What the thread answers: an assessment, or what the compiler said of templates since. */
export type SessionAnswer =
  | { readonly kind: "assessed"; readonly assessment: Assessment }
  | { readonly kind: "judged"; readonly hasProblems: boolean };

const port = parentPort;
if (port === null) throw new Error("this module runs in a thread");
const session = new FleetSession((workerData as { readonly task: SessionOptions }).task);
const answer = (message: SessionAnswer): void => port.postMessage(message);

/** To hand the compiler its work takes a moment in which nothing else is answered, so it waits until no answer is due. */
const idleMs = 300;
let judging: NodeJS.Timeout | undefined;

port.on("message", (request: "assess" | "end") => {
  // Whatever waits is cleaned up by its exit handlers.
  if (request === "end") process.exit();
  clearTimeout(judging);
  void assess();
});

async function assess(): Promise<void> {
  const assessment = await session.assess();
  answer({ kind: "assessed", assessment });
  judging = setTimeout(() => void judge(), idleMs);
}

async function judge(): Promise<void> {
  const hasProblems = await session.judgeTemplates();
  if (hasProblems !== undefined) answer({ kind: "judged", hasProblems });
}
