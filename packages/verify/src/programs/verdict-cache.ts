import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Whom a check asks whether it was answered before. */
export type Verdicts = Pick<VerdictCache, "accepted">;

/** Remembers nothing. */
export const alwaysAsk: Verdicts = { accepted: async (_inputs, check) => check() };

/** How many questions were asked, and how many of them were answered before. */
export interface VerdictCounts {
  readonly asked: number;
  readonly remembered: number;
}

/**
 * Remembers what a program has accepted, outside the repository: a check is a pure function of the program and of what
 * it reads, and the same pair need not be judged again in another clone. Refusals are never remembered.
 */
export class VerdictCache {
  readonly #folder: string;
  #counts: VerdictCounts = { asked: 0, remembered: 0 };

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Since the process began. */
  get counts(): VerdictCounts {
    return this.#counts;
  }

  /** Runs the check unless this very question was answered with yes; `inputs` is everything the answer depends on. */
  async accepted<Refusal>(inputs: readonly unknown[], check: () => Promise<Refusal | undefined>): Promise<Refusal | undefined> {
    const path = join(this.#folder, createHash("sha256").update(JSON.stringify(inputs)).digest("hex"));
    const isKnown = existsSync(path);
    this.#counts = { asked: this.#counts.asked + 1, remembered: this.#counts.remembered + (isKnown ? 1 : 0) };
    if (isKnown) return undefined;
    const refusal = await check();
    if (refusal === undefined) this.#remember(path);
    return refusal;
  }

  /** Where nothing can be written the next run asks again. */
  #remember(path: string): void {
    const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(temporary, "");
      renameSync(temporary, path);
    } catch {
      rmSync(temporary, { force: true });
    }
  }
}
