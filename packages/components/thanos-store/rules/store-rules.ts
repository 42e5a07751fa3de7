import { grown, slowest } from "../../src/rules/expressions.ts";
import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

const store = 'job="thanos-store"';

const failedSyncs = grown("cluster, pod", `thanos_blocks_meta_sync_failures_total{${store}}`, "20m");

/** The store gateways. They look for blocks every 15 minutes, so an attempt is in each window of 20. */
export const storeRules: readonly RuleGroup[] = [
  {
    name: "store.alerts",
    rules: [
      alert("StoreBlocksNotLoading", "P1", {
        expr: `${grown("cluster, pod", `thanos_bucket_store_block_load_failures_total{${store}}`, "20m")} > 0`,
        for: "30m",
        missed: "queries miss what is in these blocks",
        summary: "A store gateway cannot load blocks",
        description:
          "{{ $labels.pod }} in {{ $labels.cluster }} has failed for 30 minutes to load a block, about {{ $value | humanize }} times in the last 20; queries miss what is in it.",
      }),
      // The first attempt that succeeds ends it.
      alert("StoreSyncFailing", "P1", {
        expr: `${failedSyncs} > 0 unless on (cluster, pod) ${grown("cluster, pod", `thanos_blocks_meta_syncs_total{${store}}`, "20m")} - ${failedSyncs} > 0.5`,
        for: "30m",
        missed: "new blocks are not found, and a gap opens as receivers drop theirs",
        summary: "A store gateway cannot list the bucket",
        description:
          "{{ $labels.pod }} in {{ $labels.cluster }} has failed for 30 minutes to look for new blocks, about {{ $value | humanize }} times in the last 20.",
      }),
      alert("StoreGatesSlow", "P2", {
        expr: `${slowest("cluster, pod", `thanos_bucket_store_series_gate_queries_duration_seconds_bucket{${store}}`)} > 2`,
        for: "15m",
        missed: "long ranges are slow",
        summary: "Queries wait for a place in a store gateway",
        description:
          "One of a hundred requests waits {{ $value | humanizeDuration }} or more before {{ $labels.pod }} in {{ $labels.cluster }} serves it.",
      }),
      alert("StoresDisagree", "P2", {
        expr: `max by (cluster) (thanos_bucket_store_blocks_loaded{${store}}) - min by (cluster) (thanos_bucket_store_blocks_loaded{${store}}) > 10`,
        for: "1h",
        missed: "answers depend on the gateway that is asked",
        summary: "The store gateways hold different blocks",
        description:
          "One store gateway in {{ $labels.cluster }} has {{ $value }} blocks more than another, for an hour: answers depend on which one is asked.",
      }),
    ],
  },
];
