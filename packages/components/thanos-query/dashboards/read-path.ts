import { graph, stat, type BoardOptions, type Row } from "@thanos-fleet/dashboards";

const frontend = 'job="thanos-query-frontend"';
const querier = 'job="thanos-query"';
const store = 'job="thanos-store"';
const compactor = 'job="thanos-compactor"';
const ruler = 'job="thanos-ruler"';
/** Everything that works with the bucket. */
const bucketUsers = 'job=~"thanos-receive|thanos-store|thanos-compactor|thanos-ruler"';

/** From Grafana's question to the blocks in the bucket, and what keeps these in order. */
export const readPath: BoardOptions = {
  uid: "read-path",
  order: 40,
  title: "Read path and object store",
  description: "From a question to the blocks that answer it, the compactor that keeps them in order, and the bucket itself.",
  clusters: "none",
  rows: [now(), queryRow(), storeRow(), compactorRow(), bucketRow()],
};

function now(): Row {
  return {
    title: "Now",
    panels: [
      stat({
        title: "Compactor halted",
        description: "A halted compactor neither compacts nor deletes until an operator repairs the blocks and restarts it.",
        width: 4,
        expr: `max(thanos_compact_halted{${compactor}})`,
        unit: "short",
        limits: { red: 1 },
      }),
      stat({
        title: "Bucket failures",
        description: "Operations on the bucket that failed in the last hour; what does not exist does not count.",
        width: 4,
        expr: `sum(increase(thanos_objstore_bucket_operation_failures_total{${bucketUsers}}[1h]))`,
        unit: "short",
        limits: { orange: 1, red: 50 },
      }),
      stat({
        title: "Newest upload",
        description:
          "Time since any receiver last uploaded a block, which each does every two hours. None: no receiver has since it was started.",
        width: 4,
        // A receiver that has uploaded nothing yet says 0.
        expr: 'time() - max(thanos_objstore_bucket_last_successful_upload_time{job="thanos-receive"} > 0)',
        unit: "s",
        limits: { orange: 10_800, red: 21_600 },
      }),
      stat({
        title: "Queriers' endpoints",
        description:
          "Stores that the queriers are connected to. A receiver that is down disappears from here, and queries do not warn of it.",
        width: 4,
        expr: `min(sum by (pod) (thanos_store_nodes_grpc_connections{${querier}}))`,
        unit: "short",
      }),
      stat({
        title: "Failed questions",
        description: "Share of the questions to the frontend that ended with a server's error.",
        width: 4,
        expr: `(sum(rate(http_requests_total{${frontend}, code=~"5.."}[5m])) or vector(0)) / sum(rate(http_requests_total{${frontend}}[5m]))`,
        unit: "percentunit",
        limits: { orange: 0.01, red: 0.05 },
      }),
      stat({
        title: "Rules failing",
        description: "Evaluations of rules that failed in the last hour: what they would say of is not watched.",
        width: 4,
        expr: `sum(increase(prometheus_rule_evaluation_failures_total{${ruler}}[1h]))`,
        unit: "short",
        limits: { orange: 1, red: 50 },
      }),
    ],
  };
}

function queryRow(): Row {
  return {
    title: "Frontend and queriers",
    panels: [
      graph({
        title: "Questions",
        description: "Answers of the frontend, by status.",
        width: 8,
        unit: "reqps",
        queries: [{ expr: `sum by (code) (rate(http_requests_total{${frontend}}[$__rate_interval]))`, legend: "{{code}}" }],
      }),
      graph({
        title: "Time to answer",
        description: "Time that 99 of 100 questions take at most, at the frontend and at the queriers.",
        width: 8,
        unit: "s",
        queries: [
          {
            expr: `histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket{${frontend}}[$__rate_interval])))`,
            legend: "frontend",
          },
          {
            expr: `histogram_quantile(0.99, sum by (le) (rate(http_request_duration_seconds_bucket{${querier}, handler=~"query|query_range"}[$__rate_interval])))`,
            legend: "queriers",
          },
        ],
        limits: { orange: 10, red: 60 },
      }),
      graph({
        title: "Frontend's cache",
        description: "Share of what the frontend looked up in its cache and found there.",
        width: 8,
        unit: "percentunit",
        queries: [
          {
            expr: `sum by (pod) (rate(cortex_cache_hits_total{${frontend}}[$__rate_interval])) / sum by (pod) (rate(cortex_cache_fetched_keys_total{${frontend}}[$__rate_interval]))`,
            legend: "{{pod}}",
          },
        ],
      }),
      graph({
        title: "Questions under way",
        description: "Questions that each querier works on, and how many it would at most.",
        width: 8,
        unit: "short",
        queries: [
          { expr: `max by (pod) (thanos_query_concurrent_gate_queries_in_flight{${querier}})`, legend: "{{pod}}" },
          { expr: `max by (pod) (thanos_query_concurrent_gate_queries_max{${querier}})`, legend: "{{pod}} limit" },
        ],
      }),
      graph({
        title: "Endpoints",
        description: "Stores that each querier is connected to, by kind.",
        width: 8,
        unit: "short",
        queries: [{ expr: `sum by (pod, store_type) (thanos_store_nodes_grpc_connections{${querier}})`, legend: "{{pod}} {{store_type}}" }],
      }),
      graph({
        title: "Memory",
        description: "Resident memory of frontends and queriers.",
        width: 8,
        unit: "bytes",
        queries: [{ expr: `max by (pod) (process_resident_memory_bytes{job=~"thanos-query|thanos-query-frontend"})`, legend: "{{pod}}" }],
      }),
    ],
  };
}

