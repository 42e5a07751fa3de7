import { PlanBuilder, type ComponentSides } from "@thanos-fleet/plan";
import { argoCdComponent, placeOfFile, type FilePlace } from "@thanos-fleet/plan/files";
import type { OutputUnit } from "@thanos-fleet/render/units";
import type { CommittedFiles } from "./committed-files.ts";

/** What differs between the render that is committed and the one in memory. */
export interface ComparedRenders {
  readonly builder: PlanBuilder;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly folded: { readonly charts: number; readonly documents: number };
}

/** Both sides of a component while they are gathered. */
interface Gathered {
  readonly place: FilePlace;
  /** What this program renders, all of it. */
  readonly after: Map<string, string>;
  /** Paths that differ, or are only in the base. */
  readonly differing: Set<string>;
}

/**
 * Renders every unit in memory and compares it with deploy/ at a commit by the ids of the files, so that of what did not
 * change nothing is read. What is committed is never rendered again: a change by the program shows like one by values.
 */
export async function compareRenders(base: CommittedFiles, units: readonly OutputUnit[]): Promise<ComparedRenders> {
  const committed = new Map(base.tree("deploy"));
  const before = new Set([...committed.keys()].flatMap((path) => placeOfFile(path.slice("deploy/".length))?.cluster ?? []));
  const folded = { charts: 0, documents: 0 };
  const gathered = await gather({ base, committed, units, folded });
  const texts = base.texts(gathered.flatMap(({ differing }) => [...differing]).map((path) => `deploy/${path}`));
  const builder = new PlanBuilder();
  for (const component of gathered) builder.add(sidesOf(component, texts));
  const names = new Set(units.map(({ name }) => name).filter((name) => name !== "shared"));
  const added = [...names].filter((name) => !before.has(name)).sort();
  const removed = [...before].filter((name) => name !== "" && !names.has(name)).sort();
  return { builder, added, removed, folded };
}

interface Gathering {
  readonly base: CommittedFiles;
  /** Ids of the committed files by path; what is rendered is taken out. */
  readonly committed: Map<string, string>;
  readonly units: readonly OutputUnit[];
  readonly folded: { charts: number; documents: number };
}

async function gather({ base, committed, units, folded }: Gathering): Promise<Gathered[]> {
  const found = new Map<string, Gathered>();
  for (const unit of units) {
    const ofUnit = new Map<string, Gathered>();
    for (const { path, content } of await unit.render()) {
      const id = committed.get(`deploy/${path}`);
      committed.delete(`deploy/${path}`);
      const isSame = id === base.idOf(content);
      const place = placeOfFile(path);
      if (place === undefined) {
        if (!isSame) countFolded(path, folded);
        continue;
      }
      const component = entry(ofUnit, place);
      component.after.set(path, content);
      if (!isSame) component.differing.add(path);
    }
    for (const [key, component] of ofUnit) found.set(key, component);
  }
  for (const name of committed.keys()) {
    const path = name.slice("deploy/".length);
    const place = placeOfFile(path);
    if (place === undefined) countFolded(path, folded);
    else entry(found, place).differing.add(path);
  }
  return [...found.values()].filter(({ differing }) => differing.size > 0).sort(argoCdLast);
}

/** A cluster's Applications come and go with components that must be known by then. */
function argoCdLast(a: Gathered, b: Gathered): number {
  return Number(a.place.component === argoCdComponent) - Number(b.place.component === argoCdComponent);
}

function entry(all: Map<string, Gathered>, place: FilePlace): Gathered {
  const key = `${place.cluster}/${place.component}`;
  const known = all.get(key) ?? { place, after: new Map(), differing: new Set() };
  all.set(key, known);
  return known;
}

function sidesOf({ place, after, differing }: Gathered, texts: ReadonlyMap<string, string>): ComponentSides {
  const before = new Map(after);
  for (const path of differing) {
    const text = texts.get(`deploy/${path}`);
    if (text === undefined) before.delete(path);
    else before.set(path, text);
  }
  return { ...place, before, after };
}

function countFolded(path: string, folded: { charts: number; documents: number }): void {
  if (path.startsWith("charts/")) folded.charts += 1;
  else if (path.startsWith("docs/")) folded.documents += 1;
}
