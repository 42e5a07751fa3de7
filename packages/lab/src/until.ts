import { setTimeout as wait } from "node:timers/promises";

export interface Patience {
  readonly seconds: number;
  /** Between two looks, in milliseconds; for those that cost something. */
  readonly pause?: number;
  /** Looked at while waiting; what it throws ends the wait. */
  readonly alive?: () => void;
}

/** Asks five times a second, unless said otherwise, until there is an answer, and gives it; throws what was missing when patience ends. */
export async function until<T>(event: string, answer: () => Promise<T | undefined>, patience: Patience): Promise<T> {
  const deadline = Date.now() + patience.seconds * 1000;
  for (;;) {
    patience.alive?.();
    const found = await answer();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`it did not come within ${patience.seconds} s: ${event}`);
    await wait(patience.pause ?? 200);
  }
}
