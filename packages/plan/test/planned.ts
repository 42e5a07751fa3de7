import { loadFleet, readClusterFiles, type Fleet } from "@thanos-fleet/fleet";
import { editFiles, fleetFixture, repository } from "@thanos-fleet/fleet/testing";
import { FleetRenderer } from "@thanos-fleet/render";
import { loadCharts, parseCharts } from "@thanos-fleet/template";
import { assemblePlan } from "../src/assemble-plan.ts";
import { findValueEdits } from "../src/causes/value-edits.ts";
import type { Plan } from "../src/plan.ts";
import { argoCdComponent, placeOfFile } from "../src/files/place-of-file.ts";
import { PlanBuilder } from "../src/plan-builder.ts";

/** What is edited: `[from, to]` replaces, a text alone is put at the end. */
export type Edits = { readonly [path: string]: string | readonly [from: string, to: string] };

export interface PlannedChange {
  readonly edits?: Edits;
  /** Files of further clusters, by path. */
  readonly clusters?: { readonly [path: string]: string };
  /** Changes what was committed, as if by another version of the program. */
  readonly committed?: (files: Map<string, string>) => void;
}

type Files = ReadonlyMap<string, string>;

const renderer = new FleetRenderer(parseCharts(loadCharts(repository).sources).charts);
const specification = sound(loadFleet(readClusterFiles(fleetFixture("specification")).files));
const rendered = renderAll(specification);

/** Plans a change of the specification's fleet, everything in memory. */
export function planned({ edits = {}, clusters = {}, committed }: PlannedChange): Plan {
  const files = editFiles(edits);
  const more = Object.entries(clusters).map(([path, text]) => ({ path, text }));
  const loaded = loadFleet({ ...files, clusters: [...files.clusters, ...more] });
  const after = sound(loaded);
  const old = new Map(rendered);
  committed?.(old);
  const builder = new PlanBuilder();
  for (const sides of sidesOf(old, renderAll(after))) builder.add(sides);
  const names = [specification, after].map((fleet) => fleet.clusters.map(({ name }) => name));
  const [before = [], now = []] = names;
  const frame = {
    base: { commit: "0123456789abcdef", name: "main" },
    clusters: now.length,
    added: now.filter((name) => !before.includes(name)),
    removed: before.filter((name) => !now.includes(name)),
    folded: { charts: 0, documents: 0 },
  };
  const values = findValueEdits({ before: specification, after, removals: loaded.removals });
  return assemblePlan(builder, frame, { before: specification, after, renderer, edits: values });
}

function sound({ fleet, diagnostics }: ReturnType<typeof loadFleet>): Fleet {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (fleet === undefined || errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return fleet;
}

function renderAll(fleet: Fleet): Files {
  const files = [...fleet.clusters.flatMap((cluster) => renderer.renderCluster(cluster, fleet)), ...renderer.renderShared(fleet)];
  return new Map(files.map(({ path, content }) => [path, content]));
}

function sidesOf(before: Files, after: Files) {
  const places = [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => placeOfFile(path) ?? []);
  const distinct = [...new Map(places.map((place) => [`${place.cluster}/${place.component}`, place])).values()];
  const within = (files: Files, { cluster, component }: (typeof distinct)[number]) =>
    new Map([...files].filter(([path]) => placeOfFile(path)?.cluster === cluster && placeOfFile(path)?.component === component));
  return distinct
    .sort((a, b) => Number(a.component === argoCdComponent) - Number(b.component === argoCdComponent))
    .map(({ cluster, component }) => ({
      cluster,
      component,
      before: within(before, { cluster, component }),
      after: within(after, { cluster, component }),
    }));
}

/** What the specification's fleet renders to, by path. */
export function renderedFiles(): Files {
  return rendered;
}
