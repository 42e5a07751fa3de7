import type { Cluster } from "@thanos-fleet/fleet";
import { clusterObjects, type Finding, type PlacedObject } from "../objects/cluster-objects.ts";

interface Project {
  readonly clusterResourceWhitelist?: readonly { readonly group: string; readonly kind: string }[];
  readonly destinations?: readonly { readonly name: string; readonly namespace: string }[];
}

interface Deployed {
  readonly deploy: string;
  readonly cluster: Cluster;
  /** The cluster's AppProject. */
  readonly project: PlacedObject;
}

/** A project allows each object of its cluster's folders, and allows no namespace that none of them is in. */
export function deployedFindings({ deploy, cluster, project }: Deployed): Finding[] {
  const { clusterResourceWhitelist = [], destinations = [] } = (project.object["spec"] ?? {}) as Project;
  const allowed = new Set(destinations.map(({ namespace }) => namespace));
  const place = (field: string) => ({ file: project.file, document: project.document ?? 0, path: ["spec", field] });
  const objects = clusterObjects(deploy, cluster);
  const refused = objects.flatMap(({ object, file }): Finding[] => {
    const { kind = "", apiVersion = "", metadata } = object;
    const group = apiVersion.includes("/") ? apiVersion.replace(/\/.*/, "") : "";
    if (metadata?.namespace !== undefined)
      return allowed.has(metadata.namespace)
        ? []
        : [
            {
              code: "argocd/project",
              place: place("destinations"),
              message: `the namespace ${metadata.namespace} of deploy/${file} is not allowed`,
            },
          ];
    if (clusterResourceWhitelist.some((entry) => entry.kind === kind && entry.group === group)) return [];
    const message = `${kind} of deploy/${file} is not allowed`;
    return [{ code: "argocd/project", place: place("clusterResourceWhitelist"), message }];
  });
  const used = new Set(
    objects.flatMap(({ object: { kind, metadata } }) => [metadata?.namespace, kind === "Namespace" ? metadata?.name : undefined]),
  );
  const idle = [...allowed]
    .filter((namespace) => !used.has(namespace))
    .map((namespace): Finding => ({
      code: "argocd/project",
      place: place("destinations"),
      message: `nothing is deployed to ${namespace}`,
    }));
  return [...refused, ...idle];
}
