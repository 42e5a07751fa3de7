import { deployedProgram } from "../../src/deployed-program.ts";

/** Judges the configuration of the exporter, and asks real servers in its test. */
export const blackboxExporter = deployedProgram({
  image: ["blackbox-exporter", "image"],
  name: "blackbox-exporter",
  executable: "blackbox_exporter",
  released: { version: "v0.28.0", day: "2025-12-04" },
  project: "github.com/prometheus/blackbox_exporter",
  go: {
    package: "github.com/prometheus/blackbox_exporter",
    module: "github.com/prometheus/blackbox_exporter",
    sum: "h1:5n59xN6d4OtnwANA9nQIoBhwfG90b50cMByshvc/+zA=",
    inModule: {},
  },
});
