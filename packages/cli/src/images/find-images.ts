import { parseObjects, type KubernetesObject } from "@thanos-fleet/plan";
import { placeOfFile } from "@thanos-fleet/plan/files";
import type { OutputUnit } from "@thanos-fleet/render/units";
import { parseImageReference, type ImageReference } from "./image-reference.ts";
import { releaseOf, type Release } from "./releases.ts";

/** A container of a workload. */
export interface ImageUse {
  readonly cluster: string;
  readonly namespace: string;
  /** Kind and name, such as `StatefulSet/thanos-store`. */
  readonly workload: string;
  readonly container: string;
}

/** An image, with every container that runs it. */
export interface RunningImage extends ImageReference {
  readonly reference: string;
  /** When its version was released; undefined where that is not recorded. */
  readonly released: Release | undefined;
  readonly uses: readonly ImageUse[];
}

/** Every image of the manifests that units render to, by name; `cluster` leaves out what does not run there. */
export async function findImages(units: readonly OutputUnit[], cluster: string | undefined): Promise<RunningImage[]> {
  const uses = new Map<string, ImageUse[]>();
  for (const unit of units) {
    if (unit.name === "shared" || (cluster !== undefined && unit.name !== cluster)) continue;
    for (const { path, content } of await unit.render()) {
      if (placeOfFile(path) === undefined || !content.includes("image: ")) continue;
      for (const object of parseObjects(content))
        for (const { image, name } of containersIn(object)) {
          const { kind = "", metadata } = object;
          const use = { cluster: unit.name, namespace: metadata?.namespace ?? "", workload: `${kind}/${metadata?.name}`, container: name };
          uses.set(image, [...(uses.get(image) ?? []), use]);
        }
    }
  }
  return [...uses.keys()].sort().map((reference) => {
    const { repository, tag, digest } = parseImageReference(reference);
    const released = releaseOf({ repository, tag });
    return { reference, repository, tag, digest, released, uses: (uses.get(reference) ?? []).sort(byPlace) };
  });
}

interface Container {
  readonly name: string;
  readonly image: string;
}

/** All containers below a value, in whichever list of a pod template they stand. */
function containersIn(value: KubernetesObject | unknown): Container[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    /^(?:c|initC|ephemeralC)ontainers$/.test(key) && Array.isArray(item)
      ? (item as unknown[]).filter((entry) => isContainer(entry))
      : containersIn(item),
  );
}

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null && "image" in value && typeof value.image === "string";
}

function byPlace(a: ImageUse, b: ImageUse): number {
  const [first, second] = [a, b].map(({ cluster, workload, container }) => `${cluster}\0${workload}\0${container}`);
  return (first ?? "") < (second ?? "") ? -1 : 1;
}
