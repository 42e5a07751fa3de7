import { follows, is, latestSample, type ArgumentRule, type ArgumentTable } from "../src/expected/argument-rule.ts";
import { always, type Dial } from "../src/expected/dial.ts";
import type { CentralCluster, Cluster } from "@thanos-fleet/fleet";
import { formatThanosBytes, parseDuration, parseQuantity } from "@thanos-fleet/schema";
import type { ExpectedProbes } from "../src/expected/expected-probes.ts";
import { hasTeams } from "../src/expected/teams.ts";
import type { ExpectedShape, ShapeResources } from "../src/expected/expected-shape.ts";
import { ofCentre, surgeless } from "../src/expected/expected-workload.ts";
import { row } from "../src/expected/expected-flow.ts";
import { common, grpc, thanosProbes, storeApi, thanosHttp, thanosScrape, thanosServer, thanosUser } from "../src/expected/thanos.ts";
import { readAgain, readAtStart } from "../src/expected/file-effect.ts";
import type { ExpectedComponent, OutsideSetting } from "../src/expected/expected-component.ts";

const query: ArgumentTable = [
  ...common,
  grpc,
  is("", "query", "the program of that name"),
  follows("--http-grace-period", ({ central }) => central["thanos-query"]?.timeout ?? "", "queries under way may end"),
  is("--query.replica-label", "replica", "copies of one sample differ in this label alone"),
  is("--deduplication.func", "chain", "receivers hold copies of the same samples; `penalty` leaves gaps in copies"),
  is("--query.auto-downsampling", "", "long ranges read coarse blocks"),
  follows("--query.max-concurrent", ({ central }) => central["thanos-query"]?.maxConcurrent ?? "", "the memory budget counts on it"),
  follows("--query.timeout", ({ central }) => central["thanos-query"]?.timeout ?? "", "a query ends"),
  is("--endpoint.sd-config-file", "/etc/thanos/query/endpoints.yaml", "whom it asks"),
  is("--endpoint.sd-config-reload-interval", "1m", "another endpoint needs no restart"),
  is("--query.conn-metric.label", "store_type", "by default each connection is counted under the labels of every tenant"),
];

const frontend: ArgumentTable = [
  ...common,
  is("", "query-frontend", "the program of that name"),
  follows("--http-grace-period", ({ central }) => central["thanos-query"]?.timeout ?? "", "queries under way may end"),
  is("--query-frontend.downstream-url", "http://thanos-query.monitoring.svc.cluster.local:10902", "the operators' Query, by HTTP"),
  is("--query-frontend.compress-responses", "", "answers are large text"),
  follows("--query-range.split-interval", ({ central }) => central["thanos-query"]?.frontend.splitInterval ?? "", "as the values have it"),
  is("--query-range.max-retries-per-request", "3", "a Query that goes away costs no answer"),
  is("--query-range.response-cache-config-file", "/etc/thanos/query-frontend/range-cache.yaml", "answers about ranges are cached"),
  follows("--query-range.response-cache-max-freshness", latestSample, "what late samples may still change is not cached"),
  follows("--labels.split-interval", ({ central }) => central["thanos-query"]?.frontend.splitInterval ?? "", "as the values have it"),
  is("--labels.response-cache-config-file", "/etc/thanos/query-frontend/labels-cache.yaml", "answers about labels are cached"),
];

/** People and teams write queries of any size; rules are reviewed. */
const limits: ArgumentTable = [
  follows(
    "--store.limits.request-series",
    ({ central }) => central["thanos-query"]?.limits.seriesPerRequest ?? "",
    "no team takes all memory",
  ),
  follows(
    "--store.limits.request-samples",
    ({ central }) => central["thanos-query"]?.limits.samplesPerRequest ?? "",
    "no team takes all memory",
  ),
];

const tenantQuery: ArgumentTable = [
  ...query,
  ...limits,
  is("--query.enforce-tenancy", "", "a team sees its own tenant alone"),
  is("--query.tenant-header", "THANOS-TENANT", "Grafana names the team's tenant in it"),
  is("--query.default-tenant-id", "unassigned", "who names no tenant sees none"),
  is("--query.tenant-label-name", "tenant_id", "Receive writes the tenant into this label"),
];

const login: ArgumentRule = is("--http.config", "/etc/thanos/login/web.yaml", "it is reached from outside, so it asks for a login");

