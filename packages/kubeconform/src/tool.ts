import type { Tool } from "@thanos-fleet/native-tool";
import release from "./release.json" with { type: "json" };

/** kubeconform, at the release that `release.json` pins. */
export const kubeconform: Tool = {
  name: "kubeconform",
  executable: "kubeconform",
  version: release.version,
  versionArguments: ["-v"],
  releaseUrl: `https://${release.module}/releases/download/${release.version}`,
  assets: release.assets,
  go: {
    package: `${release.module}/cmd/kubeconform`,
    module: release.module,
    version: release.version,
    sum: release.sum,
    // A plain `go install` calls itself "development".
    ldflags: `-X main.version=${release.version}`,
  },
};
