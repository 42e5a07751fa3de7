import { deployedProgram } from "../../src/deployed-program.ts";

/** Runs while its metrics' names are recorded. */
export const elasticsearchExporter = deployedProgram({
  image: ["opensearch", "exporter", "image"],
  name: "elasticsearch-exporter",
  executable: "elasticsearch_exporter",
  released: { version: "v1.11.0", day: "2026-07-10" },
  project: "github.com/prometheus-community/elasticsearch_exporter",
  go: {
    package: "github.com/prometheus-community/elasticsearch_exporter",
    module: "github.com/prometheus-community/elasticsearch_exporter",
    sum: "h1:n4pQWjNZdFGTHiZxvSNXEuF7az2TPWcPcoTWQjk+L5I=",
    inModule: {},
  },
});