/** A login is asked for at every path, so no path can be asked. */
const loginProbes: ExpectedProbes = {
  readiness: { asks: "connect", port: "http", seconds: 30, why: "each path asks for a login" },
  liveness: { asks: "connect", port: "http", seconds: 240, why: "each path asks for a login" },
  startup: { asks: "connect", port: "http", seconds: 1200, why: "each path asks for a login" },
};
/** What both frontends ask, the one with a login and the one without. */
const toOperatorsQuery: Dial = {
  where: "--query-frontend.downstream-url",
  to: ["thanos-query"],
  speaks: "http",
  isNeeded: always,
  why: "the tenants' Query would show one tenant to all",
};

type Values = NonNullable<CentralCluster["values"]["thanos-query"]>;

const valuesOf = (cluster: Cluster): Values | undefined => (cluster.role === "central" ? cluster.values["thanos-query"] : undefined);

/** What is asked is answered first, and half a minute is left for the rest. */
function shapeOf(resources: (values: Values) => ShapeResources): ExpectedShape {
  return {
    ...thanosUser,
    image: (cluster) => valuesOf(cluster)?.image,
    resources: (cluster) => {
      const values = valuesOf(cluster);
      return values === undefined ? undefined : resources(values);
    },
    grace: (cluster) => parseDuration(valuesOf(cluster)?.timeout ?? "0s") + 30,
  };
}

/** One of the two caches of a frontend, of which each has its share of the memory. */
function cache(key: string, share: (bytes: number) => number, why: string): OutsideSetting[] {
  const size = (values: CentralCluster["values"]): string | undefined => {
    const given = values["thanos-query"]?.frontend.cacheSize;
    return given && formatThanosBytes(String(share(Math.floor(parseQuantity(given)))));
  };
  const kept = "an answer that nobody asks for again makes room";
  return [
    { key, path: ["type"], is: () => "IN-MEMORY", why: "a cache of its own for each pod" },
    { key, path: ["config", "max_size"], is: size, why },
    { key, path: ["config", "validity"], is: () => "1h", why: kept },
  ];
}

