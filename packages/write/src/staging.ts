import type { FileText } from "./comparison.ts";
import type { ExistingFiles } from "./existing-file.ts";
import { DirectStager, ThreadStager, type FileStager } from "./file-stager.ts";
import { appendJournal, readJournal, removeJournal, removeTemporaries } from "./journal.ts";
import type { BeforeOperation } from "./stage-files.ts";
import { StagingPlan } from "./staging-plan.ts";
import { unitsWorthAThread } from "./thread-queue.ts";

export interface StagingOptions {
  readonly target: string;
  readonly existing: Pick<ExistingFiles, "hasFile" | "hasFolder">;
  /** Without it much is written in a thread of its own. */
  readonly before: BeforeOperation | undefined;
}

/** Writes changed files under temporary names, each noted in the journal before. Nothing that stands in its place is touched. */
export class Staging {
  readonly #options: StagingOptions;
  readonly #plan: StagingPlan;
  #stager: FileStager;
  /** Paths of what was staged. */
  readonly written: string[] = [];
  /** Those of `written` where no file is. */
  readonly created: string[] = [];

  constructor(options: StagingOptions) {
    this.#options = options;
    this.#plan = new StagingPlan(options.existing);
    this.#stager = new DirectStager(options.target, options.before ?? (() => undefined));
  }

  /** Everything that stands under a temporary name, by its right one, in the order in which it is to be renamed. */
  get renames(): readonly string[] {
    return this.#plan.renames;
  }

  /** Prepares for so many units. What was begun in a thread is finished there, since one failure ends everything. */
  prepare(units: number): void {
    if (this.#stager instanceof ThreadStager) return;
    const { target, before } = this.#options;
    if (before === undefined && units >= unitsWorthAThread) this.#stager = new ThreadStager(target);
  }

  /** Throws, here or in `finish`, what the file system had against it. */
  async stage(changed: readonly FileText[]): Promise<void> {
    const { target, existing } = this.#options;
    const { staged, journal } = this.#plan.add(changed);
    appendJournal(target, journal);
    for (const { path } of changed) {
      this.written.push(path);
      if (!existing.hasFile(path)) this.created.push(path);
    }
    await this.#stager.stage(staged);
  }

  /** Resolves when everything is written. */
  async finish(): Promise<void> {
    await this.#stager.finish();
  }

  /** Resolves when nothing more will be written. */
  async close(): Promise<void> {
    await this.#stager.close();
  }

  /** Removes what was staged, and then, unless the journal is still needed for what is in its place, the journal of it. */
  async discard({ keepJournal }: { readonly keepJournal: boolean }): Promise<void> {
    const { target } = this.#options;
    await this.close();
    try {
      const journal = readJournal(target);
      // Stryker disable next-line ConditionalExpression: without a journal there is nothing to remove
      if (journal === undefined) return;
      removeTemporaries(target, journal);
      if (!keepJournal) removeJournal(target);
    } catch {
      // The journal stays, and the next run removes them.
    }
  }
}
