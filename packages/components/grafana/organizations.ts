import { hash } from "node:crypto";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { DeriveContext } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import { endpoints, hostAndPort } from "../src/endpoints.ts";
import { workload } from "../src/flows.ts";
import { workloadView } from "../src/workload.ts";
import { teamsOf } from "../src/teams.ts";
import { datasource } from "./datasource.ts";
import { organizationsScript } from "./organizations-script.ts";

/** Pods of the job that makes the teams' organizations. */
export const organizationsPods = workload("grafana-organizations");

/**
 * One organization of Grafana for each team, with a datasource whose header names the team: who is a member of no other
 * organization cannot ask for another's series. Undefined where no cluster declares a team.
 */
export function organizationsView(context: DeriveContext) {
  const teams = teamsOf(context);
  if (teams.length === 0) return undefined;
  const { image } = componentValues(context, "grafana");
  const base = workloadView(organizationsPods, image, context);
  const datasources = Object.fromEntries(
    teams.map((team) => [`${team}.json`, `${JSON.stringify(teamDatasource(context, team), undefined, 2)}\n`]),
  );
  const places = {
    url: `http://${hostAndPort(endpoints.grafana)}`,
    admin: "/admin",
    datasources: "/organizations",
    work: "/work",
    uid: datasource.uid,
  };
  const files = { "organizations.sh": organizationsScript(places, teams), ...datasources };
  return { ...base, files, checksum: hash("sha256", JSON.stringify(files)) };
}

/** Grafana's API keeps a header's name among the settings and its value among the secrets. */
function teamDatasource(context: DeriveContext, team: string): JsonValue {
  const common = datasource.settings(context, endpoints.tenantQuery);
  return {
    ...common,
    jsonData: { ...common.jsonData, httpHeaderName1: "THANOS-TENANT" },
    secureJsonData: { httpHeaderValue1: team },
  };
}
