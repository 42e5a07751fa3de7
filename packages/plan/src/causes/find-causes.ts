import { contextOf } from "@thanos-fleet/components";
import { overlayFolder, type FleetRenderer } from "@thanos-fleet/render";
import type { Cluster, Fleet } from "@thanos-fleet/fleet";
import { diffObject } from "../objects/diff-object.ts";
import { pairObjects, type Manifests } from "../objects/pair-objects.ts";
import type { Cause, ComponentPlan, FieldPlan, ObjectPlan } from "../plan.ts";
import { argoCdComponent } from "../files/place-of-file.ts";
import type { ComponentSides, GroupedPlan } from "../plan-builder.ts";
import type { ValueEdit } from "./value-edits.ts";

/** What causes are found with. */
export interface CauseSearch {
  readonly before: Fleet;
  readonly after: Fleet;
  readonly renderer: FleetRenderer;
  readonly edits: readonly ValueEdit[];
}

/** With more edits than this, trying each takes longer than a reviewer waits; the values are listed all the same. */
const mostEdits = 60;

/**
 * Finds what caused each change of a plan by experiment: each edit of values is taken back in turn, and the component
 * rendered again by this program; what is as before then was caused by that edit. What this program renders of the old
 * values in another way than what was committed was caused by the program.
 */
export function withCauses({ plan, sides }: GroupedPlan, search: CauseSearch): ComponentPlan {
  const edits = editsFor(sides.cluster, search);
  if (edits.length > mostEdits) return plan;
  const byProgram = placesWithout(search.before, { sides, search, against: sides.before });
  const byEdit = edits.map((edit) => ({ edit, places: placesWithout(edit.revert(search.after), { sides, search, against: sides.after }) }));
  const causesOf = (object: ObjectPlan, field: FieldPlan | undefined): Cause[] => {
    const place = placeKey(object, field);
    const values = byEdit
      .filter(({ places }) => holds(places, place))
      .flatMap(({ edit }) => sameEdits(edit, plan.clusters, search))
      .map(({ change: { file, line, column, path } }): Cause => ({ kind: "value", value: { file, line, column, path } }));
    return values.length === 0 || holds(byProgram, place) ? [...(holds(byProgram, place) ? [program] : []), ...values] : values;
  };
  const objects = plan.objects.map((object) => ({
    ...object,
    causes: causesOf(object, undefined),
    fields: object.fields.map((field) => ({ ...field, causes: causesOf(object, field) })),
  }));
  return { ...plan, objects };
}

const program: Cause = { kind: "program" };

/** An edge depends on its own values and the centre's; the centre on those of all. */
function edgesAndCentre(cluster: string, { after, before }: CauseSearch): ReadonlySet<string> | undefined {
  const centrals = [...after.centrals, ...before.centrals].map(({ name }) => name);
  return cluster === "" || centrals.includes(cluster) ? undefined : new Set([cluster, ...centrals]);
}

function editsFor(cluster: string, search: CauseSearch): readonly ValueEdit[] {
  const seen = edgesAndCentre(cluster, search);
  return seen === undefined ? search.edits : search.edits.filter(({ change }) => change.clusters.some((name) => seen.has(name)));
}

/** The same edit in the files of other clusters of the group. */
function sameEdits(edit: ValueEdit, clusters: readonly string[], { edits }: CauseSearch): ValueEdit[] {
  const others = edits.filter(
    (other) =>
      other !== edit &&
      other.change.path === edit.change.path &&
      other.change.path !== "" &&
      other.change.clusters.some((name) => clusters.includes(name)),
  );
  return [edit, ...others];
}

interface Experiment {
  readonly sides: ComponentSides;
  readonly search: CauseSearch;
  readonly against: Manifests;
}

/** Where a render of other values differs; undefined where these cannot be rendered. */
function placesWithout(fleet: Fleet, { sides, search, against }: Experiment): ReadonlySet<string> | undefined {
  const rendered = renderComponent(fleet, sides, search.renderer);
  if (rendered === undefined) return undefined;
  const places = new Set<string>();
  for (const pair of pairObjects(sides.component, rendered, against)) {
    const { kind = "", metadata } = pair.after ?? pair.before ?? {};
    const object = [kind, metadata?.namespace ?? "", nameWithoutHash(kind, metadata?.name)].join("/");
    const differences = diffObject(pair);
    if (pair.before === undefined || pair.after === undefined || differences.length > 0) places.add(object);
    for (const { path } of differences) places.add([object, ...path].join("\0"));
  }
  return places;
}

function renderComponent(fleet: Fleet, { cluster: name, component }: ComponentSides, renderer: FleetRenderer): Manifests | undefined {
  const cluster = fleet.clusters.find((candidate) => candidate.name === name);
  try {
    if (component === argoCdComponent) {
      const files = name === "" ? renderer.renderShared(fleet) : cluster === undefined ? [] : renderer.renderCluster(cluster, fleet);
      return new Map(files.filter(({ path }) => path.startsWith("argocd/")).map(({ path, content }) => [path, content]));
    }
    if (cluster === undefined || !runs(cluster, component)) return new Map();
    const folder = `overlays/${overlayFolder(cluster)}/${component}`;
    const objects = renderer.renderManifests(component, contextOf(cluster, fleet));
    return new Map(objects.map((object) => [`${folder}/${object.name}`, object.content]));
  } catch {
    // Values that no rule has seen together may be more than the derive step takes.
    return undefined;
  }
}

function runs(cluster: Cluster, component: string): boolean {
  return component in cluster.values && (!cluster.values.decommission || component === "namespaces");
}

function placeKey(object: ObjectPlan, field: FieldPlan | undefined): string {
  const key = [object.kind, object.namespace ?? "", nameWithoutHash(object.kind, object.name)].join("/");
  return field === undefined ? key : [key, ...(field.file === undefined ? [] : ["data", field.file]), ...field.path].join("\0");
}

function nameWithoutHash(kind: string, name = ""): string {
  return kind === "Job" ? name.replace(/-[0-9a-f]{8}$/, "") : name;
}

/** Whether a place differs, or one that holds it or is within it. */
function holds(places: ReadonlySet<string> | undefined, place: string): boolean {
  if (places === undefined) return false;
  if (places.has(place)) return true;
  const parts = place.split("\0");
  if (parts.length === 1) return false;
  for (let length = parts.length - 1; length > 1; length--) if (places.has(parts.slice(0, length).join("\0"))) return true;
  return [...places].some((other) => other.startsWith(`${place}\0`));
}
