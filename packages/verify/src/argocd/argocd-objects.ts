import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { PlacedObject } from "../objects/cluster-objects.ts";
import { readObjects } from "../objects/kubernetes-objects.ts";

/** Every rendered file for Argo CD, below deploy/. */
export function argocdFiles(deploy: string): string[] {
  return readdirSync(join(deploy, "argocd"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => `argocd/${path.replaceAll("\\", "/")}`)
    .sort();
}

/** The objects of one file, each with its place among the file's documents. */
export function placedObjects(deploy: string, file: string): PlacedObject[] {
  return readObjects(join(deploy, file)).map((object, document) => ({ object, file, document }));
}
