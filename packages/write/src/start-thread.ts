import { Worker, workerData } from "node:worker_threads";

/** Starts a module of this folder in a thread of its own. */
export function startThread(module: string, task?: object): Worker {
  return new Worker(new URL("./thread-entry.js", import.meta.url), { workerData: { module: new URL(module, import.meta.url).href, task } });
}

/** In such a thread: what it was started for. */
export function threadTask(): unknown {
  return (workerData as { readonly task?: unknown }).task;
}
