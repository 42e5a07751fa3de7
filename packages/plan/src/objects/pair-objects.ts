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
  const [old, next] = [before, after].map((files) => new Map(objectsOf(files, isOfInterest).map((found) => [found.key, found])));
  if (old === undefined || next === undefined) return [];
  return [...new Set([...old.keys(), ...next.keys()])].sort().map((key) => pairOf(component, old.get(key), next.get(key)));
}

function pairOf(component: string, old: FoundObject | undefined, next: FoundObject | undefined): ObjectPair {
  const pair = { component, before: old?.object, after: next?.object };
  const file = (next ?? old)?.file;
  return file === undefined ? pair : { ...pair, file };
}

interface FoundObject {
  readonly key: string;
  readonly object: KubernetesObject;
  readonly file?: string;
}

const workload = /^kind: (?:StatefulSet|Deployment|DaemonSet|Job)$/m;

function objectsOf(files: Manifests, isOfInterest: (path: string, text: string) => boolean): FoundObject[] {
  return [...files].flatMap(([path, text]) => {
    const isManifest = path.endsWith(".yaml") && !path.endsWith("/kustomization.yaml");
    return isManifest && isOfInterest(path, text) ? objectsIn(text).map((object) => foundIn(path, object)) : [];
  });
}

function foundIn(path: string, object: KubernetesObject): FoundObject {
  if (object.kind !== undefined) return { key: pairingKey(object), object };
  return { key: path, object, file: path.slice(path.lastIndexOf("/") + 1).replace(/(?:\.patch)?\.yaml$/, "") };
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
