import { deployedProgram } from "../../src/deployed-program.ts";

/** Reads Alertmanager's arguments as it would in the cluster. */
export const alertmanager = deployedProgram({
  image: ["alertmanager", "image"],
  name: "alertmanager",
  executable: "alertmanager",
  released: { version: "v0.34.2", day: "2026-10-29" },
  project: "github.com/prometheus/alertmanager",
  go: {
    package: "github.com/prometheus/alertmanager/cmd/alertmanager",
    module: "github.com/prometheus/alertmanager",
    sum: "h1:4oOnHs4J41X9n+7MucFjA3I5i5MtasjWTnIY27q5Qkw=",
    // The module lacks the web interface, which is generated and which no check looks at.
    inModule: { files: { "ui/app/dist/index.html": "<!doctype html>\n" } },
  },
});
