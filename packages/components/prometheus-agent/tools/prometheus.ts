import type { Tool } from "@thanos-fleet/native-tool";

/** Reads the agents' arguments and configuration as it would in the cluster. No release checksum is corroborated, so it is built with Go. */
export const prometheus: Tool = {
  name: "prometheus",
  executable: "prometheus",
  version: "v3.16.0",
  versionArguments: ["--version"],
  releaseUrl: "https://github.com/prometheus/prometheus/releases/download/v3.16.0",
  assets: {},
  go: {
    package: "github.com/prometheus/prometheus/cmd/prometheus",
    module: "github.com/prometheus/prometheus",
    version: "v0.316.0",
    sum: "h1:f1GRFerhTMKQma+awCoC9T820ecWeGSdF+xAlMHzZzM=",
    ldflags: "-X github.com/prometheus/common/version.Version=3.16.0",
  },
};
