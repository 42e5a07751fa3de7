import { ourMain } from "../our-main.ts";
import type { Tool } from "../tool.ts";

/** Argo CD's application controller and repo server, and a stand-in for its Redis, in one program, named by its first argument. */
export const argoCd: Tool = {
  name: "argo-cd",
  executable: "argo-cd",
  version: "v3.6.1",
  versionArguments: ["argocd-repo-server", "--version"],
  releaseUrl: "https://github.com/argoproj/argo-cd/releases/download/v3.6.1",
  assets: {},
  go: ourMain({ name: "argo-cd", version: "v3.6.1", toolchain: "go1.27.0" }),
};
