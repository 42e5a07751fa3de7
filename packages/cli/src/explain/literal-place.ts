import type { Location, Range, SourceFile } from "@thanos-fleet/diagnostics";
import { contextOf } from "@thanos-fleet/components";
import { FleetRenderer } from "@thanos-fleet/render";
import { parseCharts } from "@thanos-fleet/template";
import type { ChartSources } from "@thanos-fleet/render/units";
import type { Cluster, Fleet } from "@thanos-fleet/fleet";
import type { RenderedObject } from "./find-object.ts";

interface LiteralText {
  readonly object: RenderedObject;
  /** Where the text stands in the object, as far as no mustache wrote it. */
  readonly range: Range;
  readonly cluster: Cluster;
}

/**
 * The template's line that holds a text which no mustache wrote. Every place of the chart's templates that reads like it is
 * changed in turn, and the object rendered again: the one after whose change the text is another is it.
 */
export function literalPlace(sources: ChartSources, fleet: Fleet, text: LiteralText): Location | undefined {
  const { object, cluster } = text;
  const chart = sources.charts.find(({ component }) => component === object.component);
  if (chart === undefined) return undefined;
  const line = lineBefore(object.content, text.range);
  const files = [...chart.templates, ...chart.files, ...sources.partials.values()];
  for (const file of files) {
    for (const start of occurrences(file.text, line)) {
      const end = start + line.length;
      const changed = renderWith(sources, { ...file, text: insertInto(file.text, end) }, { fleet, cluster, object });
      if (changed !== undefined && isChangedAt(changed, text)) return { file, range: { start, end } };
    }
  }
  return undefined;
}

/** What stands before the end of a text in its line, the indentation apart, which a template may give otherwise. */
function lineBefore(content: string, { start, end }: Range): string {
  const stop = content.indexOf("\n", start);
  const last = stop === -1 ? end : Math.min(end, stop);
  return content.slice(content.lastIndexOf("\n", start - 1) + 1, last).trimStart();
}

function occurrences(text: string, part: string): number[] {
  if (part === "") return [];
  const found: number[] = [];
  let at = text.indexOf(part);
  while (at !== -1) {
    found.push(at);
    at = text.indexOf(part, at + 1);
  }
  return found;
}

/** A character more at the end of a text, before the quote that ends it. */
function insertInto(text: string, end: number): string {
  const at = /["']/.test(text[end - 1] ?? "") ? end - 1 : end;
  return `${text.slice(0, at)}0${text.slice(at)}`;
}

/** Whether another render differs first in the line of the text. */
function isChangedAt(changed: string, { object: { content }, range }: LiteralText): boolean {
  const start = content.lastIndexOf("\n", range.start - 1) + 1;
  const stop = content.indexOf("\n", range.start);
  return changed.slice(0, start) === content.slice(0, start) && changed.slice(0, stop + 1) !== content.slice(0, stop + 1);
}

interface Rendering {
  readonly fleet: Fleet;
  readonly cluster: Cluster;
  readonly object: RenderedObject;
}

function renderWith(sources: ChartSources, edited: SourceFile, { fleet, cluster, object }: Rendering): string | undefined {
  const replace = (file: SourceFile): SourceFile => (file.path === edited.path ? edited : file);
  const charts = sources.charts
    .filter(({ component }) => component === object.component)
    .map(({ component, templates, files }) => ({ component, templates: templates.map(replace), files: files.map(replace) }));
  const partials = new Map([...sources.partials].map(([name, file]) => [name, replace(file)]));
  const parsed = parseCharts({ charts, partials });
  if (parsed.diagnostics.length > 0) return undefined;
  const rendered = new FleetRenderer(parsed.charts).renderManifests(object.component, contextOf(cluster, fleet));
  return rendered.find(({ name }) => name === object.file)?.content;
}
