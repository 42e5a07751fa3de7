import type { Patch } from "@thanos-fleet/fleet/testing";

/** A change of the specification's fleet, as people make it. */
export type Edit = readonly [what: string, patch: Patch];

/** Several changes as one; of two for the same key of a file the later one counts. */
export function mergePatches(patches: readonly Patch[]): Patch {
  const merged: Record<string, Patch[string]> = {};
  for (const [path, values] of patches.flatMap((patch) => Object.entries(patch)))
    merged[path] = { ...(merged[path] as object | undefined), ...(values as object) } as Patch[string];
  return merged;
}
