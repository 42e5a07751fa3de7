import type { Cluster } from "@thanos-fleet/fleet";
import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import type { Path } from "../objects/object-path.ts";
import { specOf, type ClusterSet } from "./cluster-set.ts";
import { isChosen } from "./external-objects.ts";
import { missing } from "./reference-finding.ts";

interface Claim {
  readonly storageClassName?: string;
}

interface Place {
  readonly at: PlacedObject;
  readonly path: Path;
}

/** What only the cluster itself can have, classes and the registry's login, is what the values choose: no template names any. */
export function clusterResourceFindings(set: ClusterSet, values: Cluster["values"]): Finding[] {
  const judge = (kind: string, name: string | undefined, { at, path }: Place): Finding[] =>
    name === undefined || set.find(kind, name) !== undefined || isChosen(kind, name, values)
      ? []
      : [missing(at, path, `no value of the cluster chooses the ${kind} ${name}`)];
  const claims = set
    .ofKind("PersistentVolumeClaim")
    .flatMap((at) => judge("StorageClass", specOf<Claim>(at).storageClassName, { at, path: ["spec", "storageClassName"] }));
  const claimTemplates = set
    .ofKind("StatefulSet")
    .flatMap((at) =>
      (specOf<{ volumeClaimTemplates?: readonly { readonly spec?: Claim }[] }>(at).volumeClaimTemplates ?? []).flatMap(({ spec }, index) =>
        judge("StorageClass", spec?.storageClassName, { at, path: ["spec", "volumeClaimTemplates", index, "spec", "storageClassName"] }),
      ),
    );
  const ofPods = set.pods.flatMap(({ spec: { priorityClassName, imagePullSecrets = [] }, at, path }) => [
    ...judge("PriorityClass", priorityClassName, { at, path: [...path, "priorityClassName"] }),
    ...imagePullSecrets.flatMap(({ name }, index) => judge("PullSecret", name, { at, path: [...path, "imagePullSecrets", index] })),
  ]);
  return [...claims, ...claimTemplates, ...ofPods];
}
