export { compareMemory, memoryChange, totalMemory } from "./model/memory-comparison.ts";
export type { ClusterView } from "./model/topology.ts";
export { WorkloadReader } from "./model/workloads.ts";
export type { ReportInput, Revision } from "./report.ts";
export { renderReport } from "./view/page.ts";
