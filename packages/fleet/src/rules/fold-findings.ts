import { shortList, type Diagnostic, type RelatedLocation } from "@thanos-fleet/diagnostics";
import type { Finding } from "./rule.ts";

type Group = [Finding, ...Finding[]];

/** As many places are shown beside the first. */
const maximumRelated = 8;

/** One diagnostic for one cause: what a shared file says is found for every cluster that takes it, and reported once. */
export function foldFindings(findings: readonly Finding[]): Diagnostic[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map(fold);
}

/** The same place, and the same sentence but for clusters' names and figures. */
function keyOf({ diagnostic, clusters }: Finding): string {
  const { code, file, range, message } = diagnostic;
  const sentence = clusters
    .reduce((text, name) => (name === "" ? text : text.replaceAll(name, "*")), message)
    .replaceAll(/\d+(?:[.,]\d+)*/g, "#");
  return JSON.stringify([code, file.path, range?.start, range?.end, sentence]);
}

function fold([first, ...others]: Group): Diagnostic {
  const related = uniqueRelated([first, ...others]);
  const names = [...new Set(others.flatMap(({ clusters }) => clusters))].filter((name) => !first.clusters.includes(name));
  const message = names.length === 0 ? first.diagnostic.message : `${first.diagnostic.message} (the same for ${shortList(names)})`;
  return { ...first.diagnostic, message, related };
}

function uniqueRelated(findings: Group): RelatedLocation[] {
  const seen = new Set<string>();
  const add = (location: { file: { path: string }; range?: { start: number } | undefined }): boolean => {
    const key = `${location.file.path}\0${location.range?.start}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  };
  add(findings[0].diagnostic);
  return findings
    .flatMap(({ diagnostic }) => diagnostic.related ?? [])
    .filter(add)
    .slice(0, maximumRelated);
}
