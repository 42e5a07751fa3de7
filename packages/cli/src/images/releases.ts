import * as tools from "@thanos-fleet/components/tools";
import type { ImageReference } from "./image-reference.ts";

/** When a version was released, and who says so. */
export interface Release {
  /** `YYYY-MM-DD`, in UTC. */
  readonly date: string;
  readonly source: string;
}

/** Releases of programs that no component builds, by the end of the repository and the tag. What no source was found for is left out. */
const others: Readonly<Record<string, Release>> = {
  "fluent/fluent-bit:5.1.1": { date: "2026-08-16", source: "https://github.com/fluent/fluent-bit/releases/tag/v5.1.1" },
};

const releases: Readonly<Record<string, Release>> = {
  ...others,
  ...Object.fromEntries(
    Object.values(tools).map(({ image, released, go }) => [
      image,
      { date: released.day, source: `commit of ${go.module}@${go.version} in the Go module proxy` },
    ]),
  ),
};

/** When the version of an image was released, whichever registry it comes from; undefined where that is not recorded. */
export function releaseOf({ repository, tag }: Omit<ImageReference, "digest">): Release | undefined {
  const path = repository.split("/").slice(-2).join("/");
  return releases[`${path}:${tag}`];
}

/** Every image that is recorded, for what must name the same versions. */
export const recordedImages: readonly string[] = Object.keys(releases);
