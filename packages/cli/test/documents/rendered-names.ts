import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";

/** What documents may name, as it is rendered for a fleet that runs every component. */
export interface RenderedNames {
  /** The rendered project. */
  readonly root: string;
  readonly applications: ReadonlySet<string>;
  /** A cluster by its kubectl context. */
  clusterOf(context: string): ClusterNames | undefined;
  /** The path of a rendered file; the cluster that documents add stands for one that is there. */
  asRendered(path: string): string;
}

export interface ClusterNames {
  readonly apps: ReadonlySet<string>;
  has(name: string): boolean;
}

interface KubernetesObject {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: Readonly<Record<string, string>> };
  readonly spec?: { readonly secretName?: string };
}

/** The cluster that docs/operations.md adds, and one of its role. */
const added = "cluster-05";
const itsLike = "cluster-04";

/** What others own or commands make, by name, with why it is there. */
const outside: readonly RegExp[] = [
  // Argo CD's own, docs/prerequisites.md.
  /^argocd-(?:cm|cmd-params-cm|application-controller)$/,
  // Gateway API's, cert-manager's.
  /^tlsroutes\.gateway\.networking\.k8s\.io$/,
  // Projects are in the cluster that runs Argo CD.
  /^cluster-0[1-5]$/,
  // Stand for what an alert names; the runbooks' first page says so.
  /^node-1$|^team-|^any-/,
  // Secrets that docs/secrets.md has made, for all clusters and the phases of a rotation.
  /^(?:remote-write-c(?:a|lient-.+)|opensearch-ca|monitoring-ca(?:-2|-bundle)?|thanos-s3-secret)$/,
];

/** Reads the names of a rendered project. */
export function renderedNames(root: string): RenderedNames {
  const overlays = join(root, "deploy/overlays");
  const clusters = new Map(
    readdirSync(overlays).map((folder) => [folder.replace(/-(?:central|edge)$/, ""), namesBelow(join(overlays, folder))]),
  );
  const applications = objectsBelow(join(root, "deploy/argocd")).filter(({ kind }) => kind === "Application");
  return {
    root,
    applications: new Set(applications.map(({ metadata }) => metadata.name)),
    clusterOf: (context) => clusters.get(context === added || context.startsWith("any-") ? itsLike : context),
    asRendered: (path) => path.replaceAll(added, itsLike),
  };
}

function namesBelow(folder: string): ClusterNames {
  const objects = objectsBelow(folder);
  const names = new Set(objects.flatMap(({ metadata, spec }) => [metadata.name, spec?.secretName ?? metadata.name]));
  const sets = new Set(objects.filter(({ kind }) => kind === "StatefulSet").map(({ metadata }) => metadata.name));
  return {
    apps: new Set(objects.flatMap(({ metadata }) => metadata.labels?.["app"] ?? [])),
    has(name) {
      // Pods and claims of a StatefulSet are numbered.
      const [, set = ""] = /^(?:data-)?(.+)-\d+$/.exec(name) ?? [];
      return names.has(name) || sets.has(set) || outside.some((pattern) => pattern.test(name));
    },
  };
}

function objectsBelow(folder: string): KubernetesObject[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /^(?!.*(?:kustomization|patch)\.yaml$).*\.yaml$/.test(name),
  );
  return files.flatMap((name) =>
    parseAllDocuments(readFileSync(join(folder, name), "utf8"), { version: "1.1" }).map((document) => document.toJS() as KubernetesObject),
  );
}
