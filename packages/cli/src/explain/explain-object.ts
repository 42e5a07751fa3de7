import { CommandError, positionAt, shorten, type Location, type Range } from "@thanos-fleet/diagnostics";
import { contextOf } from "@thanos-fleet/components";
import { nodeAt, parsePath, type Cluster, type Fleet } from "@thanos-fleet/fleet";
import { overlayFolder, traceObject } from "@thanos-fleet/render";
import { loadCharts } from "@thanos-fleet/render/units";
import { feedingValues, type FeedingValue } from "@thanos-fleet/verify";
import { locate, printYaml, type JsonValue } from "@thanos-fleet/yaml-source";
import type { Project } from "../load-project.ts";
import { findObject, type RenderedObject } from "./find-object.ts";
import { literalPlace } from "./literal-place.ts";
import { findField, formatField, parseField, type FieldPath } from "./object-path.ts";
import { originJson, scalarText } from "./origin-text.ts";

interface ObjectQuery {
  readonly project: Project;
  readonly fleet: Fleet;
  readonly cluster: Cluster;
}

interface ObjectOptions {
  readonly path: string;
  readonly field?: string | undefined;
  readonly format: "text" | "json";
  readonly root: string;
}

/** A place of a rendered object, and everything that it comes from. */
interface Explained {
  readonly object: RenderedObject;
  readonly path: FieldPath;
  readonly value: JsonValue;
  readonly place: Location;
  readonly templates: readonly TemplatePlace[];
  readonly values: readonly FeedingValue[];
}

interface TemplatePlace {
  readonly location: Location;
  /** The mustache; undefined for the template's own text. */
  readonly expression: string | undefined;
}

/**
 * What stands at a place of a rendered object, the template's lines that wrote it, and the values that feed it, each with
 * where it was set.
 * @throws {CommandError} where the object or the place does not exist, with what was probably meant.
 */
export async function explainObject(query: ObjectQuery, options: ObjectOptions): Promise<string> {
  const explained = await findOrigins(query, options);
  return options.format === "json" ? `${JSON.stringify(toJson(explained), undefined, 2)}\n` : toText(explained, query.cluster);
}

async function findOrigins({ project, fleet, cluster }: ObjectQuery, options: ObjectOptions): Promise<Explained> {
  const renderer = await project.templates.renderer();
  const object = findObject(renderer, fleet, { cluster, name: options.path });
  const found = findField(object.value, parseField(options.field ?? ""));
  if (found.path === undefined) {
    const meant = found.meant === undefined ? undefined : `did you mean ${formatField(found.meant)}?`;
    throw new CommandError("explain/unknown-field", `${object.name} has no ${shorten(options.field ?? "")}`, {
      hint: meant ?? `\`pnpm explain ${cluster.name} ${object.name}\` prints all of it`,
    });
  }
  const range = locate(object.root, found.path).range ?? { start: 0, end: object.content.length };
  const manifest = `deploy/overlays/${overlayFolder(cluster)}/${object.component}/${object.file}`;
  const { charts } = await project.templates.parse();
  const chart = charts.get(object.component);
  const traced = chart === undefined ? undefined : traceObject(chart, contextOf(cluster, fleet), object.file);
  const sites = traced?.sitesIn(range) ?? [];
  const literal = sites.length > 0 ? undefined : literalPlace(loadCharts(options.root).sources, fleet, { object, range, cluster });
  return {
    object,
    path: found.path,
    value: found.value,
    place: { file: { path: manifest, text: object.content }, range },
    templates: distinct([...sites, ...(literal === undefined ? [] : [{ location: literal, expression: undefined }])]),
    values: feedingValues(renderer, fleet, { cluster, component: object.component, object: object.file, path: found.path }),
  };
}

/** A mustache in a loop writes several times. */
function distinct(sites: readonly TemplatePlace[]): TemplatePlace[] {
  const byPlace = new Map(sites.map((site) => [placeText(site.location), { location: site.location, expression: site.expression }]));
  return [...byPlace.values()];
}

function toText({ object, path, value, place, templates, values }: Explained, cluster: Cluster): string {
  const name = `${object.name}${path.length === 0 ? "" : ` ${formatField(path)}`}`;
  const lines = [
    typeof value === "object" || isLong(value) ? `${name}:\n${indent(printYaml(value))}` : `${name}: ${printYaml(value).trimEnd()}`,
    `  rendered at ${placeText(place)}`,
    ...templates.map(
      ({ location, expression }) =>
        `  written at ${placeText(location)} ${expression === undefined ? "as plain text" : `by {{${expression}}}`}`,
    ),
    values.length === 0 ? "  fed by no value" : "  fed by",
    ...values.map((fed) => indent(valueText(fed, cluster), "    ").trimEnd()),
  ];
  return `${lines.join("\n")}\n`;
}

function isLong(value: JsonValue): boolean {
  return typeof value === "string" && value.includes("\n");
}

function valueText({ cluster, path }: FeedingValue, own: Cluster): string {
  const node = nodeAt(cluster.layered, parsePath(path));
  const name = cluster === own ? path : `${path} of ${cluster.name}`;
  return node === undefined ? name : scalarText(name, node);
}

function indent(text: string, by = "  "): string {
  return text.trimEnd().replaceAll(/^(?=.)/gm, by);
}

function placeText({ file, range }: Location): string {
  const { line, column } = positionAt(file, startOf(range));
  return `${file.path}:${line}:${column}`;
}

function startOf(range: Range | undefined): number {
  return range?.start ?? 0;
}

function toJson({ object, path, value, place, templates, values }: Explained): JsonValue {
  return {
    object: object.name,
    field: formatField(path),
    value,
    rendered: locationJson(place),
    templates: templates.map(({ location, expression }) => ({
      ...locationJson(location),
      ...(expression === undefined ? {} : { expression: `{{${expression}}}` }),
    })),
    values: values.map(({ cluster, path: valuePath }) => {
      const node = nodeAt(cluster.layered, parsePath(valuePath));
      return { cluster: cluster.name, path: valuePath, origins: (node?.origins ?? []).map((origin) => originJson(origin)) };
    }),
  };
}

function locationJson({ file, range }: Location): { [key: string]: JsonValue } {
  return { file: file.path, ...positionAt(file, startOf(range)) };
}
