import type { Tool } from "../tool.ts";

/** Checks the workflows of the pull-request pipeline. No release checksum is corroborated, so it is built with Go. */
export const actionlint: Tool = {
  name: "actionlint",
  executable: "actionlint",
  version: "v1.7.12",
  versionArguments: ["-version"],
  releaseUrl: "https://github.com/rhysd/actionlint/releases/download/v1.7.12",
  assets: {},
  go: {
    package: "github.com/rhysd/actionlint/cmd/actionlint",
    module: "github.com/rhysd/actionlint",
    version: "v1.7.12",
    sum: "h1:vQ4GeJN86C0QH+gTUQcs8McmK62OLT3kmakPMtEWYnY=",
  },
};
