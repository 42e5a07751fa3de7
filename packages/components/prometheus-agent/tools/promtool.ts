import { deployedProgram } from "../../src/deployed-program.ts";
import { prometheus, prometheusModule } from "./prometheus.ts";

/** Judges agents' configurations and rules, and runs the rules' unit tests. */
export const promtool = deployedProgram({
  image: ["prometheus-agent", "image"],
  name: "promtool",
  executable: "promtool",
  released: prometheus.released,
  project: "github.com/prometheus/prometheus",
  go: {
    package: "github.com/prometheus/prometheus/cmd/promtool",
    module: "github.com/prometheus/prometheus",
    versionOf: prometheusModule,
    sum: prometheus.go.sum,
  },
});
