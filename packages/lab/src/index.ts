export { runControlPlane } from "./control-plane.ts";
export type { ControlPlaneRun, Departure, Departures, Stage } from "./control-plane.ts";
export { documentedCommands } from "./documented-commands.ts";
export { documentedManagers } from "./documented-managers.ts";
export { labPrograms } from "./programs.ts";
export type { LabPrograms } from "./programs.ts";
export { formatRows } from "./format-rows.ts";
export type { Row } from "./scenario.ts";
