/** How long nothing may change until a burst is over: editors write a file by several operations, which take less. */
const quietMs = 15;
/** How often whatever holds a burst is asked again. */
const heldMs = 10;
/** After so long it is no burst any more, but something that goes on writing, or a lock that was left behind. */
const longestMs = 10_000;

export interface BurstOptions {
  /** Whether more is about to come for certain. */
  readonly isHeld: () => boolean;
  readonly onBurst: (paths: ReadonlySet<string>) => void;
}

/** Brings together what changes at once, such as the files of a branch that Git checks out. */
export class Burst {
  readonly #options: BurstOptions;
  #paths = new Set<string>();
  #since = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: BurstOptions) {
    this.#options = options;
  }

  add(path: string): void {
    if (this.#paths.size === 0) this.#since = Date.now();
    this.#paths.add(path);
    if (this.#isTooLong() && this.#timer !== undefined) return;
    this.#wait(quietMs);
  }

  /** Forgets what is pending. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#paths.clear();
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end(), milliseconds);
  }

  #end(): void {
    if (this.#options.isHeld() && !this.#isTooLong()) {
      this.#wait(heldMs);
      return;
    }
    const paths = this.#paths;
    this.#paths = new Set();
    this.#timer = undefined;
    this.#options.onBurst(paths);
  }

  #isTooLong(): boolean {
    return Date.now() - this.#since > longestMs;
  }
}
