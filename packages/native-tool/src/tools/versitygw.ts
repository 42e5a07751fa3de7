import type { Tool } from "../tool.ts";

/** The lab's S3: a bucket is a folder. No release checksum is corroborated, so it is built with Go. */
export const versitygw: Tool = {
  name: "versitygw",
  executable: "versitygw",
  version: "v1.8.0",
  versionArguments: ["--version"],
  releaseUrl: "https://github.com/versity/versitygw/releases/download/v1.8.0",
  assets: {},
  go: {
    package: "github.com/versity/versitygw/cmd/versitygw",
    module: "github.com/versity/versitygw",
    version: "v1.8.0",
    sum: "h1:au+wI+aybno/STsQiSm35Uu6Q6iK5MWReQxgO6SEMFc=",
    ldflags: "-X main.Version=1.8.0",
  },
};
