/** Does something again and again, a while after it is done, until it is stopped; what it throws ends nothing. */
export class Repeat {
  readonly #task: () => Promise<void>;
  readonly #pause: number;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(task: () => Promise<void>, pauseMs: number) {
    this.#task = task;
    this.#pause = pauseMs;
  }

  start(): void {
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => void this.#once(), this.#pause);
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  async #once(): Promise<void> {
    await this.#task().catch(() => undefined);
    this.start();
  }
}
