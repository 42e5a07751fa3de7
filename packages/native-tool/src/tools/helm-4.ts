import type { Tool } from "../tool.ts";

/** Helm 4, the current one. No release checksum is corroborated, so it is built with Go. */
export const helm4: Tool = {
  name: "helm-4",
  executable: "helm",
  version: "v4.3.1",
  versionArguments: ["version", "--short"],
  releaseUrl: "https://get.helm.sh",
  assets: {},
  go: {
    package: "helm.sh/helm/v4/cmd/helm",
    module: "helm.sh/helm/v4",
    version: "v4.3.1",
    sum: "h1:UndCoLe9UPmNoL7IvWzaUXveL7T5t/ijoorEmgJdI9g=",
    ldflags: "-X helm.sh/helm/v4/internal/version.version=v4.3.1",
  },
};
