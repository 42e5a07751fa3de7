import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, parseAllDocuments } from "yaml";
import type { ApiObject } from "./kubernetes/api-object.ts";

/** An Application in `deploy/argocd/apps/`, with the objects of its folder. */
export interface DeployedApplication {
  readonly application: ApiObject;
  readonly objects: readonly ApiObject[];
}

/** The cluster names that a `deploy` folder renders for, in order. */
export function deployedClusters(deploy: string): string[] {
  return readdirSync(join(deploy, "argocd/apps")).sort();
}

/** The Applications of a cluster and their objects, in the order in which Argo CD syncs them. */
export function deployedApplications(deploy: string, cluster: string): DeployedApplication[] {
  const folder = join(deploy, "argocd/apps", cluster);
  return readdirSync(folder)
    .flatMap((name) => objectsIn(join(folder, name)))
    .filter(({ kind }) => kind === "Application")
    .sort((a, b) => waveOf(a) - waveOf(b))
    .map((application) => ({ application, objects: kustomizedObjects(join(deploy, "..", application["spec"].source.path)) }));
}

export function waveOf({ metadata }: ApiObject): number {
  return Number(metadata.annotations?.["argocd.argoproj.io/sync-wave"] ?? 0);
}

/** The objects in a YAML file. */
export function objectsIn(path: string): ApiObject[] {
  return parseAllDocuments(readFileSync(path, "utf8"))
    .map((document) => document.toJS() as ApiObject | null)
    .filter((object) => object !== null);
}

function kustomizedObjects(folder: string): ApiObject[] {
  const { resources = [] } = parse(readFileSync(join(folder, "kustomization.yaml"), "utf8")) as { resources?: string[] };
  return resources.flatMap((name) => objectsIn(join(folder, name)));
}
