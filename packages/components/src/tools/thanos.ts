import { deployedProgram } from "../deployed-program.ts";

/** Reads the arguments and files of every Thanos component as it would in the cluster, and judges rules. */
export const thanos = deployedProgram({
  image: ["thanos-query", "image"],
  name: "thanos",
  executable: "thanos",
  released: { version: "v0.42.5", day: "2026-10-27" },
  project: "github.com/thanos-io/thanos",
  go: {
    package: "github.com/thanos-io/thanos/cmd/thanos",
    module: "github.com/thanos-io/thanos",
    sum: "h1:92xtD5YT0cgeCFJmZdWsZLRkVh4cDWfSDb9AAiY4BN4=",
    // Without the tag Receive panics at the first sample; upstream sets it too.
    inModule: { toolchain: "go1.26.10", tags: ["slicelabels"] },
  },
});
