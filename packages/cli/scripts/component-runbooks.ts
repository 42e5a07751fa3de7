import { globSync, readFileSync } from "node:fs";
import { basename, join, posix } from "node:path";

const folder = "docs/runbooks";
const ofComponent = /^packages\/components\/[\w-]+\/runbooks\//;

/** The pages of all components by the path of their copy, where alerts lead; links lead from there to the same places. */
export function componentRunbooks(root: string): ReadonlyMap<string, string> {
  const sources = globSync("packages/components/*/runbooks/*.md", { cwd: root }).sort();
  return new Map(sources.map((source) => [`${folder}/${basename(source)}`, movedLinks(readFileSync(join(root, source), "utf8"), source)]));
}

/** Copies in docs/runbooks whose page is gone. */
export function orphanedRunbooks(root: string): readonly string[] {
  const copies = componentRunbooks(root);
  const pages = globSync(`${folder}/*.md`, { cwd: root }).filter((path) => basename(path) !== "README.md");
  return pages.filter((path) => !copies.has(path)).sort();
}

function movedLinks(text: string, source: string): string {
  return text.replaceAll(/\]\((?!\w+:)([^)#]+)/g, (_whole, link: string) => {
    const target = posix.join(posix.dirname(source), link);
    return `](${ofComponent.test(target) ? target.replace(ofComponent, "") : posix.relative(folder, target)}`;
  });
}
