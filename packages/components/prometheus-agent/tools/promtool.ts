import type { Tool } from "@thanos-fleet/native-tool";

/** Judges agents' configurations and rules, and runs the rules' unit tests. No release checksum is corroborated, so it is built with Go. */
export const promtool: Tool = {
  name: "promtool",
  executable: "promtool",
  version: "v3.16.0",
  versionArguments: ["--version"],
  releaseUrl: "https://github.com/prometheus/prometheus/releases/download/v3.16.0",
  assets: {},
  go: {
    package: "github.com/prometheus/prometheus/cmd/promtool",
    module: "github.com/prometheus/prometheus",
    version: "v0.316.0",
    sum: "h1:f1GRFerhTMKQma+awCoC9T820ecWeGSdF+xAlMHzZzM=",
    ldflags: "-X github.com/prometheus/common/version.Version=3.16.0",
  },
};
