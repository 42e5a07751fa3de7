import type { Tool } from "@thanos-fleet/native-tool";

/** Runs while its metrics' names are recorded. No release checksum is corroborated, so it is built with Go. */
export const nodeExporter: Tool = {
  name: "node-exporter",
  executable: "node_exporter",
  version: "v1.12.1",
  versionArguments: ["--version"],
  releaseUrl: "https://github.com/prometheus/node_exporter/releases/download/v1.12.1",
  assets: {},
  go: {
    package: "github.com/prometheus/node_exporter",
    module: "github.com/prometheus/node_exporter",
    version: "v1.12.1",
    sum: "h1:LzcZ6SqJRH2EULBz3Paa1t1uzQaaoo9domuz8FQDkiY=",
    ldflags: "-X github.com/prometheus/common/version.Version=1.12.1",
  },
};