export const expected: ExpectedComponent = {
  apps: {
    "thanos-query": {
      arguments: [...query, ...limits],
      workload: {
        kind: "Deployment",
        replicas: ofCentre((values) => values["thanos-query"]?.replicas),
        replaces: "1 missing, 0 more",
        why: surgeless,
      },
      probes: thanosProbes,
      shape: shapeOf(({ resources }) => resources),
      files: [readAgain(["thanos-query/endpoints.yaml"], "`--endpoint.sd-config-reload-interval` says how often")],
      details: { containers: ["query"] },
      listeners: () => [storeApi, thanosHttp],
      dials: [
        {
          where: "endpoints.yaml",
          to: ["thanos-receive", "thanos-store", "thanos-ruler"],
          speaks: "grpc",
          isNeeded: always,
          why: "recent samples, older samples, and recorded series with the state of rules",
        },
      ],
    },
    "thanos-query-frontend": {
      arguments: frontend,
      workload: {
        kind: "Deployment",
        replicas: ofCentre((values) => values["thanos-query"]?.frontend.replicas),
        replaces: "1 missing, 0 more",
        why: surgeless,
      },
      probes: thanosProbes,
      shape: shapeOf((values) => values.frontend.resources),
      files: [readAtStart("cache", ["thanos-query-frontend/*"], "the sizes of its caches are read once")],
      details: { containers: ["query-frontend"] },
      listeners: () => [thanosHttp],
      dials: [toOperatorsQuery],
    },
    "thanos-query-login": {
      arguments: [...frontend, login],
      workload: {
        kind: "Deployment",
        replicas: ofCentre((values) => values["thanos-query"]?.login.replicas),
        replaces: "1 missing, 0 more",
        why: surgeless,
      },
      probes: loginProbes,
      shape: shapeOf((values) => values.frontend.resources),
      files: [readAtStart("cache", ["thanos-query-login/*"], "the sizes of its caches are read once")],
      details: { containers: ["query-frontend"] },
      listeners: () => [thanosHttp],
      dials: [toOperatorsQuery],
      published: [{ port: 10902, how: "a name and password, from Thanos' own web configuration", onlyWith: "--http.config=" }],
    },
    "thanos-query-rulers": {
      arguments: query,
      workload: {
        kind: "Deployment",
        replicas: ofCentre((values) => values["thanos-query"]?.rulers.replicas),
        replaces: "1 missing, 0 more",
        why: surgeless,
      },
      probes: thanosProbes,
      shape: shapeOf(({ rulers }) => rulers.resources),
      files: [readAgain(["thanos-query-rulers/endpoints.yaml"], "`--endpoint.sd-config-reload-interval` says how often")],
      details: { containers: ["query"] },
      listeners: () => [storeApi, thanosHttp],
      dials: [
        {
          where: "endpoints.yaml",
          to: ["thanos-receive", "thanos-store", "thanos-ruler"],
          speaks: "grpc",
          isNeeded: always,
          why: "rules read recent and older samples, and recorded series",
        },
      ],
    },
    "thanos-query-tenants": {
      arguments: tenantQuery,
      workload: {
        kind: "Deployment",
        replicas: ofCentre((values) => values["thanos-query"]?.tenants.replicas),
        replaces: "1 missing, 0 more",
        why: surgeless,
      },
      probes: thanosProbes,
      shape: shapeOf(({ tenants }) => tenants.resources),
      files: [readAgain(["thanos-query-tenants/endpoints.yaml"], "`--endpoint.sd-config-reload-interval` says how often")],
      details: { containers: ["query"] },
      listeners: () => [storeApi, thanosHttp],
      dials: [
        {
          where: "endpoints.yaml",
          to: ["thanos-receive", "thanos-store"],
          speaks: "grpc",
          isNeeded: always,
          why: "recorded series are of no tenant",
        },
      ],
    },
  },
  flows: () => [
    ...["thanos-query", "thanos-query-frontend", "thanos-query-tenants", "thanos-query-rulers"].map((app) =>
      row("prometheus-agent", app, "metrics of the centre", 10902),
    ),
    row("gateway", "thanos-query-login", "people with PromQL and a login", 10902),
    row("thanos-query-login", "thanos-query", "their queries", 10902),
    row("thanos-query-frontend", "thanos-query", "queries that no cache answers", 10902),
    row("thanos-query", "thanos-receive", "recent samples", 10901),
    row("thanos-query", "thanos-store", "older samples", 10901),
    row("thanos-query", "thanos-ruler", "recorded series and the rules' state", 10901),
    row("thanos-query-tenants", "thanos-receive", "recent samples of a team", 10901),
    row("thanos-query-tenants", "thanos-store", "older samples of a team", 10901),
    row("thanos-query-rulers", "thanos-receive", "recent samples for the rules", 10901),
    row("thanos-query-rulers", "thanos-store", "older samples for the rules", 10901),
    row("thanos-query-rulers", "thanos-ruler", "recorded series for the rules", 10901),
  ],
  forbidden: [
    { from: "everything", to: "thanos-query", ports: [10901], why: "nothing here asks Query by gRPC" },
    {
      from: "everything",
      except: ["thanos-ruler", "prometheus-agent"],
      to: "thanos-query-rulers",
      ports: [10901, 10902],
      why: "a heavy query there would stop the alerts",
    },
    { from: ["world", "node", "foreign-pod"], to: "thanos-query", ports: [10901, 10902], why: "people come through the Gateway" },
    {
      from: ["world", "node", "foreign-pod", "gateway"],
      to: "thanos-query-frontend",
      ports: [10902],
      why: "it has no login: people come to thanos-query-login",
    },
    { from: ["gateway"], to: "thanos-query", ports: [10901, 10902], why: "it has no login: people come to thanos-query-login" },
    {
      from: ["world", "node", "foreign-pod"],
      to: "thanos-query-login",
      ports: [10902],
      why: "people come through the Gateway, which ends TLS",
    },
    {
      from: "everything",
      except: ["grafana", "prometheus-agent"],
      to: "thanos-query-tenants",
      ports: [10901, 10902],
      why: "it believes the tenant that a client names, and Grafana names the right one",
    },
  ],
  settings: [
    ...cache("labels-cache.yaml", (bytes) => Math.floor(bytes / 8), "answers about labels are short and few"),
    ...cache("range-cache.yaml", (bytes) => bytes - Math.floor(bytes / 8), "the rest of the memory that the values give"),
  ],
  schemas: {
    "endpoints.yaml": "endpoints",
    "range-cache.yaml": "response-cache",
    "labels-cache.yaml": "response-cache",
  },
  servers: [thanosServer],
  // The frontend with a login hides its metrics behind it; its twin without one tells as much.
  scrapes: ({ values }, clusters) => [
    thanosScrape("thanos-query"),
    thanosScrape("thanos-query-frontend"),
    ...("thanos-ruler" in values ? [thanosScrape("thanos-query-rulers", "rules have a Query of their own")] : []),
    ...(hasTeams(clusters) ? [thanosScrape("thanos-query-tenants", "teams have a Query of their own, where there are teams")] : []),
  ],
};
