/** What is known before anything is rendered: a command that renders nothing need not load the rest of the package. */
export { loadCharts } from "@thanos-fleet/template/load-charts";
export type { ChartSources } from "@thanos-fleet/template/load-charts";
export { outputUnits } from "./output-units.ts";
export type { OutputUnit } from "./output-units.ts";
export type { RenderedFile } from "./rendered-file.ts";
