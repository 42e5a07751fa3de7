import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import { nameOf, specOf, type ClusterSet } from "../references/cluster-set.ts";

interface Selecting {
  readonly podSelector?: Selector;
  readonly endpointSelector?: Selector;
  readonly selector?: Selector;
}

interface Selector {
  readonly matchLabels?: Readonly<Record<string, string>>;
}

const aboutPods = new Set(["NetworkPolicy", "CiliumNetworkPolicy", "PodDisruptionBudget"]);

/**
 * What nothing refers to is still found by its name, by people and by Argo CD, which deletes one object and makes another
 * when a name changes: it is called after the pods that it is about, its component, or its manifest.
 */
export function nameFindings({ objects }: ClusterSet): Finding[] {
  return objects.flatMap((at) => {
    const names = namesFor(at);
    if (names.some((name) => (typeof name === "string" ? name === nameOf(at) : name.test(nameOf(at))))) return [];
    const described = names.map((name) => (typeof name === "string" ? name : name.source)).join(" or ");
    const message = `a ${at.object.kind} is called ${described}, but this one ${nameOf(at) === "" ? "has no name" : nameOf(at)}`;
    return [{ code: "pods/labels", place: { file: at.file, document: at.document ?? 0, path: ["metadata"] }, message }];
  });
}

function namesFor(at: PlacedObject): readonly (string | RegExp)[] {
  const { kind = "", metadata } = at.object;
  if (aboutPods.has(kind)) {
    const { podSelector, endpointSelector, selector } = specOf<Selecting>(at);
    const app = (podSelector ?? endpointSelector ?? selector)?.matchLabels?.["app"];
    return app === undefined ? ["default-deny"] : kind === "CiliumNetworkPolicy" ? [`${app}-entities`] : [app];
  }
  const { app = "" } = metadata?.labels ?? {};
  const ofManifest = fileNames(at.file).filter((name) => name === nameOf(at));
  return [app, `monitoring-${app}`, new RegExp(`^${app}-[a-z0-9-]+$`), ...ofManifest];
}

/** Every name that a manifest's file name may end with, after its kind. */
function fileNames(file: string): string[] {
  const parts = (file.split("/").at(-1) ?? "").replace(/\.yaml$/, "").split("-");
  return parts.map((_, index) => parts.slice(index).join("-"));
}
