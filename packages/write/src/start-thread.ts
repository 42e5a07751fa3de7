import { Worker } from "node:worker_threads";

/** Starts a module of this folder, which calls `answerTasks`, in a thread of its own; `task` is what `threadTask` gives it. */
export function startThread(module: string, task: object): Worker {
  return new Worker(new URL("./thread-entry.js", import.meta.url), { workerData: { module: new URL(module, import.meta.url).href, task } });
}
