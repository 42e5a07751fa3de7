import { clustersText } from "./clusters-text.ts";
import type { FileGroup, GroupedFiles } from "./group-files.ts";

/** Names of files in one line. */
const mostNames = 6;

/** Changed files as lines, by component and cluster. `of` is how many clusters there are. */
export function formatFiles(grouped: GroupedFiles, of: number): string[] {
  const whole = Map.groupBy(
    grouped.groups.filter((group) => wholeChange(group) !== undefined),
    (group) => JSON.stringify([group.clusters, wholeChange(group)]),
  );
  const lines = [
    ...[...whole.values()].flatMap((groups) => wholeLine(groups, of)),
    ...grouped.groups.filter((group) => wholeChange(group) === undefined).map((group) => groupLine(group, of)),
  ];
  const more = [
    [grouped.charts, "of Helm charts"],
    [grouped.documents, "of deploy/docs"],
    [grouped.inventories, "of deploy/inventory"],
  ] as const;
  const follow = more.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
  return [...lines, ...(follow.length === 0 ? [] : [`and what follows: ${follow.join(", ")}`])];
}

const words = { added: "new", removed: "removed", changed: "changed" } as const;
const marks = { added: "+", removed: "-", changed: "~" } as const;

/** What happens to all files of a group, where that is the same and they come or go; a component has three files at least. */
function wholeChange({ files }: FileGroup): "added" | "removed" | undefined {
  const [first] = files;
  if (first === undefined || first.change === "changed" || files.length < 3) return undefined;
  return files.every(({ change }) => change === first.change) ? first.change : undefined;
}

function wholeLine(groups: readonly FileGroup[], of: number): string[] {
  const [first] = groups;
  if (first === undefined) return [];
  const count = groups.reduce((sum, { files, clusters }) => sum + files.length * clusters.length, 0);
  const what = groups.length > 3 ? `${groups.length} components` : groups.map(({ component }) => component).join(", ");
  return [`${what}, ${where(first, of)}: ${count} files ${words[wholeChange(first) ?? "changed"]}`];
}

function groupLine(group: FileGroup, of: number): string {
  const names = group.files.map(({ name, change }) => `${marks[change]} ${name}`);
  const more = names.length > mostNames ? `, and ${names.length - mostNames} more` : "";
  return `${group.component}, ${where(group, of)}: ${names.slice(0, mostNames).join(", ")}${more}`;
}

function where({ clusters }: FileGroup, of: number): string {
  return `${clusters.length > 1 ? "the same " : ""}in ${clustersText(clusters, of)}`;
}
