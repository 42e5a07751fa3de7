import type { Tool } from "@thanos-fleet/native-tool";

/** Reads the arguments and files of every Thanos component as it would in the cluster, and judges rules. No release checksum is corroborated, so it is built with Go. */
export const thanos: Tool = {
  name: "thanos",
  executable: "thanos",
  version: "v0.42.5",
  versionArguments: ["--version"],
  releaseUrl: "https://github.com/thanos-io/thanos/releases/download/v0.42.5",
  assets: {},
  go: {
    package: "github.com/thanos-io/thanos/cmd/thanos",
    module: "github.com/thanos-io/thanos",
    version: "v0.42.5",
    sum: "h1:92xtD5YT0cgeCFJmZdWsZLRkVh4cDWfSDb9AAiY4BN4=",
    ldflags: "-X github.com/prometheus/common/version.Version=0.42.5",
    // Without the tag Receive panics at the first sample; upstream sets it too.
    inModule: { toolchain: "go1.26.10", tags: ["slicelabels"] },
  },
};
