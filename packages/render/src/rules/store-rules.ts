import { slowest } from "./expressions.ts";
import { alert, type RuleGroup } from "./rule-group.ts";

const store = 'job="thanos-store"';

/** The store gateways. */
export const storeRules: readonly RuleGroup[] = [
  {
    name: "store.alerts",
    rules: [
      alert("StoreBlocksNotLoading", "P1", {
        expr: `sum by (cluster, pod) (increase(thanos_bucket_store_block_load_failures_total{${store}}[30m])) > 0`,
        for: "15m",
        summary: "A store gateway cannot load blocks",
        description:
          "{{ $labels.pod }} in {{ $labels.cluster }} failed about {{ $value | humanize }} times in 30 minutes to load a block; queries miss what is in it.",
      }),
      alert("StoreSyncFailing", "P1", {
        expr: `sum by (cluster, pod) (increase(thanos_blocks_meta_sync_failures_total{${store}}[30m])) > 0`,
        for: "30m",
        summary: "A store gateway cannot list the bucket",
        description:
          "{{ $labels.pod }} in {{ $labels.cluster }} failed about {{ $value | humanize }} times in 30 minutes to look for new blocks.",
      }),
      alert("StoreGatesSlow", "P2", {
        expr: `${slowest("cluster, pod", `thanos_bucket_store_series_gate_queries_duration_seconds_bucket{${store}}`)} > 2`,
        for: "15m",
        summary: "Queries wait for a place in a store gateway",
        description:
          "One of a hundred requests waits {{ $value | humanizeDuration }} or more before {{ $labels.pod }} in {{ $labels.cluster }} serves it.",
      }),
      alert("StoresDisagree", "P2", {
        expr: `max by (cluster) (thanos_bucket_store_blocks_loaded{${store}}) - min by (cluster) (thanos_bucket_store_blocks_loaded{${store}}) > 10`,
        for: "1h",
        summary: "The store gateways hold different blocks",
        description:
          "One store gateway in {{ $labels.cluster }} has {{ $value }} blocks more than another, for an hour: answers depend on which one is asked.",
      }),
    ],
  },
];
