export { loadProject } from "./load-project.ts";
export type { Project, StageTimes } from "./load-project.ts";
