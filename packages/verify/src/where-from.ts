import type { RelatedLocation } from "@thanos-fleet/diagnostics";
import type { Cluster, Fleet } from "@thanos-fleet/fleet";
import { contextOf, overlayFolder, traceObject, type FleetRenderer, type ParsedChart } from "@thanos-fleet/render";
import { feedingValues } from "./feeding-values.ts";

/** What was rendered, and what it was rendered from: enough to say of any place in deploy/ where it comes from. */
export interface RenderedFleet {
  readonly deploy: string;
  readonly fleet: Fleet;
  readonly renderer: FleetRenderer;
  readonly charts: ReadonlyMap<string, ParsedChart>;
}

/** A place in a rendered object: its file below deploy/, the path to the value, and the offset of its text. */
export interface RenderedPlace {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly offset: number;
}

/** The template line that wrote a place of a rendered object, and the values line that fed it. */
export function whereFrom(rendered: RenderedFleet, cluster: Cluster, place: RenderedPlace): RelatedLocation[] {
  const [folder, overlay, component = "", object = ""] = place.file.split("/");
  if (folder !== "overlays" || overlay !== overlayFolder(cluster)) return [];
  const chart = rendered.charts.get(component);
  const traced = chart === undefined ? undefined : traceObject(chart, contextOf(cluster, rendered.fleet), object);
  if (traced === undefined) return [];
  const related: RelatedLocation[] = [];
  const site = traced.siteAt(place.offset);
  const template = [...(chart?.templates ?? [])].find((candidate) => candidate.path === traced.template)?.parsed.source.file;
  if (site !== undefined) related.push({ ...site, message: "written here" });
  else if (template !== undefined) related.push({ file: template, message: "written as plain text by this template" });
  const [value] = feedingValues(rendered.renderer, rendered.fleet, { cluster, component, object, path: place.path });
  if (value !== undefined) related.push({ ...value.location, message: `fed by ${value.path}` });
  return related;
}
