import { deployedProgram } from "../../src/deployed-program.ts";
import { alertmanager } from "./alertmanager.ts";

/** Judges Alertmanager's configuration and its routes. */
export const amtool = deployedProgram({
  image: ["alertmanager", "image"],
  name: "amtool",
  executable: "amtool",
  released: alertmanager.released,
  project: "github.com/prometheus/alertmanager",
  go: {
    package: "github.com/prometheus/alertmanager/cmd/amtool",
    module: "github.com/prometheus/alertmanager",
    sum: alertmanager.go.sum,
  },
});
