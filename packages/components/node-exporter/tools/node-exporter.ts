import { deployedProgram } from "../../src/deployed-program.ts";

/** Runs while its metrics' names are recorded. */
export const nodeExporter = deployedProgram({
  image: ["node-exporter", "image"],
  name: "node-exporter",
  executable: "node_exporter",
  released: { version: "v1.12.1", day: "2026-07-14" },
  project: "github.com/prometheus/node_exporter",
  go: {
    package: "github.com/prometheus/node_exporter",
    module: "github.com/prometheus/node_exporter",
    sum: "h1:LzcZ6SqJRH2EULBz3Paa1t1uzQaaoo9domuz8FQDkiY=",
  },
});
