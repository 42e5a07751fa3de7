import type { Location, Range } from "@thanos-fleet/diagnostics";
import { components, type DeriveContext } from "@thanos-fleet/components";
import { CompiledChart, type ParsedChart, type Site } from "@thanos-fleet/template";

/** A rendered object that knows which place of its template wrote which part of it. */
export interface TracedObject {
  readonly content: string;
  /** Template of the object, below the repository. */
  readonly template: string;
  /** The mustache that wrote the text at an offset; undefined for the template's own text. */
  siteAt(offset: number): Location | undefined;
  /** The mustaches that wrote any of a range of the text, in its order. */
  sitesIn(range: Range): readonly TracedSite[];
}

/** A mustache, and what it wrote. */
export interface TracedSite {
  readonly location: Location;
  /** As it stands in the template. */
  readonly expression: string;
  readonly written: Range;
}

// Private-use characters, which no schema lets into a value, frame what each mustache writes.
const open = "\ue000";
const middle = "\ue001";
const close = "\ue002";

/** Renders one object once more with every emitted value framed, and reads the frames. Undefined when there is no such object. */
export function traceObject(chart: ParsedChart, context: DeriveContext, objectName: string): TracedObject | undefined {
  const sites: Site[] = [];
  const compiled = new CompiledChart(chart, "manifests", (site, text) => `${open}${sites.push(site) - 1}${middle}${text}${close}`);
  const component = components.find(({ name }) => name === chart.component);
  const view = component?.derive(context) ?? {};
  const object = compiled
    .render(view, compiled.keysOf(view, ""))
    .flat()
    .find(({ name }) => name === objectName);
  if (object === undefined) return undefined;
  const { text, spans } = readFrames(object.content);
  return {
    content: text,
    template: object.origin,
    siteAt(offset) {
      const span = spans.find(({ start, end }) => start <= offset && offset < Math.max(end, start + 1));
      return span === undefined ? undefined : sites[span.site]?.location;
    },
    sitesIn(range) {
      const overlapping = spans.filter(({ start, end }) => start < range.end && range.start < end);
      return overlapping.flatMap(({ site: number, start, end }) => {
        const site = sites[number];
        return site === undefined ? [] : [{ location: site.location, expression: site.expression, written: { start, end } }];
      });
    },
  };
}

interface Span {
  readonly start: number;
  end: number;
  readonly site: number;
}

function readFrames(framed: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = "";
  let current: Span | undefined;
  for (const part of framed.split(/(\ue000\d+\ue001|\ue002)/)) {
    if (part.startsWith(open)) {
      current = { start: text.length, end: text.length, site: Number(part.slice(1, -1)) };
      spans.push(current);
    } else if (part === close) {
      if (current !== undefined) current.end = text.length;
      current = undefined;
    } else {
      text += part;
    }
  }
  return { text, spans };
}
