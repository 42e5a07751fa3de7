import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { objectKey, parseObjects, type KubernetesObject } from "@thanos-fleet/plan";

export { objectKey, parseObjects };
export type { KubernetesObject };

/** Every object of a manifest. Many checks read the same ones, and none changes an object: each text is parsed once. */
export function readObjects(path: string): readonly KubernetesObject[] {
  const text = readFileSync(path, "utf8");
  const known = parsed.get(text) ?? parseObjects(text);
  parsed.set(text, known);
  return known;
}

const parsed = new Map<string, readonly KubernetesObject[]>();

/** The objects of a folder of manifests, by key, each with its file's name; the kustomization is none of them. */
export function readManifests(folder: string): Map<string, { readonly object: KubernetesObject; readonly file: string }> {
  const found = new Map<string, { object: KubernetesObject; file: string }>();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(".yaml") || name === "kustomization.yaml") continue;
    for (const object of readObjects(join(folder, name))) found.set(objectKey(object), { object, file: name });
  }
  return found;
}
