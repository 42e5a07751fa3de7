import { hash } from "node:crypto";
import type { ImageValues, WorkloadView } from "./workload.ts";

/**
 * A job cannot be changed, so its name stands for what it applies and for the image it runs: new content is a new job.
 * The registry is left out, since Helm may change it.
 */
export function jobName(job: WorkloadView, { repository, tag, digest }: ImageValues, content: unknown): string {
  return `${job.name}-${hash("sha256", JSON.stringify([repository, tag, digest, job.podLabels, content])).slice(0, 8)}`;
}
