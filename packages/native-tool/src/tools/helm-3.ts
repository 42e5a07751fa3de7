import type { Tool } from "../tool.ts";

/** Helm 3, which many still run: charts must render alike with it and with Helm 4. No release checksum is corroborated, so it is built with Go. */
export const helm3: Tool = {
  name: "helm-3",
  executable: "helm",
  version: "v3.22.0",
  versionArguments: ["version", "--short"],
  releaseUrl: "https://get.helm.sh",
  assets: {},
  go: {
    package: "helm.sh/helm/v3/cmd/helm",
    module: "helm.sh/helm/v3",
    version: "v3.22.0",
    sum: "h1:n1if5iQgHYsujPAcO5oonH/KiSNUmqmUF0iGVjSF3AU=",
    ldflags: "-X helm.sh/helm/v3/internal/version.version=v3.22.0",
  },
};
