import { share, slowest } from "../../src/rules/expressions.ts";
import { expendable } from "../../src/thanos/quorum.ts";
import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

// Named in full: a pattern for Query would take in its frontend too.
const query = 'job=~"thanos-query|thanos-query-rulers"';
const both = 'job=~"thanos-query|thanos-query-rulers|thanos-query-frontend"';
const failureCodes = 'grpc_code=~"Unknown|ResourceExhausted|Internal|Unavailable|DataLoss|DeadlineExceeded"';

/** Query and its frontend. Query answers in part, or empty, and with success, when it has lost what it should ask. */
export function queryRules(replicationFactor: number): readonly RuleGroup[] {
  return [{ name: "query.alerts", rules: [...endpointAlerts(expendable(replicationFactor)), ...requestAlerts] }];
}

function endpointAlerts(spare: number) {
  const receivers = missing("receive", `max by (cluster) (thanos_receive_hashring_nodes{job="thanos-receive"})`);
  return [
    alert("QueryMissesReceivers", "P0", {
      expr: `${receivers} > ${spare}`,
      for: "5m",
      missed: "rules and dashboards see old data and do not say so",
      summary: "Query does not ask enough receivers",
      description:
        "{{ $labels.pod }} in {{ $labels.cluster }} has lost {{ $value }} members of the hashring and does not say so: its answers are empty or incomplete, yet successful, and so are those the rules get.",
    }),
    alert("QueryMissesReceivers", "P1", {
      expr: `(${receivers} > 0) <= ${spare}`,
      for: "5m",
      missed: "one more receiver away, and answers are incomplete",
      summary: "Query does not ask all receivers",
      description:
        "{{ $labels.pod }} in {{ $labels.cluster }} has lost {{ $value }} members of the hashring. Their peers hold copies of what it misses.",
    }),
    alert("QueryMissesStores", "P1", {
      expr: `${missing("store", 'sum by (cluster) (up{job="thanos-store"})')} > 0`,
      for: "10m",
      missed: "the past is missing from answers that look complete",
      summary: "Query does not ask all store gateways",
      description:
        "{{ $labels.pod }} in {{ $labels.cluster }} has no connection to {{ $value }} of the store gateways that run: what is older than a day may be missing.",
    }),
  ];
}

const requestAlerts = [
  alert("QueryErrors", "P1", {
    expr: `${share("cluster, job, handler", `http_requests_total{${both}, handler=~"query|query_range|query-frontend", code=~"5.."}`, `http_requests_total{${both}, handler=~"query|query_range|query-frontend"}`, "3m")} > 0.05`,
    for: "5m",
    missed: "dashboards and rules fail",
    summary: "Queries fail",
    description:
      "{{ $value | humanizePercentage }} of the requests to {{ $labels.handler }} of {{ $labels.job }} in {{ $labels.cluster }} are answered with 5xx.",
  }),
  alert("QueryGrpcClientErrors", "P1", {
    expr: `${share("cluster, grpc_method", `grpc_client_handled_total{${query}, ${failureCodes}}`, `grpc_client_handled_total{${query}}`)} > 0.05`,
    for: "10m",
    missed: "answers are incomplete",
    summary: "What Query asks answers with errors",
    description:
      "{{ $value | humanizePercentage }} of the {{ $labels.grpc_method }} calls of Query in {{ $labels.cluster }} to receivers, stores and rulers fail.",
  }),
  alert("GrpcServerErrors", "P1", {
    expr: `${share("cluster, job", `grpc_server_handled_total{job=~"thanos-receive|thanos-store|thanos-ruler|thanos-query", ${failureCodes}}`, `grpc_server_handled_total{job=~"thanos-receive|thanos-store|thanos-ruler|thanos-query"}`)} > 0.05`,
    for: "10m",
    missed: "answers are incomplete",
    summary: "A Thanos component answers its peers with errors",
    description: "{{ $value | humanizePercentage }} of the calls that {{ $labels.job }} in {{ $labels.cluster }} serves fail.",
  }),
  alert("QueryDnsFailing", "P1", {
    expr: `${share("cluster, pod", `thanos_query_endpoints_dns_failures_total{${query}}`, `thanos_query_endpoints_dns_lookups_total{${query}}`)} > 0.01`,
    for: "15m",
    missed: "Query does not find pods that moved",
    summary: "Query cannot look up what it asks",
    description:
      "{{ $value | humanizePercentage }} of the DNS look-ups of {{ $labels.pod }} in {{ $labels.cluster }} fail; it goes on with the endpoints it knew.",
  }),
  alert("QuerySlow", "P2", {
    expr: `${slowest("cluster, handler", `http_request_duration_seconds_bucket{${query}, handler=~"query|query_range"}`)} > 30`,
    for: "15m",
    missed: "dashboards time out",
    summary: "Queries are slow",
    description:
      "One of a hundred requests to {{ $labels.handler }} in {{ $labels.cluster }} takes {{ $value | humanizeDuration }} or more.",
  }),
  alert("QueryOverloaded", "P1", {
    expr: `max by (cluster, pod) (avg_over_time(thanos_query_concurrent_gate_queries_in_flight{${query}}[5m]) / thanos_query_concurrent_gate_queries_max{${query}}) > 0.9`,
    for: "10m",
    missed: "queries wait for each other",
    summary: "Query runs as many queries as it may",
    description:
      "{{ $labels.pod }} in {{ $labels.cluster }} used {{ $value | humanizePercentage }} of its places for queries over 5 minutes; further ones wait.",
  }),
];

/** How many of the expected endpoints of a kind a Query has no connection to. A kind without any has no series at all. */
function missing(kind: string, expected: string): string {
  const connected = `sum by (cluster, pod) (thanos_store_nodes_grpc_connections{${query}, store_type="${kind}"})`;
  return `(${expected} - on (cluster) group_right () (${connected} or on (cluster, pod) 0 * max by (cluster, pod) (up{${query}} == 1)))`;
}
