/** What is known before anything is rendered: a command that renders nothing need not load the rest of the package. */
export { loadCharts } from "./load-charts.ts";
export type { ChartSources } from "./load-charts.ts";
export { outputUnits } from "./output-units.ts";
export type { OutputUnit } from "./output-units.ts";
export type { RenderedFile } from "./rendered-file.ts";
