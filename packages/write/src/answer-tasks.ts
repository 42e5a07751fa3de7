import { parentPort, workerData } from "node:worker_threads";

/** What a thread answers to a task. */
export interface ThreadAnswer {
  readonly result?: unknown;
  readonly failure?: ThreadFailure;
}

/** An error, as far as it is handed on. */
export interface ThreadFailure {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: string | undefined;
  readonly path?: string | undefined;
  readonly hint?: string | undefined;
}

/** In a thread of `startThread`: what it was started for. */
export function threadTask(): unknown {
  return (workerData as { readonly task: unknown }).task;
}

/** In a thread of a `ThreadQueue`: does each task and answers it. After a failure nothing more is done. */
export function answerTasks<Task>(perform: (task: Task) => unknown): void {
  let hasFailed = false;
  parentPort?.on("message", (task: Task) => {
    let answer: ThreadAnswer = {};
    if (!hasFailed) {
      try {
        answer = { result: perform(task) };
      } catch (error) {
        hasFailed = true;
        const { name, message, stack, code, path, hint } = error as ThreadFailure;
        answer = { failure: { name, message, stack, code, path, hint } };
      }
    }
    parentPort?.postMessage(answer);
  });
}