function storeRow(): Row {
  return {
    title: "Store gateways",
    panels: [
      graph({
        title: "Blocks",
        description: "Blocks that each store gateway serves.",
        width: 8,
        unit: "short",
        queries: [{ expr: `max by (pod) (thanos_bucket_store_blocks_loaded{${store}})`, legend: "{{pod}}" }],
      }),
      graph({
        title: "Waiting for a place",
        description: "Time that 99 of 100 questions wait at most until a store gateway begins.",
        width: 8,
        unit: "s",
        queries: [
          {
            expr: `histogram_quantile(0.99, sum by (le, pod) (rate(thanos_bucket_store_series_gate_queries_duration_seconds_bucket{${store}}[$__rate_interval])))`,
            legend: "{{pod}}",
          },
        ],
        limits: { orange: 2, red: 10 },
      }),
      graph({
        title: "Time to fetch",
        description: "Time that 99 of 100 questions take at most until their series are fetched.",
        width: 8,
        unit: "s",
        queries: [
          {
            expr: `histogram_quantile(0.99, sum by (le, pod) (rate(thanos_bucket_store_series_get_all_duration_seconds_bucket{${store}}[$__rate_interval])))`,
            legend: "{{pod}}",
          },
        ],
      }),
      graph({
        title: "Index cache",
        description: "Share of what was looked up in the index cache and found there.",
        width: 8,
        unit: "percentunit",
        queries: [
          {
            expr: `sum by (pod, item_type) (rate(thanos_store_index_cache_hits_total{${store}}[$__rate_interval])) / sum by (pod, item_type) (rate(thanos_store_index_cache_requests_total{${store}}[$__rate_interval]))`,
            legend: "{{pod}} {{item_type}}",
          },
        ],
      }),
      graph({
        title: "Blocks that do not load",
        description: "Blocks that a store gateway could not load, each hour: what they hold is missing from answers.",
        width: 8,
        unit: "short",
        queries: [{ expr: `sum by (pod) (increase(thanos_bucket_store_block_load_failures_total{${store}}[1h]))`, legend: "{{pod}}" }],
      }),
      graph({
        title: "Memory",
        description: "Resident memory of each store gateway.",
        width: 8,
        unit: "bytes",
        queries: [{ expr: `max by (pod) (process_resident_memory_bytes{${store}})`, legend: "{{pod}}" }],
      }),
    ],
  };
}

function compactorRow(): Row {
  return {
    title: "Compactor",
    panels: [
      graph({
        title: "Rounds",
        description: "Rounds over the whole bucket that the compactor ends, each hour.",
        width: 8,
        unit: "short",
        queries: [{ expr: `sum(increase(thanos_compact_iterations_total{${compactor}}[1h]))`, legend: "rounds" }],
      }),
      graph({
        title: "Compactions",
        description: "Groups of blocks that are compacted and that fail to be, each hour.",
        width: 8,
        unit: "short",
        queries: [
          { expr: `sum by (resolution) (increase(thanos_compact_group_compactions_total{${compactor}}[1h]))`, legend: "{{resolution}}" },
          {
            expr: `sum by (resolution) (increase(thanos_compact_group_compactions_failures_total{${compactor}}[1h]))`,
            legend: "{{resolution}} failed",
          },
        ],
      }),
      graph({
        title: "Work ahead",
        description: "Compactions that the compactor has still to do; a number that only grows will not be caught up with.",
        width: 8,
        unit: "short",
        queries: [
          { expr: `max(thanos_compact_todo_compactions{${compactor}})`, legend: "compactions" },
          { expr: `max(thanos_compact_todo_compaction_blocks{${compactor}})`, legend: "blocks" },
        ],
      }),
    ],
  };
}

function bucketRow(): Row {
  return {
    title: "Object store",
    panels: [
      graph({
        title: "Operations",
        description: "Operations on the bucket, by kind.",
        width: 8,
        unit: "ops",
        queries: [
          {
            expr: `sum by (operation) (rate(thanos_objstore_bucket_operations_total{${bucketUsers}}[$__rate_interval]))`,
            legend: "{{operation}}",
          },
        ],
      }),
      graph({
        title: "Failed operations",
        description: "Operations on the bucket that failed, by who asked.",
        width: 8,
        unit: "ops",
        queries: [
          {
            expr: `sum by (job, operation) (rate(thanos_objstore_bucket_operation_failures_total{${bucketUsers}}[$__rate_interval]))`,
            legend: "{{job}} {{operation}}",
          },
        ],
      }),
      graph({
        title: "Time an operation takes",
        description: "Time that 99 of 100 operations take at most, by kind.",
        width: 8,
        unit: "s",
        queries: [
          {
            expr: `histogram_quantile(0.99, sum by (le, operation) (rate(thanos_objstore_bucket_operation_duration_seconds_bucket{${bucketUsers}}[$__rate_interval])))`,
            legend: "{{operation}}",
          },
        ],
      }),
    ],
  };
}
