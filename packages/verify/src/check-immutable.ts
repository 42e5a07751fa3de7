import { createDiagnostic, type Diagnostic } from "@thanos-fleet/diagnostics";
import type { Cluster } from "@thanos-fleet/fleet";
import { findImmutableChanges, immutableKindOf, type ImmutableChange, type ImmutableKind } from "@thanos-fleet/plan";
import { overlayFolder } from "@thanos-fleet/render";
import type { CheckResult } from "./check-result.ts";
import { clusterObjects, locatePlace, type PlacedObject } from "./objects/cluster-objects.ts";
import { feedingValue } from "./provenance/feeding-value.ts";
import { objectKey, parseObjects, type KubernetesObject } from "./objects/kubernetes-objects.ts";
import type { RenderedFleet } from "./provenance/where-from.ts";

/** Rendered files as they were at the commit that runs, by path below deploy/; those that have not changed may be left out. */
export type DeployedFiles = ReadonlyMap<string, string>;

/** Finds what Kubernetes will refuse to change, and says at the values line what must be done by hand after the merge. */
export function checkImmutable(rendered: RenderedFleet, deployed: DeployedFiles): CheckResult {
  const diagnostics: Diagnostic[] = [];
  let checked = 0;
  for (const cluster of rendered.fleet.clusters) {
    const before = deployedObjects(deployed, cluster);
    for (const placed of before.size === 0 ? [] : clusterObjects(rendered.deploy, cluster)) {
      const old = before.get(objectKey(placed.object));
      const kind = immutableKindOf(placed.object);
      if (old === undefined || kind === undefined) continue;
      checked += 1;
      for (const change of findImmutableChanges(kind, old, placed.object))
        diagnostics.push(describeChange(rendered, cluster, { placed, kind, change }));
    }
  }
  return { name: "immutable", checked, unit: "changed objects", diagnostics };
}

function deployedObjects(deployed: DeployedFiles, cluster: Cluster): ReadonlyMap<string, KubernetesObject> {
  const folder = `overlays/${overlayFolder(cluster)}/`;
  const files = [...deployed].filter(([path]) => path.startsWith(folder) && !path.endsWith("/kustomization.yaml"));
  return new Map(files.flatMap(([, text]) => parseObjects(text).map((object) => [objectKey(object), object])));
}

interface RefusedChange {
  readonly placed: PlacedObject;
  readonly kind: ImmutableKind;
  readonly change: ImmutableChange;
}

function describeChange(rendered: RenderedFleet, cluster: Cluster, { placed, kind, change }: RefusedChange): Diagnostic {
  const { object, file } = placed;
  const [, , component = "", name = ""] = file.split("/");
  const place = locatePlace(rendered.deploy, { file, path: change.path });
  const value = feedingValue(rendered.renderer, rendered.fleet, { cluster, component, object: name, path: change.path });
  const { name: objectName = "", namespace } = object.metadata ?? {};
  const subject = `${object.kind} ${objectName} of ${cluster.name}`;
  const inNamespace = namespace === undefined ? "" : ` --namespace ${namespace}`;
  return createDiagnostic(
    "immutable/changed",
    value?.location ?? place,
    `${subject} cannot be changed in place: ${change.path.join(".")} is ${print(change.before)} where it runs, and becomes ${print(change.after)}`,
    {
      hint: `after the merge run \`kubectl --context ${cluster.name} ${kind.remedy(objectName)}${inNamespace}\`, and Argo CD creates it again: ${kind.consequence} (docs/operations.md, "Change what cannot be changed in place")`,
      related: value === undefined ? [] : [{ ...place, message: "rendered here" }],
    },
  );
}

function print(value: unknown): string {
  return value === undefined ? "absent" : JSON.stringify(value);
}
