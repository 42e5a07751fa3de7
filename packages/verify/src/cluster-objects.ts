import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createDiagnostic, type Diagnostic, type DiagnosticCode } from "@thanos-fleet/diagnostics";
import type { Cluster } from "@thanos-fleet/fleet";
import { overlayFolder } from "@thanos-fleet/render";
import { locate, parseYaml } from "@thanos-fleet/yaml-source";
import { readManifests, type KubernetesObject } from "./kubernetes-objects.ts";
import { whereFrom, type RenderedFleet } from "./where-from.ts";

export type Path = readonly (string | number)[];

/** A rendered object of a cluster, and its manifest below deploy/. */
export interface PlacedObject {
  readonly object: KubernetesObject;
  readonly file: string;
}

/** A place in a rendered object. */
export interface ObjectPath {
  readonly file: string;
  readonly path: Path;
}

/** Every object of a cluster, its component folders in order. */
export function clusterObjects(deploy: string, cluster: Cluster): PlacedObject[] {
  const overlay = `overlays/${overlayFolder(cluster)}`;
  return readdirSync(join(deploy, overlay))
    .sort()
    .flatMap((component) =>
      [...readManifests(join(deploy, overlay, component)).values()].map(({ object, file }) => ({
        object,
        file: `${overlay}/${component}/${file}`,
      })),
    );
}

/** A diagnostic at a place of a rendered object, with the template and the value that wrote it. */
export function objectDiagnostic(
  rendered: RenderedFleet,
  cluster: Cluster,
  { file: manifest, path }: ObjectPath,
  { code, message, hint }: { readonly code: DiagnosticCode; readonly message: string; readonly hint?: string },
): Diagnostic {
  const file = { path: `deploy/${manifest}`, text: readFileSync(join(rendered.deploy, manifest), "utf8") };
  const { root } = parseYaml(file);
  const at = root === undefined ? { file } : locate(root, path);
  const related = whereFrom(rendered, cluster, { file: manifest, path, offset: at.range?.start ?? 0 });
  return createDiagnostic(code, at, message, { related, hint });
}
