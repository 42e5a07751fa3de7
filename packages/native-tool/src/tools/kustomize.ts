import type { Tool } from "../tool.ts";

/** Builds the folders that `kubectl apply -k` applies. No release checksum is corroborated, so it is built with Go. */
export const kustomize: Tool = {
  name: "kustomize",
  executable: "kustomize",
  version: "v5.8.1",
  versionArguments: ["version"],
  releaseUrl: "https://github.com/kubernetes-sigs/kustomize/releases/download/kustomize%2Fv5.8.1",
  assets: {},
  go: {
    package: "sigs.k8s.io/kustomize/kustomize/v5",
    module: "sigs.k8s.io/kustomize/kustomize/v5",
    version: "v5.8.1",
    sum: "h1:Pgsg5psubpVEy7Nf6S89PARg5VmmWUC1l9dC6Dl4PG0=",
  },
};
