import { ourMain } from "../our-main.ts";
import type { Tool } from "../tool.ts";

/** Holds the lab's objects. */
export const etcd: Tool = {
  name: "etcd",
  executable: "etcd",
  version: "v3.6.8",
  versionArguments: ["--version"],
  releaseUrl: "https://github.com/etcd-io/etcd/releases/download/v3.6.8",
  assets: {},
  go: ourMain({ name: "etcd", version: "v3.6.8" }),
};
