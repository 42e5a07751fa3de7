import type { Tool } from "@thanos-fleet/native-tool";

/** Runs while its metrics' names are recorded. No release checksum is corroborated, so it is built with Go. */
export const elasticsearchExporter: Tool = {
  name: "elasticsearch-exporter",
  executable: "elasticsearch_exporter",
  version: "v1.11.0",
  versionArguments: ["--version"],
  releaseUrl: "https://github.com/prometheus-community/elasticsearch_exporter/releases/download/v1.11.0",
  assets: {},
  go: {
    package: "github.com/prometheus-community/elasticsearch_exporter",
    module: "github.com/prometheus-community/elasticsearch_exporter",
    version: "v1.11.0",
    sum: "h1:n4pQWjNZdFGTHiZxvSNXEuF7az2TPWcPcoTWQjk+L5I=",
    ldflags: "-X github.com/prometheus/common/version.Version=1.11.0",
    inModule: {},
  },
};
