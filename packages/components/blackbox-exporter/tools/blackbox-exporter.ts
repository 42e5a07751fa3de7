import type { Tool } from "@thanos-fleet/native-tool";

/** Judges the configuration of the exporter, and asks real servers in its test. Built from source: upstream publishes no verified checksum. */
export const blackboxExporter: Tool = {
  name: "blackbox-exporter",
  executable: "blackbox_exporter",
  version: "v0.28.0",
  versionArguments: ["--version"],
  releaseUrl: "https://github.com/prometheus/blackbox_exporter/releases/download/v0.28.0",
  assets: {},
  go: {
    package: "github.com/prometheus/blackbox_exporter",
    module: "github.com/prometheus/blackbox_exporter",
    version: "v0.28.0",
    sum: "h1:5n59xN6d4OtnwANA9nQIoBhwfG90b50cMByshvc/+zA=",
    ldflags: "-X github.com/prometheus/common/version.Version=0.28.0",
    inModule: {},
  },
};
