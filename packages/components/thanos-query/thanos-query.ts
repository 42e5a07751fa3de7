import type { ClusterContext, ComponentDefinition, DeriveContext } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import { entity, flow, workload } from "../src/flows.ts";
import { grpcPort, httpPort } from "../src/thanos/ports.ts";
import { thanosView } from "../src/thanos/thanos-view.ts";
import { frontendViews, hasQueryLogin, thanosQueryFrontendPods, thanosQueryLoginPods } from "./frontend.ts";
import { endpointsFile, gracePeriod, limitArguments, queryArguments } from "./query-arguments.ts";
import { hasRulerQuery, rulerQueryView, thanosQueryRulerPods } from "./ruler-query.ts";
import { teamsOf, tenantQueryView, tenantStoreApis, thanosQueryTenantPods } from "./tenant-query.ts";
import { centralContext } from "../src/central-context.ts";
import { thanosReceivePods } from "../thanos-receiver/thanos-receiver.ts";
import { thanosStorePods } from "../thanos-store/thanos-store.ts";
import { queryRules } from "./rules/query-rules.ts";

export type ThanosQueryView = ReturnType<typeof derive>;

export const thanosQueryPods = workload("thanos-query");
/** Declared here and not by the ruler, which depends on Query itself. */
export const thanosRulerPods = workload("thanos-ruler");

/** What Query asks: the components with a StoreAPI, by the headless Service that each has. */
const storeApis = [
  { component: "thanos-receiver", pods: thanosReceivePods },
  { component: "thanos-store", pods: thanosStorePods },
  { component: "thanos-ruler", pods: thanosRulerPods },
] as const;

function derive(context: DeriveContext) {
  const values = componentValues(context, "thanos-query");
  const frontends = frontendViews(context);
  const tenantQuery = tenantQueryView(context);
  const rulerQuery = rulerQueryView(context, runningStoreApis(context));
  return {
    ...thanosView(thanosQueryPods, values, context, { replicas: values.replicas }),
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
  return storeApis.filter(({ component }) => component in cluster.values).map(({ pods }) => pods);
}

export const thanosQuery: ComponentDefinition = {
  name: "thanos-query",
  order: 60,
  namespace: "monitoring",
  description: "Answers PromQL over receivers, stores and rulers, with the query frontend before it.",
  derive,
  flows: (context) => [
    ...runningStoreApis(context).map((pods) => flow(thanosQueryPods, pods, grpcPort)),
    flow(thanosQueryFrontendPods, thanosQueryPods, httpPort),
    ...(hasRulerQuery(context) ? runningStoreApis(context).map((pods) => flow(thanosQueryRulerPods, pods, grpcPort)) : []),
    ...(hasQueryLogin(centralContext(context).cluster)
      ? [flow(thanosQueryLoginPods, thanosQueryPods, httpPort), flow(entity("gateway"), thanosQueryLoginPods, httpPort)]
      : []),
    ...(teamsOf(context).length === 0 ? [] : tenantStoreApis(context).map((pods) => flow(thanosQueryTenantPods, pods, grpcPort))),
  ],
  // The frontend with the login hides its metrics behind it too; its twin without one tells as much.
  scrapeTargets: (context) => [
    { job: "thanos-query", pods: thanosQueryPods, port: httpPort },
    { job: "thanos-query-frontend", pods: thanosQueryFrontendPods, port: httpPort },
    ...(hasRulerQuery(context) ? [{ job: "thanos-query-rulers", pods: thanosQueryRulerPods, port: httpPort }] : []),
    ...(teamsOf(context).length === 0 ? [] : [{ job: "thanos-query-tenants", pods: thanosQueryTenantPods, port: httpPort }]),
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
  appVersion: (context) => componentValues(context, "thanos-query").image.tag,
  rules: ({ cluster }) => [{ subject: "query", order: 60, groups: queryRules(cluster.values["thanos-receiver"]?.replicationFactor ?? 1) }],
};
