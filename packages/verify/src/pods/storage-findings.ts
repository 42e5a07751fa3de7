import { isDeepStrictEqual } from "node:util";
import { expectedApps } from "@thanos-fleet/components/expected";
import type { Cluster } from "@thanos-fleet/fleet";
import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import type { Path } from "../objects/object-path.ts";
import { nameOf, specOf, type ClusterSet } from "../references/cluster-set.ts";
import type { RenderedPod } from "../objects/rendered-pods.ts";

interface Claim {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata?: { readonly name?: string; readonly annotations?: Readonly<Record<string, string>> };
  readonly spec?: {
    readonly accessModes?: readonly string[];
    readonly storageClassName?: string;
    readonly resources?: { readonly requests?: { readonly storage?: string } };
  };
}

interface Storage {
  readonly size: string;
  readonly storageClassName?: string;
}

/** Claims have the size and the class of the values, and nothing deletes them: neither a sync, nor a scale, nor their workload's end. */
export function storageFindings(set: ClusterSet, cluster: Cluster): Finding[] {
  const ofWorkloads = set.pods.filter(({ kind }) => kind === "StatefulSet").flatMap((pod) => statefulFindings(pod, cluster));
  const ownClaims = set.ofKind("PersistentVolumeClaim").flatMap((at) => {
    const component = at.file.split("/")[2] ?? "";
    return claimProblems(at.object as Claim, storageOf(cluster, component)).map((problem) =>
      finding(at, [], `the claim ${nameOf(at)} ${problem}`),
    );
  });
  return [...ofWorkloads, ...ownClaims];
}

function finding({ file }: PlacedObject, path: Path, message: string): Finding {
  return { code: "pods/storage", place: { file, path }, message };
}

function storageOf({ values }: Cluster, component: string): Storage | undefined {
  return (values as unknown as Record<string, { storage?: Storage } | undefined>)[component]?.storage;
}

interface StatefulSpec {
  readonly volumeClaimTemplates?: readonly Claim[];
  readonly persistentVolumeClaimRetentionPolicy?: unknown;
}

function statefulFindings({ app, at }: RenderedPod, cluster: Cluster): Finding[] {
  const { volumeClaimTemplates: claims = [], persistentVolumeClaimRetentionPolicy: retention } = specOf<StatefulSpec>(at);
  const keeps = expectedApps.get(app)?.workload?.keeps;
  const names = claims.map(({ metadata }) => metadata?.name ?? "");
  if (!isDeepStrictEqual(names, keeps === undefined ? [] : [keeps.claim]))
    return [
      finding(
        at,
        ["spec", "volumeClaimTemplates"],
        `${app} must keep ${keeps?.claim ?? "nothing"}, but keeps ${names.join(", ") || "nothing"}`,
      ),
    ];
  const isRetained = isDeepStrictEqual(retention, { whenDeleted: "Retain", whenScaled: "Retain" });
  return [
    ...(isRetained
      ? []
      : [finding(at, ["spec", "persistentVolumeClaimRetentionPolicy"], `the claims of ${app} must be retained whatever becomes of it`)]),
    ...claims.flatMap((claim, index) =>
      claimProblems(claim, storageOf(cluster, keeps?.component ?? "")).map((problem) =>
        finding(at, ["spec", "volumeClaimTemplates", index], `the claim ${claim.metadata?.name ?? ""} of ${app} ${problem}`),
      ),
    ),
  ];
}

function claimProblems({ apiVersion, kind, metadata, spec }: Claim, storage: Storage | undefined): string[] {
  const options = metadata?.annotations?.["argocd.argoproj.io/sync-options"];
  return [
    // What the API server adds inside a list, Argo CD would find different for ever.
    ...(apiVersion === "v1" && kind === "PersistentVolumeClaim" ? [] : ["must say that it is a PersistentVolumeClaim of v1"]),
    ...(options === "Prune=false,Delete=false" ? [] : ["must be kept by Argo CD: its sync options must be Prune=false,Delete=false"]),
    ...(isDeepStrictEqual(spec?.accessModes, ["ReadWriteOnce"]) ? [] : ["must be for one node at a time"]),
    ...(spec?.resources?.requests?.storage === storage?.size ? [] : [`must have the size ${storage?.size} of the values`]),
    ...(spec?.storageClassName === storage?.storageClassName ? [] : [`must be of the class ${storage?.storageClassName} of the values`]),
  ];
}
