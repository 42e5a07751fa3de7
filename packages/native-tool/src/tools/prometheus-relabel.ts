import { ourMain } from "../our-main.ts";
import type { Tool } from "../tool.ts";

/**
 * Says what Prometheus makes of sample targets and series: its own discovery, relabelling and remote write, which promtool does
 * not try. `go.mod` pins the module of the version that runs.
 */
export const prometheusRelabel: Tool = {
  name: "prometheus-relabel",
  executable: "prometheus-relabel",
  version: "v3.16.0",
  versionArguments: ["--version"],
  releaseUrl: "https://github.com/prometheus/prometheus/releases/download/v3.16.0",
  assets: {},
  go: ourMain({ name: "prometheus-relabel", version: "v3.16.0", ldflags: "-X main.version=3.16.0" }),
};
