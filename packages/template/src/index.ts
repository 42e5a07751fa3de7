export { AdjustableText, fixedText, joinText } from "./adjustable-text.ts";
export { checkProgram } from "./check-program.ts";
export type { CheckProgram, CheckSubject } from "./check-program.ts";
export { CompiledChart, parseCharts, parseSoundCharts } from "./compile-charts.ts";
export type { ParsedChart, RenderedObject } from "./compile-charts.ts";
export { loadCharts } from "./load-charts.ts";
export type { ChartSources } from "./load-charts.ts";
export { generatedHeader, printGenerated } from "./print-generated.ts";
export type { Site } from "./template-program.ts";
