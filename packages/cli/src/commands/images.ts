import { CommandError, hasErrors } from "@thanos-fleet/diagnostics";
import type { ExitCode } from "../exit-code.ts";
import { findImages, type RunningImage } from "../images/find-images.ts";
import { formatCycloneDx } from "../images/format-cyclonedx.ts";
import { formatImagesJson, formatImagesText } from "../images/format-images.ts";
import { loadProject } from "../load-project.ts";
import { printDiagnostics } from "../print-diagnostics.ts";

export interface ImagesOptions {
  readonly root: string;
  /** All clusters when undefined. */
  readonly cluster: string | undefined;
  readonly format: "text" | "json" | "cyclonedx";
}

/** Prints every image that clusters run, as clusters/ render at the moment. */
export async function listImages({ root, cluster, format }: ImagesOptions): Promise<ExitCode> {
  const { fleet, units, diagnostics } = await loadProject(root);
  if (fleet === undefined || units === undefined) {
    printDiagnostics(diagnostics, "text");
    return hasErrors(diagnostics) ? 1 : 2;
  }
  if (cluster !== undefined && !fleet.clusters.some(({ name }) => name === cluster))
    throw new CommandError("images/unknown-cluster", `there is no cluster ${cluster}`, {
      hint: `the clusters are ${fleet.clusters.map(({ name }) => name).join(", ")}`,
    });
  const images = await findImages(units, cluster);
  process.stdout.write(formats[format](images, cluster === undefined ? fleet.clusters.length : 0));
  return 0;
}

const formats: Readonly<Record<ImagesOptions["format"], (images: readonly RunningImage[], clusters: number) => string>> = {
  text: formatImagesText,
  json: formatImagesJson,
  cyclonedx: formatCycloneDx,
};
