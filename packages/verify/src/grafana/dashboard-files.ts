import { embeddedFiles, type EmbeddedFile } from "../embedded/embedded-file.ts";
import type { PodContainer } from "../programs/pod-containers.ts";

/** The dashboards that Grafana mounts. */
export function dashboardFilesOf(containers: readonly PodContainer[]): EmbeddedFile[] {
  // Of Grafana itself: the job that makes the teams' organizations mounts their datasources, in JSON too.
  return containers.filter(({ workload }) => workload === "grafana").flatMap((container) => embeddedFiles(container, /\.json$/));
}
