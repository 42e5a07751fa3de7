import { hash } from "node:crypto";
import { memoryLimitOf } from "@thanos-fleet/fleet";
import type { Dashboard } from "@thanos-fleet/dashboards";
import { printYaml, type JsonValue } from "@thanos-fleet/yaml-source";
import type { ComponentDefinition, DeriveContext } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import { endpoints, flowTo } from "../src/endpoints.ts";
import { entity, flow } from "../src/flows.ts";
import { teamsOf } from "../src/teams.ts";
import { recordedSeries } from "../src/rules/rule-files.ts";
import { workloadView } from "../src/workload.ts";
import { datasource } from "./datasource.ts";
import { panelsFromOwners } from "./from-owners.ts";
import { loadDashboards } from "./load-dashboards.ts";
import { organizationsPods, organizationsView } from "./organizations.ts";
import { centralContext } from "../src/central-context.ts";
import { grafanaRules } from "./rules/grafana-rules.ts";

export type GrafanaView = ReturnType<typeof derive>;

const { pods: grafanaPods, port } = endpoints.grafana;

function derive(context: DeriveContext) {
  const values = componentValues(context, "grafana");
  const environment = settings(context);
  const organizations = organizationsView(context);
  const datasources = printYaml(datasourceFile(context));
  const providers = printYaml(providerFile());
  const records = recordedSeries(centralContext(context));
  const owners = panelsFromOwners(records, teamsOf(context).length > 0);
  const boards = loadDashboards()
    .dashboards({ datasource: datasource.uid, watched: { jobs: context.jobs, records }, ...owners })
    .map((dashboard) => dashboardView(dashboard));
  return {
    ...workloadView(grafanaPods, values.image, context, { scratchMebibytes: 256 }),
    user: 472,
    port,
    storage: values.storage,
    placement: values.placement,
    resources: values.resources,
    memoryLimit: memoryLimitOf(values.resources),
    logLevel: values.logLevel,
    adminSecretName: values.admin.secretName,
    settings: Object.entries(environment).map(([name, value]) => ({ name, value })),
    datasources,
    providers,
    dashboards: boards,
    dashboardSources: boards.map(({ configMapName }) => ({ configMap: { name: configMapName } })),
    // Grafana reads its datasources when it starts only.
    configChecksum: hash("sha256", JSON.stringify([datasources, providers, environment])),
    organizations,
    organizationsNetworkPolicies: organizations?.networkPolicies ?? [],
  };
}

/** A ConfigMap a dashboard: `kubectl apply` keeps a copy in an annotation, and annotations have 256 KiB in all. */
function dashboardView(dashboard: Dashboard) {
  const { uid = "" } = dashboard;
  const content = `${JSON.stringify(dashboard, undefined, 2)}\n`;
  return { name: uid, configMapName: `grafana-dashboard-${uid}`, data: { [`${uid}.json`]: content } };
}

/** Grafana's settings as environment variables; no lookups outside, no access without a login. */
function settings(context: DeriveContext): Record<string, string> {
  const host = context.cluster.values.hosts.grafana;
  return {
    GF_SERVER_HTTP_PORT: String(port),
    GF_SERVER_ROOT_URL: `https://${host}/`,
    GF_SERVER_DOMAIN: host,
    GF_SECURITY_ADMIN_USER__FILE: "/etc/grafana/secrets/admin/username",
    GF_SECURITY_ADMIN_PASSWORD__FILE: "/etc/grafana/secrets/admin/password",
    GF_SECURITY_COOKIE_SECURE: "true",
    GF_SECURITY_STRICT_TRANSPORT_SECURITY: "true",
    GF_SECURITY_DISABLE_GRAVATAR: "true",
    GF_AUTH_ANONYMOUS_ENABLED: "false",
    GF_USERS_ALLOW_SIGN_UP: "false",
    // Every new user lands in the main organization, which sees all tenants: there he may do nothing until he is given a role.
    ...(teamsOf(context).length === 0 ? {} : { GF_USERS_AUTO_ASSIGN_ORG_ROLE: "None" }),
    GF_ANALYTICS_REPORTING_ENABLED: "false",
    GF_ANALYTICS_CHECK_FOR_UPDATES: "false",
    GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES: "false",
    GF_NEWS_NEWS_FEED_ENABLED: "false",
    GF_PLUGINS_PREINSTALL_DISABLED: "true",
    GF_PLUGINS_PREINSTALL_AUTO_UPDATE: "false",
    GF_PLUGINS_PUBLIC_KEY_RETRIEVAL_DISABLED: "true",
    GF_PLUGINS_PLUGIN_ADMIN_ENABLED: "false",
    // Both are on by default, and show figures to whoever has the link, without a login.
    GF_PUBLIC_DASHBOARDS_ENABLED: "false",
    GF_SNAPSHOTS_ENABLED: "false",
    GF_SNAPSHOTS_EXTERNAL_ENABLED: "false",
    GF_PATHS_DATA: "/var/lib/grafana",
    GF_PATHS_PROVISIONING: "/etc/grafana/provisioning",
    GF_LOG_MODE: "console",
  };
}

function datasourceFile(context: DeriveContext): JsonValue {
  const { jsonData, ...common } = datasource.settings(context, endpoints.queryFrontend);
  return { apiVersion: 1, prune: true, datasources: [{ ...common, editable: false, jsonData }] };
}

function providerFile(): JsonValue {
  return {
    apiVersion: 1,
    providers: [
      {
        name: "monitoring",
        folder: "Monitoring",
        folderUid: "monitoring",
        type: "file",
        disableDeletion: true,
        allowUiUpdates: false,
        updateIntervalSeconds: 30,
        options: { path: "/var/lib/grafana-dashboards" },
      },
    ],
  };
}

export const grafana: ComponentDefinition = {
  name: "grafana",
  order: 100,
  namespace: "monitoring",
  description: "Dashboards over Thanos Query.",
  derive,
  flows: (context) => [
    flowTo(grafanaPods, endpoints.queryFrontend),
    flow(entity("gateway"), grafanaPods, port),
    ...(teamsOf(context).length === 0 ? [] : [flowTo(grafanaPods, endpoints.tenantQuery), flow(organizationsPods, grafanaPods, port)]),
  ],
  scrapeTargets: () => [{ job: "grafana", pods: grafanaPods, port }],
  secrets: (context) => [
    {
      name: componentValues(context, "grafana").admin.secretName,
      namespace: "monitoring",
      keys: ["username", "password"],
      purpose: "Grafana's administrator",
    },
  ],
  liveFiles: [
    {
      id: "dashboards-read-again",
      file: /\.json$/,
      effect: "Grafana loads the dashboard again within half a minute",
      source: "https://grafana.com/docs/grafana/latest/administration/provisioning/#dashboards",
    },
  ],
  appVersion: (context) => componentValues(context, "grafana").image.tag,
  rules: () => [{ subject: "grafana", order: 110, groups: grafanaRules }],
};
