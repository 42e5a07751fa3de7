import { Worker } from "node:worker_threads";
import type { SessionOptions } from "./fleet-session.ts";
import type { SessionAnswer } from "./session-worker.ts";

/** A thread that ends by itself cleans up; one that computes for longer than this does not. */
const patienceMs = 500;

export interface SessionThreadOptions extends SessionOptions {
  readonly onAnswer: (answer: SessionAnswer) => void;
  /** The thread ended by itself; a new one starts with the next request. */
  readonly onCrash: (error: Error) => void;
}

/**
 * Assesses in a thread, so that whatever runs there never keeps an interrupt waiting, and so that a new thread takes over program
 * code that changed. Of requests that come while one is answered, one is kept.
 */
export class SessionThread {
  readonly #options: SessionThreadOptions;
  #worker: Worker | undefined;
  #isBusy = false;
  #isAskedAgain = false;

  constructor(options: SessionThreadOptions) {
    this.#options = options;
  }

  /** Asks for an assessment of the files as they are from now on. */
  assess(): void {
    if (this.#isBusy) {
      this.#isAskedAgain = true;
      return;
    }
    this.#isBusy = true;
    this.#worker ??= this.#start();
    this.#worker.postMessage("assess");
  }

  /** Ends the thread; the next one loads the program as it is then. */
  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#isBusy = false;
    this.#isAskedAgain = false;
    if (worker === undefined) return;
    const ended = new Promise((resolve) => worker.once("exit", resolve));
    worker.postMessage("end");
    const timer = setTimeout(() => void worker.terminate(), patienceMs);
    await ended;
    clearTimeout(timer);
  }

  #start(): Worker {
    const { onAnswer, onCrash, root, base, color } = this.#options;
    const module = new URL("./session-worker.ts", import.meta.url).href;
    const worker = new Worker(new URL("./thread-entry.js", import.meta.url), { workerData: { module, task: { root, base, color } } });
    worker.on("message", (answer: SessionAnswer) => {
      if (worker !== this.#worker) return;
      if (answer.kind === "assessed") this.#isBusy = false;
      onAnswer(answer);
      if (!this.#isAskedAgain || this.#isBusy) return;
      this.#isAskedAgain = false;
      this.assess();
    });
    worker.on("error", (error: Error) => {
      if (worker !== this.#worker) return;
      void this.end();
      onCrash(error);
    });
    return worker;
  }
}
