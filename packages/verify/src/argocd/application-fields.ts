import type { Cluster } from "@thanos-fleet/fleet";
import type { ExpectedField } from "../objects/expected-fields.ts";
import { expectedSyncOptions } from "./sync-options.ts";

/** An Application that is expected: of a component, or of Applications. */
export interface ExpectedApplication {
  readonly name: string;
  /** A cluster whose values say which repository Argo CD reads. */
  readonly cluster: Cluster;
  readonly project: string;
  /** Its folder in the repository. */
  readonly path: string;
  readonly destination: { readonly name: string; readonly namespace: string };
  readonly labels: Readonly<Record<string, string>>;
  readonly prune: { readonly is: boolean; readonly why: string };
  readonly component?: { readonly wave: string; readonly isChart: boolean; readonly name: string };
}

const prefix = "argocd.argoproj.io";

/** Every field of an Application, with its reason. */
export function applicationFields(expected: ExpectedApplication): ExpectedField[] {
  const { name, project, labels, cluster } = expected;
  const { namespace } = cluster.values.argocd;
  return [
    { path: ["apiVersion"], is: "argoproj.io/v1alpha1", why: "Argo CD serves no other version" },
    { path: ["kind"], is: "Application", why: "it deploys a folder" },
    { path: ["metadata", "name"], is: name, why: "the names of Applications are told by cluster and component" },
    {
      path: ["metadata", "namespace"],
      is: namespace,
      why: "Argo CD looks for Applications in its own namespace alone",
      fedBy: ["argocd", "namespace"],
    },
    { path: ["metadata", "labels"], is: { ...labels }, why: "people and alerts select Applications by these labels" },
    { path: ["spec", "project"], is: project, why: "a project limits what its Applications may deploy, and where" },
    { path: ["spec", "destination"], is: { ...expected.destination }, why: "a cluster's objects go to that cluster alone" },
    ...metadataFields(expected),
    ...sourceFields(expected),
    ...syncFields(expected),
  ];
}

function metadataFields({ path, component }: ExpectedApplication): ExpectedField[] {
  const annotations = (name: string) => ["metadata", "annotations", `${prefix}/${name}`];
  const paths: ExpectedField = {
    path: annotations("manifest-generate-paths"),
    is: `/${path}`,
    why: "a change elsewhere in the repository must not make Argo CD render this folder again, and a change here must",
  };
  const comparison: ExpectedField = {
    path: annotations("compare-options"),
    is: "ServerSideDiff=false",
    why: "compared by the API server, whatever its dry run refuses reads as synced",
  };
  // Without the finalizer nothing below is deleted: an Application of Applications that goes by mistake takes nothing along.
  if (component === undefined) return [paths, comparison];
  return [
    paths,
    comparison,
    { path: annotations("sync-wave"), is: component.wave, why: "namespaces come first, and everything else waits for nothing but them" },
    {
      path: ["metadata", "finalizers"],
      is: [`resources-finalizer.${prefix}`],
      why: "what the Application deployed goes with it",
    },
  ];
}

function sourceFields({ path, component, cluster }: ExpectedApplication): ExpectedField[] {
  const { repoURL, targetRevision } = cluster.values.argocd;
  const source: ExpectedField[] = [
    { path: ["spec", "source", "repoURL"], is: repoURL, why: "everything comes from one repository", fedBy: ["argocd", "repoURL"] },
    { path: ["spec", "source", "targetRevision"], is: targetRevision, why: "all follow one branch", fedBy: ["argocd", "targetRevision"] },
    { path: ["spec", "source", "path"], is: path, why: "it deploys its own folder" },
  ];
  if (component?.isChart !== true) return source;
  return [
    ...source,
    { path: ["spec", "source", "helm"], is: { releaseName: component.name }, why: "Helm's release is called like its component" },
  ];
}

function syncFields({ prune, component }: ExpectedApplication): ExpectedField[] {
  const isComponent = component !== undefined;
  const automated = ["spec", "syncPolicy", "automated"];
  const ignored: ExpectedField = {
    path: ["spec", "ignoreDifferences"],
    is: [
      {
        group: "argoproj.io",
        kind: "Application",
        jsonPointers: ["/spec/syncPolicy/automated", `/metadata/annotations/${prefix}~1refresh`, "/operation"],
      },
    ],
    why: "who stops or starts a sync by hand must not be undone by the Application above, and nothing else may differ",
  };
  return [
    { path: [...automated, "prune"], ...prune },
    { path: [...automated, "selfHeal"], is: true, why: "what is changed by hand in a cluster is put back" },
    { path: [...automated, "allowEmpty"], is: false, why: "a folder that is empty by mistake deletes nothing" },
    { path: ["spec", "syncPolicy", "syncOptions"], ...expectedSyncOptions(isComponent) },
    {
      path: ["spec", "syncPolicy", "retry"],
      is: { limit: 8, refresh: true, backoff: { duration: "10s", factor: 2, maxDuration: "5m" } },
      why: "waits of 20 minutes in all outlast a restart of an API server, each try takes the newest commit, and the sync ends before its timeout",
    },
    ...(isComponent ? [] : [ignored]),
  ];
}
