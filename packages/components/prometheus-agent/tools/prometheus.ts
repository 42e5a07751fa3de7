import { deployedProgram } from "../../src/deployed-program.ts";

/** Reads the agents' arguments and configuration as it would in the cluster. */
export const prometheus = deployedProgram({
  image: ["prometheus-agent", "image"],
  name: "prometheus",
  executable: "prometheus",
  released: { version: "v3.16.0", day: "2026-11-05" },
  project: "github.com/prometheus/prometheus",
  go: {
    package: "github.com/prometheus/prometheus/cmd/prometheus",
    module: "github.com/prometheus/prometheus",
    // Version 3.16.0 is the module's v0.316.0: a module of major version 3 would have another path.
    versionOf: prometheusModule,
    sum: "h1:f1GRFerhTMKQma+awCoC9T820ecWeGSdF+xAlMHzZzM=",
  },
});

/** The version of Prometheus' module that a release is made from. */
export function prometheusModule(tag: string): string {
  return tag.replace(/^v(\d+)\.(\d+)\./, (_match, major: string, minor: string) => `v0.${major}${minor.padStart(2, "0")}.`);
}
