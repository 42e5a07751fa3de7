import { ourMain } from "../our-main.ts";
import type { Tool } from "../tool.ts";

/** cert-manager's controllers for certificates with its CA and self-signed issuers. */
export const certManager: Tool = {
  name: "cert-manager",
  executable: "cert-manager",
  version: "v1.21.2",
  versionArguments: [],
  releaseUrl: "https://github.com/cert-manager/cert-manager/releases/download/v1.21.2",
  assets: {},
  go: ourMain({ name: "cert-manager", version: "v1.21.2" }),
};
