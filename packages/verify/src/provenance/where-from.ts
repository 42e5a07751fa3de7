import type { RelatedLocation } from "@thanos-fleet/diagnostics";
import type { Cluster, Fleet } from "@thanos-fleet/fleet";
import { contextOf } from "@thanos-fleet/components";
import { overlayFolder, traceObject, type FleetRenderer } from "@thanos-fleet/render";
import type { ParsedChart } from "@thanos-fleet/template";
import type { ObjectPath } from "../objects/object-path.ts";
import { feedingValue } from "./feeding-value.ts";

/** What was rendered, and what it was rendered from: enough to say of any place in deploy/ where it comes from. */
export interface RenderedFleet {
  readonly deploy: string;
  readonly fleet: Fleet;
  readonly renderer: FleetRenderer;
  readonly charts: ReadonlyMap<string, ParsedChart>;
}

/** A place in a rendered object, with the offset of its text. */
export interface RenderedPlace extends ObjectPath {
  readonly offset: number;
}

/** The template line that wrote a place of a rendered object, and the values line that fed it. */
export function whereFrom(rendered: RenderedFleet, cluster: Cluster, place: RenderedPlace): RelatedLocation[] {
  const [folder, overlay, component = "", object = ""] = place.file.split("/");
  if (folder !== "overlays" || overlay !== overlayFolder(cluster)) return [];
  const template = writtenBy(rendered, cluster, place);
  if (template === undefined) return [];
  const value = feedingValue(rendered.renderer, rendered.fleet, { cluster, component, object, path: place.path });
  return [template, ...(value === undefined ? [] : [{ ...value.location, message: `fed by ${value.path}` }])];
}

type Traced = ReturnType<typeof traceObject>;

const tracedObjects = new WeakMap<Fleet, Map<string, Traced>>();

/** An object is traced once, however much is found in it. */
function tracedOnce(fleet: Fleet, chart: ParsedChart, { cluster, object }: { readonly cluster: Cluster; readonly object: string }): Traced {
  const known = tracedObjects.get(fleet) ?? new Map<string, Traced>();
  tracedObjects.set(fleet, known);
  const key = `${cluster.name}/${chart.component}/${object}`;
  if (!known.has(key)) known.set(key, traceObject(chart, contextOf(cluster, fleet), object));
  return known.get(key);
}

/** The template line that wrote a place of a rendered object. */
export function writtenBy(rendered: RenderedFleet, cluster: Cluster, place: RenderedPlace): RelatedLocation | undefined {
  const [, , component = "", object = ""] = place.file.split("/");
  const chart = rendered.charts.get(component);
  const traced = chart === undefined ? undefined : tracedOnce(rendered.fleet, chart, { cluster, object });
  if (traced === undefined) return undefined;
  const site = traced.siteAt(place.offset);
  if (site !== undefined) return { ...site, message: "written here" };
  const template = [...(chart?.templates ?? [])].find((candidate) => candidate.path === traced.template)?.parsed.source.file;
  return template === undefined ? undefined : { file: template, message: "written as plain text by this template" };
}
