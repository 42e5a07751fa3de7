export { checkUnits } from "./check-units.ts";
export type { CheckedUnits, CheckOptions } from "./check-units.ts";
export type { Drift } from "./unit-checker.ts";
export type { OutputUnit, RenderedFile } from "./output-unit.ts";
export { saveCache } from "./save-cache.ts";
export { findUntouchedUnits } from "./untouched-units.ts";
export { writeUnits } from "./write-units.ts";
export type { WriteOptions } from "./write-run.ts";
export type { WriteResult } from "./write-units.ts";
