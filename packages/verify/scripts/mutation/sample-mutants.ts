import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mutationsOf, namedValue, type Mutation } from "./operators.ts";

/** Every mutant of the files, the same for the same seed, in an order in which each kind is as frequent as any other. */
export function sampleMutants(deploy: string, files: readonly string[], seed: number): Mutation[] {
  const texts = files.map((file) => ({ file, lines: readFileSync(join(deploy, file), "utf8").split("\n") }));
  const byName = new Map<string, Set<string>>();
  for (const { lines } of texts)
    for (const text of lines) {
      const found = namedValue(text);
      if (found !== undefined) byName.set(found.name, (byName.get(found.name) ?? new Set()).add(found.value));
    }
  const random = generator(seed);
  const neighbours = (name: string): string[] => [...(byName.get(name) ?? [])];
  const all = texts.flatMap(({ file, lines }) => lines.flatMap((_, line) => mutationsOf({ file, lines, line, neighbours })));
  const keyed = all.map((mutant) => ({ mutant, order: random() })).sort((a, b) => a.order - b.order);
  const byKind = Map.groupBy(keyed, ({ mutant }) => mutant.kind);
  return [...byKind.values()]
    .flatMap((ofKind) => ofKind.map(({ mutant }, rank) => ({ mutant, rank })))
    .sort((a, b) => a.rank - b.rank)
    .map(({ mutant }) => mutant);
}

/** Files of the folders, below deploy/, that a pattern does not leave out. */
export function filesBelow(deploy: string, folders: readonly string[], without: RegExp): string[] {
  return folders
    .flatMap((folder) => readdirSync(join(deploy, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`))
    .filter((path) => path.endsWith(".yaml") && !without.test(path))
    .sort();
}

/** Numbers from 0 to 1 that a seed decides: mulberry32, public domain. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
