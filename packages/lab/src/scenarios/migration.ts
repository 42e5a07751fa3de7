import { DocumentRun } from "../documents/document-run.ts";
import { makeDocumentShell, type DocumentTools } from "../documents/document-shell.ts";
import type { Scenario } from "../scenario.ts";
import type { World } from "../world.ts";
import { expectUndisturbed } from "../migration/expectations.ts";
import { oldStacks } from "../migration/old-stacks.ts";
import { centreMigrated, groundLaid, oldStackRemoved, edgeMigrated, enforced, validated, type Migration } from "../migration/phases.ts";

export interface MigrationInput {
  /** A fleet of which Argo CD knows its own cluster alone; its repository has the render with `migration: true`. */
  readonly world: World;
  readonly tools: DocumentTools;
  /** The text of docs/migration.md. */
  readonly page: string;
  /** Command lines of the README's first installation. */
  readonly installation: readonly string[];
  /** The same fleet with `migration: false`. */
  readonly finished: () => string;
}

/** Migrates every cluster from a set of the kind of kube-prometheus-stack, by the documented commands as they stand. */
export const migration: Scenario<MigrationInput> = {
  name: "migration",
  expectation:
    "the documented commands migrate every cluster phase by phase: each gate holds, each way back leads back, and what already runs restarts nothing",
  run: async ({ world, tools, page, installation, finished }) => {
    const shell = makeDocumentShell(world, tools);
    const old = await oldStacks(world, { shell, helm: tools.helm });
    try {
      const documents = new DocumentRun(shell, page);
      const run: Migration = { world, shell, documents, old, installation };
      const edges = [...world.lab.clusters.keys()].filter((name) => name !== world.home.name);
      const phases: readonly (() => Promise<void>)[] = [
        () => groundLaid(run),
        () => centreMigrated(run),
        ...edges.map((edge, number) => () => {
          const isUndone = number === edges.length - 1;
          return expectUndisturbed(run, edge, () => edgeMigrated(run, { edge, isUndone }));
        }),
        ...[...world.lab.clusters.keys()].map((name) => () => oldStackRemoved(run, name)),
        () => enforced(run, finished()),
        () => validated(run),
      ];
      for (const phase of phases) {
        await phase();
        // As the page says: on only when the gate holds.
        if (documents.unmet.length > 0) return { unmet: documents.unmet, figures: {} };
      }
      const figures = { clusters: world.lab.clusters.size, "old objects": old.count, ...(await documents.finish()) };
      return { unmet: documents.unmet, figures };
    } finally {
      old.stop();
    }
  },
};
