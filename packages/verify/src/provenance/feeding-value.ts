import type { Location } from "@thanos-fleet/diagnostics";
import type { Cluster, Fleet } from "@thanos-fleet/fleet";
import { contextOf } from "@thanos-fleet/components";
import type { FleetRenderer } from "@thanos-fleet/render";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import { leafPaths, replaceCluster, valueAt } from "./change-values.ts";
import type { Path } from "../objects/object-path.ts";

/** A value of the fleet that decides what stands at a place of a rendered object. */
interface FeedingValue {
  readonly path: string;
  readonly location: Location;
}

interface ObjectPlace {
  readonly cluster: Cluster;
  readonly component: string;
  /** File name of the object in its component's folder. */
  readonly object: string;
  /** Where in the object. */
  readonly path: Path;
}

/** What changing one value changed among the objects of a component; those that stayed are left out. */
interface Experiment {
  readonly path: Path;
  readonly location: Location;
  readonly changed: ReadonlyMap<string, string>;
}

/**
 * Finds the value that feeds a place of a rendered object by experiment: each value of the cluster is changed in turn and
 * the component rendered again, until what stands at the place changes. The component's own values come first. No
 * bookkeeping through the derive step can be wrong this way, and it only runs when there is an error to explain. Experiments
 * are kept: forty findings in one file took a minute when each repeated them.
 */
export function feedingValue(renderer: FleetRenderer, fleet: Fleet, place: ObjectPlace): FeedingValue | undefined {
  const laboratory = laboratoryOf(renderer, fleet, place);
  const before = laboratory.before.get(place.object);
  const standing = before === undefined ? "" : valueAt(before, place.path);
  for (const { path, location, changed } of laboratory.experiments()) {
    const after = changed.get(place.object);
    if (after !== undefined && valueAt(after, place.path) !== standing) return { path: path.join("."), location };
  }
  return undefined;
}

interface Laboratory {
  readonly before: ReadonlyMap<string, string>;
  /** Those made before, and then further ones. */
  experiments(): Iterable<Experiment>;
}

/** Renderings that may be spent on explaining all findings of a fleet: some ten seconds. Later findings go without a value. */
const mostRenderings = 1500;

interface Laboratories {
  readonly byComponent: Map<string, Laboratory>;
  renderingsLeft: number;
}

const laboratories = new WeakMap<Fleet, Laboratories>();

function laboratoryOf(renderer: FleetRenderer, fleet: Fleet, place: ObjectPlace): Laboratory {
  const ofFleet = laboratories.get(fleet) ?? { byComponent: new Map<string, Laboratory>(), renderingsLeft: mostRenderings };
  laboratories.set(fleet, ofFleet);
  const key = `${place.cluster.name}/${place.component}`;
  const spend = (): boolean => (ofFleet.renderingsLeft -= 1) >= 0;
  const known = ofFleet.byComponent.get(key) ?? new ComponentLaboratory(renderer, fleet, { ...place, spend });
  ofFleet.byComponent.set(key, known);
  return known;
}

class ComponentLaboratory implements Laboratory {
  readonly before: ReadonlyMap<string, string>;
  readonly #renderer: FleetRenderer;
  readonly #fleet: Fleet;
  readonly #cluster: Cluster;
  readonly #component: string;
  /** Whether another rendering may be made. */
  readonly #spend: () => boolean;
  readonly #made: Experiment[] = [];
  readonly #left: Path[];

  constructor(renderer: FleetRenderer, fleet: Fleet, { cluster, component, spend }: ObjectPlace & { readonly spend: () => boolean }) {
    this.#spend = spend;
    this.#renderer = renderer;
    this.#fleet = fleet;
    this.#cluster = cluster;
    this.#component = component;
    this.before = this.#render(cluster) ?? new Map();
    const isOwn = ([first]: Path): boolean => first === component;
    this.#left = leafPaths(cluster.values as unknown as JsonValue, []).sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  }

  *experiments(): Iterable<Experiment> {
    yield* this.#made;
    for (let path = this.#left[0]; path !== undefined && this.#spend(); path = this.#left[0]) {
      this.#left.shift();
      const experiment = { path, location: this.#cluster.locate(path), changed: this.#changedBy(path) };
      this.#made.push(experiment);
      yield experiment;
    }
  }

  #changedBy(path: Path): ReadonlyMap<string, string> {
    const changed = withChange(this.#cluster, path);
    const after = changed === undefined ? undefined : this.#render(changed);
    // Without a rendering nothing is known to have changed.
    if (after === undefined) return new Map();
    const names = new Set([...this.before.keys(), ...after.keys()]);
    return new Map([...names].filter((name) => after.get(name) !== this.before.get(name)).map((name) => [name, after.get(name) ?? ""]));
  }

  #render(cluster: Cluster): ReadonlyMap<string, string> | undefined {
    try {
      const fleet = replaceCluster(this.#fleet, this.#cluster, cluster);
      const objects = this.#renderer.renderManifests(this.#component, contextOf(cluster, fleet));
      return new Map(objects.map(({ name, content }) => [name, content]));
    } catch {
      // A value that no rule would let through may be more than the derive step bears.
      return undefined;
    }
  }
}

function withChange(cluster: Cluster, path: Path): Cluster | undefined {
  const values = structuredClone(cluster.values) as unknown as Record<string, JsonValue>;
  let holder: Record<string, JsonValue> = values;
  for (const part of path.slice(0, -1)) holder = holder[String(part)] as Record<string, JsonValue>;
  const last = String(path.at(-1));
  const value = holder[last];
  if (typeof value === "number") holder[last] = value + 1;
  else if (typeof value === "boolean") holder[last] = !value;
  else if (typeof value === "string") holder[last] = changedText(value);
  else return undefined;
  return { ...cluster, values } as unknown as Cluster;
}

/** Another value of the same form where that is easy: a number in it one higher, else a letter more. */
function changedText(value: string): string {
  return /^\d/.test(value) ? value.replace(/^\d+/, (digits) => String(Number(digits) + 1)) : `${value}x`;
}
