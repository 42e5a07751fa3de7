import { clustersText } from "@thanos-fleet/plan/files";
import type { ImageUse, RunningImage } from "./find-images.ts";

/** How an image is pinned: a tag may come to mean something else, a digest never. */
export function pinnedBy({ digest, tag }: RunningImage): "digest" | "tag" | "nothing" {
  if (digest !== undefined) return "digest";
  return tag === undefined ? "nothing" : "tag";
}

/** Images for a terminal: a table, and below it what runs each. */
export function formatImagesText(images: readonly RunningImage[], clusters: number): string {
  const rows = images.map((image) => [
    image.repository,
    image.tag ?? "-",
    pinnedBy(image),
    image.released?.date ?? "not recorded",
    String(new Set(image.uses.map(({ cluster }) => cluster)).size),
  ]);
  const table = formatTable([["IMAGE", "VERSION", "PINNED BY", "RELEASED", "CLUSTERS"], ...rows]);
  const places = images.flatMap((image) => [image.reference, ...useLines(image.uses, clusters).map((line) => `  ${line}`)]);
  const byDigest = images.filter((image) => pinnedBy(image) === "digest").length;
  const total = `${images.length} ${images.length === 1 ? "image" : "images"}, ${byDigest} pinned by digest`;
  return `${[...table, "", ...places, "", total].join("\n")}\n`;
}

/** Images with everything that is known of them, for programs. */
export function formatImagesJson(images: readonly RunningImage[]): string {
  const all = images.map((image) => ({ ...image, pinnedBy: pinnedBy(image) }));
  return `${JSON.stringify({ version: 1, images: all }, undefined, 2)}\n`;
}

/** Workloads, clusters with the same ones on one line. */
function useLines(uses: readonly ImageUse[], clusters: number): string[] {
  const byCluster = Map.groupBy(uses, ({ cluster }) => cluster);
  const workloads = [...byCluster].map(([cluster, of]) => [cluster, [...new Set(of.map(({ workload }) => workload))].join(", ")] as const);
  return [...Map.groupBy(workloads, ([, text]) => text)].map(
    ([text, same]) =>
      `${clustersText(
        same.map(([cluster]) => cluster),
        clusters,
      )}: ${text}`,
  );
}

function formatTable(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
