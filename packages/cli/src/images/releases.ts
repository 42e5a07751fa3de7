import type { ImageReference } from "./image-reference.ts";

/** When a version was released, and who says so. */
export interface Release {
  /** `YYYY-MM-DD`, in UTC. */
  readonly date: string;
  readonly source: string;
}

/** The day of the commit that a version tags, as the Go module proxy has it: `go list -m -json <module>@<version>`. */
function module(name: string, version: string, date: string): Release {
  return { date, source: `commit of ${name}@${version} in the Go module proxy` };
}

/** Releases by the end of the repository and the tag. What no source was found for is left out rather than guessed. */
const releases: Readonly<Record<string, Release>> = {
  "fluent/fluent-bit:5.1.1": { date: "2026-08-16", source: "https://github.com/fluent/fluent-bit/releases/tag/v5.1.1" },
  "kube-state-metrics/kube-state-metrics:v2.20.0": module("k8s.io/kube-state-metrics/v2", "v2.20.0", "2026-08-18"),
  "prometheus/alertmanager:v0.34.2": module("github.com/prometheus/alertmanager", "v0.34.2", "2026-10-29"),
  "prometheus/blackbox-exporter:v0.28.0": module("github.com/prometheus/blackbox_exporter", "v0.28.0", "2025-12-04"),
  "prometheus/node-exporter:v1.12.1": module("github.com/prometheus/node_exporter", "v1.12.1", "2026-07-14"),
  "prometheus/prometheus:v3.16.0": module("github.com/prometheus/prometheus", "v0.316.0", "2026-11-05"),
  "prometheuscommunity/elasticsearch-exporter:v1.11.0": module(
    "github.com/prometheus-community/elasticsearch_exporter",
    "v1.11.0",
    "2026-07-10",
  ),
  "thanos/thanos:v0.42.5": module("github.com/thanos-io/thanos", "v0.42.5", "2026-10-27"),
};

/** When the version of an image was released, whichever registry it comes from; undefined where that is not recorded. */
export function releaseOf({ repository, tag }: Omit<ImageReference, "digest">): Release | undefined {
  const path = repository.split("/").slice(-2).join("/");
  return releases[`${path}:${tag}`];
}

/** Every image that is recorded, for what must name the same versions. */
export const recordedImages: readonly string[] = Object.keys(releases);
