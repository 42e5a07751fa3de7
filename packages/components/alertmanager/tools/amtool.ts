import type { Tool } from "@thanos-fleet/native-tool";

/** Judges Alertmanager's configuration and its routes. No release checksum is corroborated, so it is built with Go. */
export const amtool: Tool = {
  name: "amtool",
  executable: "amtool",
  version: "v0.34.2",
  versionArguments: ["--version"],
  releaseUrl: "https://github.com/prometheus/alertmanager/releases/download/v0.34.2",
  assets: {},
  go: {
    package: "github.com/prometheus/alertmanager/cmd/amtool",
    module: "github.com/prometheus/alertmanager",
    version: "v0.34.2",
    sum: "h1:4oOnHs4J41X9n+7MucFjA3I5i5MtasjWTnIY27q5Qkw=",
    ldflags: "-X github.com/prometheus/common/version.Version=0.34.2",
  },
};
