import { ourMain } from "../our-main.ts";
import type { Tool } from "../tool.ts";

/** kube-apiserver, kube-controller-manager, kube-scheduler and kubectl in one program, named by its first argument. */
export const kubernetes: Tool = {
  name: "kubernetes",
  executable: "kubernetes",
  version: "v1.34.4",
  versionArguments: ["kube-apiserver", "--version"],
  releaseUrl: "https://dl.k8s.io/v1.34.4",
  assets: {},
  go: ourMain({
    name: "kubernetes",
    version: "v1.34.4",
    ldflags: ["gitVersion=v1.34.4", "gitMajor=1", "gitMinor=34"]
      .flatMap((value) => [`-X k8s.io/component-base/version.${value}`, `-X k8s.io/client-go/pkg/version.${value}`])
      .join(" "),
  }),
};
