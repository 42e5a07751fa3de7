export { dashboards } from "./dashboards.ts";
export type { Dashboard } from "@grafana/grafana-foundation-sdk/dashboard";
