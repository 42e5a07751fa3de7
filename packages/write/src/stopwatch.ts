import { performance } from "node:perf_hooks";

/** What a write spends its time on. */
export type WriteStage = "render" | "compare" | "write";

/** Adds up milliseconds by stage. */
export class Stopwatch {
  readonly milliseconds: Record<WriteStage, number> = { render: 0, compare: 0, write: 0 };

  async time<T>(stage: WriteStage, action: () => T | Promise<T>): Promise<T> {
    const since = performance.now();
    try {
      return await action();
    } finally {
      this.milliseconds[stage] += performance.now() - since;
    }
  }
}
