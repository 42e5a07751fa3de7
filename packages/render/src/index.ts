export { checkProgram } from "./template/check-program.ts";
export type { CheckProgram, CheckSubject } from "./template/check-program.ts";
export { parseCharts } from "./compile-charts.ts";
export type { ParsedChart } from "./compile-charts.ts";
export { components } from "./components/registry.ts";
export { loadCharts } from "./load-charts.ts";
export type { ChartSources } from "./load-charts.ts";
export { componentsOf, contextOf, FleetRenderer, overlayFolder } from "./render-fleet.ts";
export type { OutputUnit, RenderedFile } from "./render-fleet.ts";
