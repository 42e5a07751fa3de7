export { board, hasSubject, type BoardOptions, type Row } from "./board.ts";
export { graph, stat, table } from "./panels.ts";
export type { FromOwners, GraphOptions, PanelOf } from "./panels.ts";
export type { Watched } from "./watched.ts";
export type { Dashboard } from "@grafana/grafana-foundation-sdk/dashboard";
