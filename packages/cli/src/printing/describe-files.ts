import { formatFiles, groupFiles, type FileChange } from "@thanos-fleet/plan/files";

/** What a render did, or would do. */
export interface RenderedFiles {
  readonly changes: readonly FileChange[];
  /** All files that are rendered. */
  readonly files: number;
  readonly clusters: number;
  readonly isDryRun: boolean;
  /** How much was not even rendered, since nothing of it can have changed; a phrase. */
  readonly skipped?: string;
}

/** What a render did to deploy/, by component and cluster. */
export function describeFiles({ changes, files, clusters, isDryRun, skipped = "" }: RenderedFiles): string {
  if (changes.length === 0) return `deploy/ is up to date: ${files} files, nothing to change${skipped}\n`;
  const counts = (["added", "changed", "removed"] as const).flatMap((kind) => {
    const count = changes.filter(({ change }) => change === kind).length;
    return count === 0 ? [] : [`${count} ${kind === "added" ? "new" : kind}`];
  });
  const head = `deploy/${isDryRun ? " would have" : ""}: ${files} files, ${counts.join(", ")}${skipped}`;
  const lines = formatFiles(groupFiles(changes), clusters).map((line) => `  ${line}`);
  return `${[head, ...lines, ...(isDryRun ? ["nothing was written"] : [])].join("\n")}\n`;
}
