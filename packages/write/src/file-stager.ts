import { startThread } from "./start-thread.ts";
import { stageFiles, type BeforeOperation, type StagedFiles } from "./stage-files.ts";

/** Writes files under their temporary paths, at once or a little later. */
export interface FileStager {
  /** Throws, here or at a later call, what the file system had against it. */
  stage(files: StagedFiles): Promise<void>;
  /** Resolves when everything is written. */
  finish(): Promise<void>;
  /** Resolves when nothing more will be written. */
  close(): Promise<void>;
}

/** Writes before it returns. */
export class DirectStager implements FileStager {
  readonly #before: BeforeOperation;

  constructor(before: BeforeOperation) {
    this.#before = before;
  }

  async stage(files: StagedFiles): Promise<void> {
    stageFiles(files, this.#before);
  }

  async finish(): Promise<void> {}

  async close(): Promise<void> {}
}

/** What the thread answers to each message: nothing, or what went wrong. */
export type StagerAnswer = { readonly message: string; readonly code?: string; readonly path?: string } | undefined;

/** Characters handed over and not written yet: enough that neither thread waits for the other's next unit. */
const backlogLimit = 16 * 1024 * 1024;

/** Writes in a thread of its own, while the caller renders what comes next. */
export class ThreadStager implements FileStager {
  readonly #worker = startThread("./file-stager-worker.ts");
  /** Sizes of what was handed over and not answered yet. */
  readonly #backlog: number[] = [];
  #backlogSize = 0;
  #failure: unknown;
  #wake: () => void = () => undefined;

  constructor() {
    this.#worker.on("message", (answer: StagerAnswer) => {
      this.#backlogSize -= this.#backlog.shift() ?? 0;
      if (answer !== undefined) this.#failure ??= Object.assign(new Error(answer.message), answer);
      this.#wake();
    });
    this.#worker.on("error", (error) => {
      this.#failure ??= error;
      this.#wake();
    });
  }

  async stage(files: StagedFiles): Promise<void> {
    const size = files.files.reduce((sum, { content }) => sum + content.length, 0);
    this.#backlog.push(size);
    this.#backlogSize += size;
    this.#worker.postMessage(files);
    await this.#until(() => this.#backlogSize <= backlogLimit);
  }

  async finish(): Promise<void> {
    await this.#until(() => this.#backlog.length === 0);
  }

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
