import type { ObjectPair } from "../classes/class-row.ts";
import { objectKey, parseObjects, type KubernetesObject } from "./kubernetes-object.ts";

/** A component's manifests, by path. */
export type Manifests = ReadonlyMap<string, string>;

const parsed = new Map<string, readonly KubernetesObject[]>();

/**
 * Pairs the objects of two versions of a component: those of files that differ, and every workload, which may read one of
 * them. A Job's name ends in a hash of it: it is the same Job under another name.
 */
export function pairObjects(component: string, before: Manifests, after: Manifests): ObjectPair[] {
  const isOfInterest = (path: string, text: string): boolean => before.get(path) !== after.get(path) || workload.test(text);
  const [old, next] = [before, after].map((files) => new Map(objectsOf(files, isOfInterest).map((object) => [pairingKey(object), object])));
  if (old === undefined || next === undefined) return [];
  return [...new Set([...old.keys(), ...next.keys()])].sort().map((key) => ({ component, before: old.get(key), after: next.get(key) }));
}

const workload = /^kind: (?:StatefulSet|Deployment|DaemonSet|Job)$/m;

function objectsOf(files: Manifests, isOfInterest: (path: string, text: string) => boolean): KubernetesObject[] {
  return [...files].flatMap(([path, text]) => {
    const isManifest = path.endsWith(".yaml") && !path.endsWith("/kustomization.yaml");
    return isManifest && isOfInterest(path, text) ? objectsIn(text) : [];
  });
}

/** Objects are never changed, and most texts are asked for more than once. */
function objectsIn(text: string): readonly KubernetesObject[] {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const objects = parseObjects(text);
  if (parsed.size >= 2000) parsed.clear();
  parsed.set(text, objects);
  return objects;
}

function pairingKey(object: KubernetesObject): string {
  const key = objectKey(object);
  return object.kind === "Job" ? key.replace(/-[0-9a-f]{8}$/, "") : key;
}
