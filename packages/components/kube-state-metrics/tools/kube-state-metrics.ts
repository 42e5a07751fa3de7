import type { Tool } from "@thanos-fleet/native-tool";

/** Runs while its metrics' names are recorded. No release checksum is corroborated, so it is built with Go. */
export const kubeStateMetrics: Tool = {
  name: "kube-state-metrics",
  executable: "kube-state-metrics",
  version: "v2.20.0",
  versionArguments: ["version"],
  releaseUrl: "https://github.com/kubernetes/kube-state-metrics/releases/download/v2.20.0",
  assets: {},
  go: {
    package: "k8s.io/kube-state-metrics/v2",
    module: "k8s.io/kube-state-metrics/v2",
    version: "v2.20.0",
    sum: "h1:edO7hyGs1MqZhbUbzWW1YRTV3afZOIbvHNvOCaJjuU4=",
    ldflags: "-X github.com/prometheus/common/version.Version=2.20.0",
    // `go install` looks for the newest version first, which Go's module proxy does not list for this module.
    inModule: {},
  },
};
