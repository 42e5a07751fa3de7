import { hash } from "node:crypto";
import { formatThanosBytes, parseDuration, parseQuantity } from "@thanos-fleet/schema";
import { printYaml } from "@thanos-fleet/yaml-source";
import type { ComponentDefinition, DeriveContext } from "../component-definition.ts";
import { componentValues } from "../component-values.ts";
import { entity, flow, workload } from "../flows.ts";
import { grpcPort, httpPort } from "./thanos/ports.ts";
import { commonArguments, thanosView } from "./thanos/thanos-view.ts";
import { centralContext, outOfOrderWindow, thanosReceivePods } from "./thanos-receiver.ts";
import { thanosStorePods } from "./thanos-store.ts";

export type ThanosQueryView = ReturnType<typeof derive>;

export const thanosQueryPods = workload("thanos-query");
export const thanosQueryFrontendPods = workload("thanos-query-frontend");
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
  const frontend = frontendView(context);
  return {
    ...thanosView(thanosQueryPods, values, context, { replicas: values.replicas }),
    replicas: values.replicas,
    gracePeriodSeconds: gracePeriod(values.timeout),
    arguments: [
      ...commonArguments,
      `--http-grace-period=${values.timeout}`,
      `--grpc-address=0.0.0.0:${grpcPort}`,
      `--http-address=0.0.0.0:${httpPort}`,
      "--query.replica-label=replica",
      // Receivers hold copies of the same samples; `penalty` is made for scraping pairs and leaves gaps in copies.
      "--deduplication.func=chain",
      "--query.auto-downsampling",
      `--query.max-concurrent=${values.maxConcurrent}`,
      `--query.timeout=${values.timeout}`,
      "--endpoint.sd-config-file=/etc/thanos/query/endpoints.yaml",
      "--endpoint.sd-config-reload-interval=1m",
    ],
    endpoints: printYaml({
      endpoints: runningStoreApis(context).map(({ pods }) => ({ address: `dnssrv+_grpc._tcp.${pods.app}.monitoring.svc.cluster.local` })),
    }),
    frontends: [frontend],
    frontendNetworkPolicies: frontend.networkPolicies,
  };
}

function frontendView(context: DeriveContext) {
  const values = componentValues(context, "thanos-query");
  const { frontend } = values;
  const caches = cacheFiles(frontend.cacheSize);
  return {
    ...thanosView(thanosQueryFrontendPods, { ...values, resources: frontend.resources }, context, { replicas: frontend.replicas }),
    replicas: frontend.replicas,
    gracePeriodSeconds: gracePeriod(values.timeout),
    arguments: [
      ...commonArguments,
      `--http-grace-period=${values.timeout}`,
      `--http-address=0.0.0.0:${httpPort}`,
      `--query-frontend.downstream-url=http://thanos-query.monitoring.svc.cluster.local:${httpPort}`,
      "--query-frontend.compress-responses",
      `--query-range.split-interval=${frontend.splitInterval}`,
      "--query-range.max-retries-per-request=3",
      "--query-range.response-cache-config-file=/etc/thanos/query-frontend/range-cache.yaml",
      // What late samples may still change is not cached, or a gap seen during an outage would stay after the catch-up.
      `--query-range.response-cache-max-freshness=${outOfOrderWindow(centralContext(context))}`,
      `--labels.split-interval=${frontend.splitInterval}`,
      "--labels.response-cache-config-file=/etc/thanos/query-frontend/labels-cache.yaml",
    ],
    caches,
    // The caches' sizes are read once, at the start.
    cacheChecksum: hash("sha256", Object.values(caches).join("\0")),
  };
}

/**
 * The frontend's two caches. Each flag makes a cache of its own, so the pod's memory for them is divided: the answers
 * about labels are short and few, an eighth is plenty.
 */
function cacheFiles(size: string) {
  const bytes = Math.floor(parseQuantity(size));
  const labels = Math.floor(bytes / 8);
  return { "labels-cache.yaml": cacheFile(labels), "range-cache.yaml": cacheFile(bytes - labels) };
}

function cacheFile(bytes: number): string {
  return printYaml({ type: "IN-MEMORY", config: { max_size: formatThanosBytes(String(bytes)), validity: "1h" } });
}

/** A query under way may end before its pod does: Kubernetes' 30 s would cut off what the timeout allows. */
function gracePeriod(timeout: string): number {
  return Math.ceil(parseDuration(timeout)) + 30;
}

function runningStoreApis(context: Pick<DeriveContext, "cluster">) {
  return storeApis.filter(({ component }) => component in context.cluster.values);
}

export const thanosQuery: ComponentDefinition = {
  name: "thanos-query",
  namespace: "monitoring",
  description: "Answers PromQL over receivers, stores and rulers, with the query frontend before it.",
  dependsOn: ["namespaces", "platform", "thanos-receiver", "thanos-store"],
  derive,
  flows: (context) => [
    ...runningStoreApis(context).map(({ pods }) => flow(thanosQueryPods, pods, grpcPort)),
    flow(thanosQueryFrontendPods, thanosQueryPods, httpPort),
    flow(entity("gateway"), thanosQueryFrontendPods, httpPort),
  ],
  scrapeTargets: () => [
    { job: "thanos-query", pods: thanosQueryPods, port: httpPort },
    { job: "thanos-query-frontend", pods: thanosQueryFrontendPods, port: httpPort },
  ],
  appVersion: (context) => componentValues(context, "thanos-query").image.tag,
};
