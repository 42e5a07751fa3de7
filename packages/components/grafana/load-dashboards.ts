import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * The dashboards, loaded when a cluster with Grafana is first rendered: its libraries take longer to load
 * than a changed edge takes to render. A plain import would load them with the first of any component.
 */
export function loadDashboards(): typeof import("../src/dashboards.ts") {
  return require("../src/dashboards.ts") as typeof import("../src/dashboards.ts");
}
