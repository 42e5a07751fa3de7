import type { EventEmitter } from "node:events";
import { CommandError } from "@thanos-fleet/diagnostics";
import type { ThreadAnswer, ThreadFailure } from "./answer-tasks.ts";

/**
 * Fewer units are done with before a thread for them has started. What a thread gains grows with their number; the figures stand
 * beside each use (`ThreadStager`, `ThreadChecker`) and in decision 3.
 */
export const unitsWorthAThread = 100;

/** Characters handed over and not done with yet: enough that neither thread waits for the other's next unit. */
const backlogLimit = 16 * 1024 * 1024;

/** A thread in which `answerTasks` was called, as far as a queue has to do with it. */
export interface QueueThread extends Pick<EventEmitter, "on"> {
  postMessage(task: object): void;
  terminate(): Promise<unknown>;
}

/** Has a thread do tasks one after the other, while the caller prepares the next. */
export class ThreadQueue<Task extends object> {
  readonly #worker: QueueThread;
  /** Sizes of the tasks that were handed over and not answered yet. */
  readonly #backlog: number[] = [];
  #backlogSize = 0;
  #lastResult: unknown;
  #failure: unknown;
  #wake: () => void = () => undefined;

  constructor(worker: QueueThread) {
    this.#worker = worker;
    this.#worker.on("message", ({ result, failure }: ThreadAnswer) => {
      this.#backlogSize -= this.#backlog.shift() ?? 0;
      this.#lastResult = result;
      if (failure !== undefined) this.#failure ??= restoreError(failure);
      this.#wake();
    });
    this.#worker.on("error", (error) => {
      this.#failure ??= error;
      this.#wake();
    });
    this.#worker.on("exit", () => {
      this.#failure ??= new Error("a thread ended before its tasks were done");
      this.#wake();
    });
  }

  /**
   * Hands a task over, with the texts in it that count as backlog; resolves when there is room for the next. Throws what
   * this or an earlier task failed with.
   */
  async send(task: Task, texts: readonly { readonly content: string }[]): Promise<void> {
    const size = texts.reduce((sum, { content }) => sum + content.length, 0);
    this.#backlog.push(size);
    this.#backlogSize += size;
    this.#worker.postMessage(task);
    await this.#until(() => this.#backlogSize <= backlogLimit);
  }

  /** Resolves to the result of the last task when all are done. */
  async finish(): Promise<unknown> {
    await this.#until(() => this.#backlog.length === 0);
    return this.#lastResult;
  }

  /** Resolves when nothing more will be done. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #until(isDone: () => boolean): Promise<void> {
    while (this.#failure === undefined && !isDone()) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wake = resolve;
      await promise;
    }
    if (this.#failure !== undefined) throw this.#failure;
  }
}

/** Errors lose what is not of every error on their way between threads. */
function restoreError({ name, message, stack, hint, ...details }: ThreadFailure): Error {
  if (name === "CommandError") return new CommandError(String(details.code), message, { hint });
  return Object.assign(new Error(message), details, stack === undefined ? {} : { stack });
}
