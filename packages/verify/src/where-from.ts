import type { RelatedLocation } from "@thanos-fleet/diagnostics";
import type { Cluster, Fleet } from "@thanos-fleet/fleet";
import { contextOf } from "@thanos-fleet/components";
import { overlayFolder, traceObject, type FleetRenderer } from "@thanos-fleet/render";
import type { ParsedChart } from "@thanos-fleet/template";
import type { ObjectPath } from "./object-path.ts";
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

/** The template line that wrote a place of a rendered object. */
export function writtenBy(rendered: RenderedFleet, cluster: Cluster, place: RenderedPlace): RelatedLocation | undefined {
  const [, , component = "", object = ""] = place.file.split("/");
  const chart = rendered.charts.get(component);
  const traced = chart === undefined ? undefined : traceObject(chart, contextOf(cluster, rendered.fleet), object);
  if (traced === undefined) return undefined;
  const site = traced.siteAt(place.offset);
  if (site !== undefined) return { ...site, message: "written here" };
  const template = [...(chart?.templates ?? [])].find((candidate) => candidate.path === traced.template)?.parsed.source.file;
  return template === undefined ? undefined : { file: template, message: "written as plain text by this template" };
}
