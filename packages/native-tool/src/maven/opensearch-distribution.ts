import type { MavenArtifact } from "./maven-artifact.ts";

/** A release of OpenSearch as Maven Central has it. */
export interface OpenSearchDistribution {
  readonly version: string;
  /** The archives that make it, each with its SHA-256. Their order is a part of the cached folder's name. */
  readonly artifacts: readonly MavenArtifact[];
}
