import {
  perMinute,
  perSecond,
  secondsLong,
  type ExpectedBoard,
  type ExpectedPanel,
  type Sample,
} from "../../../src/expected/expected-panel.ts";

const frontend = 'job="thanos-query-frontend", pod="a"';
const query = 'job="thanos-query", pod="a"';
const store = 'job="thanos-store", pod="a"';
const compactor = 'job="thanos-compactor", pod="a"';

const bucketUsers = ["thanos-receive", "thanos-store", "thanos-compactor", "thanos-ruler"];

/** One series of each program that uses the bucket. */
function ofBucket(metric: string, value: Sample): Readonly<Record<string, Sample>> {
  return Object.fromEntries(bucketUsers.map((job) => [`${metric}{job="${job}", pod="a", operation="get"}`, value]));
}

/** A query whose result has the labels of its legend, one series each. */
function plain(
  title: string,
  options: Omit<ExpectedPanel, "title" | "shows"> & { readonly labels: string; readonly value: number },
): ExpectedPanel {
  const { labels, value, ...panel } = options;
  return { title, ...panel, shows: { [`{${labels}}`]: value } };
}

const ofPod = { labels: 'pod="a"' } as const;

export const readPath: ExpectedBoard = {
  file: "read-path.json",
  clusters: "none",
  panels: [
    {
      title: "Compactor halted",
      unit: "short",
      colours: "green 1 red",
      series: { [`thanos_compact_halted{${compactor}}`]: 1 },
      shows: { "{}": 1 },
    },
    {
      title: "Bucket failures",
      unit: "short",
      colours: "green 1 orange 50 red",
      series: ofBucket("thanos_objstore_bucket_operation_failures_total", perMinute(1)),
      shows: { "{}": 240 },
    },
    {
      title: "Newest upload",
      unit: "s",
      colours: "green 10800 orange 21600 red",
      // A receiver that has uploaded nothing yet says zero.
      series: {
        'thanos_objstore_bucket_last_successful_upload_time{job="thanos-receive", pod="a"}': 7000,
        'thanos_objstore_bucket_last_successful_upload_time{job="thanos-receive", pod="b"}': 0,
      },
      shows: { "{}": 200 },
    },
    {
      title: "Queriers' endpoints",
      unit: "short",
      colours: "blue",
      series: {
        [`thanos_store_nodes_grpc_connections{${query}, store_type="store"}`]: 2,
        [`thanos_store_nodes_grpc_connections{${query}, store_type="receive"}`]: 3,
        'thanos_store_nodes_grpc_connections{job="thanos-query", pod="b", store_type="store"}': 9,
      },
      shows: { "{}": 5 },
    },
    {
      title: "Failed questions",
      unit: "percentunit",
      colours: "green 0.01 orange 0.05 red",
      series: {
        [`http_requests_total{${frontend}, code="200"}`]: perSecond(3),
        [`http_requests_total{${frontend}, code="500"}`]: perSecond(1),
      },
      shows: { "{}": 0.25 },
    },
    {
      title: "Rules failing",
      unit: "short",
      colours: "green 1 orange 50 red",
      series: {
        'prometheus_rule_evaluation_failures_total{job="thanos-ruler", pod="a", rule_group="1"}': perMinute(1),
        'prometheus_rule_evaluation_failures_total{job="thanos-ruler", pod="b", rule_group="1"}': perMinute(2),
      },
      shows: { "{}": 180 },
    },
    {
      title: "Questions",
      legend: "{{code}}",
      unit: "reqps",
      series: {
        [`http_requests_total{${frontend}, code="200", handler="x"}`]: perSecond(3),
        [`http_requests_total{${frontend}, code="200", handler="y"}`]: perSecond(1),
      },
      shows: { '{code="200"}': 4 },
    },
    {
      title: "Time to answer",
      legend: "frontend",
      unit: "s",
      colours: "green 10 orange 60 red",
      series: secondsLong(`http_request_duration_seconds_bucket{${frontend}, handler="x"}`),
      shows: { "{}": 1.99 },
    },
    {
      title: "Time to answer",
      legend: "queriers",
      unit: "s",
      colours: "green 10 orange 60 red",
      series: {
        ...secondsLong(`http_request_duration_seconds_bucket{${query}, handler="query"}`),
        [`http_request_duration_seconds_bucket{${query}, handler="stores", le="1"}`]: perSecond(9),
        [`http_request_duration_seconds_bucket{${query}, handler="stores", le="+Inf"}`]: perSecond(9),
      },
      shows: { "{}": 1.99 },
    },
    plain("Frontend's cache", {
      ...ofPod,
      legend: "{{pod}}",
      unit: "percentunit",
      series: {
        [`cortex_cache_hits_total{${frontend}, name="x"}`]: perSecond(1),
        [`cortex_cache_fetched_keys_total{${frontend}, name="x"}`]: perSecond(4),
      },
      value: 0.25,
    }),
    plain("Questions under way", {
      ...ofPod,
      legend: "{{pod}}",
      unit: "short",
      series: { [`thanos_query_concurrent_gate_queries_in_flight{${query}}`]: 3 },
      value: 3,
    }),
    plain("Questions under way", {
      ...ofPod,
      legend: "{{pod}} limit",
      unit: "short",
      series: { [`thanos_query_concurrent_gate_queries_max{${query}}`]: 20 },
      value: 20,
    }),
    plain("Endpoints", {
      labels: 'pod="a", store_type="store"',
      legend: "{{pod}} {{store_type}}",
      unit: "short",
      series: {
        [`thanos_store_nodes_grpc_connections{${query}, store_type="store", external_labels="1"}`]: 2,
        [`thanos_store_nodes_grpc_connections{${query}, store_type="store", external_labels="2"}`]: 3,
      },
      value: 5,
    }),
    {
      title: "Memory",
      legend: "{{pod}}",
      unit: "bytes",
      series: {
        [`process_resident_memory_bytes{${query}}`]: 100,
        'process_resident_memory_bytes{job="thanos-query-frontend", pod="b"}': 50,
      },
      shows: { '{pod="a"}': 100, '{pod="b"}': 50 },
    },
    plain("Memory", {
      ...ofPod,
      legend: "{{pod}}",
      unit: "bytes",
      series: { [`process_resident_memory_bytes{${store}}`]: 100 },
      value: 100,
    }),
    plain("Blocks", {
      ...ofPod,
      legend: "{{pod}}",
      unit: "short",
      series: { [`thanos_bucket_store_blocks_loaded{${store}}`]: 30 },
      value: 30,
    }),
    plain("Waiting for a place", {
      ...ofPod,
      legend: "{{pod}}",
      unit: "s",
      colours: "green 2 orange 10 red",
      series: secondsLong(`thanos_bucket_store_series_gate_queries_duration_seconds_bucket{${store}}`),
      value: 1.99,
    }),
    plain("Time to fetch", {
      ...ofPod,
      legend: "{{pod}}",
      unit: "s",
      series: secondsLong(`thanos_bucket_store_series_get_all_duration_seconds_bucket{${store}}`),
      value: 1.99,
    }),
    plain("Index cache", {
      labels: 'pod="a", item_type="Postings"',
      legend: "{{pod}} {{item_type}}",
      unit: "percentunit",
      series: {
        [`thanos_store_index_cache_hits_total{${store}, item_type="Postings"}`]: perSecond(1),
        [`thanos_store_index_cache_requests_total{${store}, item_type="Postings"}`]: perSecond(4),
      },
      value: 0.25,
    }),
    plain("Blocks that do not load", {
      ...ofPod,
      legend: "{{pod}}",
      unit: "short",
      series: { [`thanos_bucket_store_block_load_failures_total{${store}}`]: perMinute(1) },
      value: 60,
    }),
    plain("Rounds", {
      labels: "",
      legend: "rounds",
      unit: "short",
      series: { [`thanos_compact_iterations_total{${compactor}}`]: perMinute(1) },
      value: 60,
    }),
    plain("Compactions", {
      labels: 'resolution="0"',
      legend: "{{resolution}}",
      unit: "short",
      series: { [`thanos_compact_group_compactions_total{${compactor}, resolution="0"}`]: perMinute(1) },
      value: 60,
    }),
    plain("Compactions", {
      labels: 'resolution="0"',
      legend: "{{resolution}} failed",
      unit: "short",
      series: { [`thanos_compact_group_compactions_failures_total{${compactor}, resolution="0"}`]: perMinute(1) },
      value: 60,
    }),
    plain("Work ahead", {
      labels: "",
      legend: "compactions",
      unit: "short",
      series: { [`thanos_compact_todo_compactions{${compactor}}`]: 4 },
      value: 4,
    }),
    plain("Work ahead", {
      labels: "",
      legend: "blocks",
      unit: "short",
      series: { [`thanos_compact_todo_compaction_blocks{${compactor}}`]: 9 },
      value: 9,
    }),
    plain("Operations", {
      labels: 'operation="get"',
      legend: "{{operation}}",
      unit: "ops",
      series: ofBucket("thanos_objstore_bucket_operations_total", perSecond(1)),
      value: 4,
    }),
    {
      title: "Failed operations",
      legend: "{{job}} {{operation}}",
      unit: "ops",
      series: ofBucket("thanos_objstore_bucket_operation_failures_total", perSecond(1)),
      shows: Object.fromEntries(bucketUsers.map((job) => [`{job="${job}", operation="get"}`, 1])),
    },
    plain("Time an operation takes", {
      labels: 'operation="get"',
      legend: "{{operation}}",
      unit: "s",
      series: secondsLong('thanos_objstore_bucket_operation_duration_seconds_bucket{job="thanos-store", operation="get"}'),
      value: 1.99,
    }),
  ],
};
