import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createDiagnostic, type Diagnostic, type DiagnosticCode, type Location } from "@thanos-fleet/diagnostics";
import type { Cluster } from "@thanos-fleet/fleet";
import { overlayFolder } from "@thanos-fleet/render";
import { locate, parseYaml, toValue, type SourceNode } from "@thanos-fleet/yaml-source";
import { readObjects, type KubernetesObject } from "./kubernetes-objects.ts";
import type { ObjectPath, Path } from "./object-path.ts";
import { whereFrom, type RenderedFleet } from "../provenance/where-from.ts";

/** A rendered object of a cluster, and its manifest below deploy/. */
export interface PlacedObject {
  readonly object: KubernetesObject;
  readonly file: string;
  /** Its number among the documents of the file, where there is more than one. */
  readonly document?: number;
}

/** Something wrong at one place of a rendered object, not yet traced to what wrote it. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly place: ObjectPath;
  readonly message: string;
  readonly hint?: string;
  /** The value of the cluster that decides what stands there, where that is known without an experiment. */
  readonly fedBy?: Path;
}

/** Every object of a cluster, its component folders in order; one that was rendered twice is there twice. */
export function clusterObjects(deploy: string, cluster: Cluster): PlacedObject[] {
  const overlay = `overlays/${overlayFolder(cluster)}`;
  return readdirSync(join(deploy, overlay), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml") && !path.endsWith("kustomization.yaml"))
    .sort()
    .flatMap((path) => {
      const file = `${overlay}/${path}`;
      return readObjects(join(deploy, file)).map((object) => ({ object, file }));
    });
}

/** A finding as a diagnostic at the rendered line, with the template that wrote it and the value that fed it. */
export function describeFinding(rendered: RenderedFleet, cluster: Cluster, { code, place, message, hint, fedBy }: Finding): Diagnostic {
  const location = locatePlace(rendered.deploy, place);
  const path = fullPath(place.path);
  const related =
    fedBy === undefined
      ? whereFrom(rendered, cluster, { file: place.file, path, offset: location.range?.start ?? 0 })
      : [{ ...cluster.locate(fedBy), message: `fed by ${fedBy.join(".")}` }];
  return createDiagnostic(code, location, message, { related, hint });
}

/** Where a place of an object stands in its file: of a map or a list the key, not all of its lines. */
export function locatePlace(deploy: string, { file: manifest, path, document = 0, piece }: ObjectPath): Location {
  const file = { path: `deploy/${manifest}`, text: readFileSync(join(deploy, manifest), "utf8") };
  const { root } = parseYaml({ path: file.path, text: onlyDocument(file.text, document) });
  if (root === undefined) return { file };
  const full = fullPath(path);
  const { range } = locate(root, full, isBlock(root, full) ? "key" : "value");
  if (piece === undefined || range === undefined) return { file, range };
  const start = file.text.indexOf(piece, range.start);
  return start === -1 || start > range.end ? { file, range } : { file, range: { start, end: start + piece.length } };
}

/** One document of a file at the offset that it has there. */
function onlyDocument(text: string, number: number): string {
  const documents = text.split(/^---\n/m);
  const before = documents.slice(0, number).join("---\n");
  const blank = number === 0 ? "" : `${before}---\n`.replaceAll(/[^\n]/g, " ");
  return blank + (documents[number] ?? "");
}

function fullPath(path: Path): Path {
  return path.length === 0 ? ["metadata", "name"] : path;
}

function isBlock(root: SourceNode, path: Path): boolean {
  let value: unknown = toValue(root);
  for (const part of path) value = (value as Record<string | number, unknown> | null | undefined)?.[part];
  return typeof value === "object" && typeof path.at(-1) === "string";
}
