import type { ClusterContext, ComponentDefinition, DeriveContext, ScrapeTarget } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import { endpoints, flowTo, type Endpoint } from "../src/endpoints.ts";
import { entity } from "../src/flows.ts";
import { teamsOf } from "../src/teams.ts";
import { thanosView } from "../src/thanos/thanos-view.ts";
import { hasQueryLogin } from "../src/thanos/query-login.ts";
import { frontendViews } from "./frontend.ts";
import { endpointsFile, gracePeriod, limitArguments, queryArguments } from "./query-arguments.ts";
import { hasRulerQuery, rulerQueryView } from "./ruler-query.ts";
import { tenantQueryView, tenantStoreApis } from "./tenant-query.ts";
import { centralContext } from "../src/central-context.ts";
import { queryRules } from "./rules/query-rules.ts";

export type ThanosQueryView = ReturnType<typeof derive>;

const thanosQueryPods = endpoints.query.pods;

/** What Query asks: the components with a StoreAPI, by the headless Service that each has. */
const storeApis = [
  { component: "thanos-receiver", endpoint: endpoints.receiver },
  { component: "thanos-store", endpoint: endpoints.store },
  { component: "thanos-ruler", endpoint: endpoints.ruler },
] as const;

function derive(context: DeriveContext) {
  const values = componentValues(context, "thanos-query");
  const frontends = frontendViews(context);
  const tenantQuery = tenantQueryView(context);
  const rulerQuery = rulerQueryView(context, runningStoreApis(context));
  return {
    ...thanosView(thanosQueryPods, values, context),
    replicas: values.replicas,
    gracePeriodSeconds: gracePeriod(values.timeout),
    arguments: [...queryArguments(values), ...limitArguments(values)],
    endpoints: endpointsFile(runningStoreApis(context)),
    frontends,
    frontendNetworkPolicies: frontends.flatMap(({ networkPolicies }) => networkPolicies),
    tenantQuery,
    tenantQueryNetworkPolicies: tenantQuery?.networkPolicies ?? [],
    rulerQuery,
    rulerQueryNetworkPolicies: rulerQuery?.networkPolicies ?? [],
  };
}

function runningStoreApis({ cluster }: ClusterContext) {
  return storeApis.filter(({ component }) => component in cluster.values).map(({ endpoint }) => endpoint);
}

function scrapeAt(job: string, { pods, port }: Endpoint): ScrapeTarget {
  return { job, pods, port };
}

export const thanosQuery: ComponentDefinition = {
  name: "thanos-query",
  order: 60,
  namespace: "monitoring",
  description: "Answers PromQL over receivers, stores and rulers, with the query frontend before it.",
  derive,
  flows: (context) => [
    ...runningStoreApis(context).map((storeApi) => flowTo(thanosQueryPods, storeApi)),
    flowTo(endpoints.queryFrontend.pods, endpoints.query),
    ...(hasRulerQuery(context) ? runningStoreApis(context).map((storeApi) => flowTo(endpoints.rulerQuery.pods, storeApi)) : []),
    ...(hasQueryLogin(centralContext(context).cluster)
      ? [flowTo(endpoints.queryLogin.pods, endpoints.query), flowTo(entity("gateway"), endpoints.queryLogin)]
      : []),
    ...(teamsOf(context).length === 0 ? [] : tenantStoreApis(context).map((storeApi) => flowTo(endpoints.tenantQuery.pods, storeApi))),
  ],
  // The frontend with the login hides its metrics behind it too; its twin without one tells as much.
  scrapeTargets: (context) => [
    scrapeAt("thanos-query", endpoints.query),
    scrapeAt("thanos-query-frontend", endpoints.queryFrontend),
    ...(hasRulerQuery(context) ? [scrapeAt("thanos-query-rulers", endpoints.rulerQuery)] : []),
    ...(teamsOf(context).length === 0 ? [] : [scrapeAt("thanos-query-tenants", endpoints.tenantQuery)]),
  ],
  secrets: (context) =>
    hasQueryLogin(centralContext(context).cluster)
      ? [
          {
            name: componentValues(context, "thanos-query").login.secretName,
            namespace: "monitoring",
            keys: ["web.yaml"],
            purpose: "who may ask Thanos Query from outside: `basic_auth_users`, names with bcrypt hashes of their passwords",
          },
        ]
      : [],
  liveFiles: [
    {
      id: "endpoints-read-again",
      file: /^endpoints\.yaml$/,
      argument: "--endpoint.sd-config-reload-interval",
      effect: "Query reads it again by itself",
      source: "https://thanos.io/tip/components/query.md/#file-sd",
    },
  ],
  appVersion: (context) => componentValues(context, "thanos-query").image.tag,
  rules: ({ cluster }) => [{ subject: "query", order: 60, groups: queryRules(cluster.values["thanos-receiver"]?.replicationFactor ?? 1) }],
};
