import { deployedProgram } from "../../src/deployed-program.ts";

/** Runs while its metrics' names are recorded. */
export const kubeStateMetrics = deployedProgram({
  image: ["kube-state-metrics", "image"],
  name: "kube-state-metrics",
  executable: "kube-state-metrics",
  versionArguments: ["version"],
  released: { version: "v2.20.0", day: "2026-08-18" },
  project: "github.com/kubernetes/kube-state-metrics",
  go: {
    package: "k8s.io/kube-state-metrics/v2",
    module: "k8s.io/kube-state-metrics/v2",
    sum: "h1:edO7hyGs1MqZhbUbzWW1YRTV3afZOIbvHNvOCaJjuU4=",
    // `go install` looks for the newest version first, which Go's module proxy does not list for this module.
    inModule: {},
  },
});
