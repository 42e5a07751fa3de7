import { grown } from "../../src/rules/expressions.ts";
import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

const compactor = 'job="thanos-compactor"';

/** The compactor: it halts instead of ending, and nothing else says so. */
export const compactRules: readonly RuleGroup[] = [
  {
    name: "compact.alerts",
    rules: [
      alert("CompactorHalted", "P1", {
        expr: `max by (cluster, pod) (thanos_compact_halted{${compactor}}) == 1`,
        for: "5m",
        missed: "the bucket grows, and queries over the past get slow",
        summary: "The compactor has halted",
        description:
          "{{ $labels.pod }} in {{ $labels.cluster }} runs and does nothing (halted: {{ $value }}): no compaction, no downsampling, no retention.",
      }),
      alert("CompactorsMultiple", "P0", {
        expr: `count by (cluster) (up{${compactor}} == 1) > 1`,
        for: "10m",
        missed: "blocks in the bucket are destroyed",
        summary: "More than one compactor works on the bucket",
        description: "{{ $value }} compactors run in {{ $labels.cluster }} on one bucket; they can destroy each other's blocks.",
      }),
      // A round with a group that fails does not end; the first that ends shows that it is over.
      alert("CompactorFailing", "P1", {
        expr: `${grown("cluster", `thanos_compact_group_compactions_failures_total{${compactor}}`, "1h")} > 0 unless on (cluster) ${grown("cluster", `thanos_compact_iterations_total{${compactor}}`, "1h")} > 0`,
        for: "30m",
        event: "a round that ends well within the window closes it at once",
        missed: "blocks pile up",
        summary: "Compactions fail",
        description:
          "About {{ $value | humanize }} compactions failed in {{ $labels.cluster }} within an hour, in which no round ended well.",
      }),
      // Counted in its own loop and in its uploads: a loop can end well for ever without anything to show.
      alert("CompactorHasNotRun", "P1", {
        expr: `sum by (cluster) (increase(thanos_compact_iterations_total{${compactor}}[12h])) == 0 and on (cluster) sum by (cluster) (up{${compactor}} offset 12h) > 0 or sum by (cluster) (time() - (thanos_objstore_bucket_last_successful_upload_time{${compactor}} > 0)) > 86400`,
        for: "30m",
        missed: "blocks pile up, and retention deletes nothing",
        summary: "The compactor has not run",
        description:
          "The compactor in {{ $labels.cluster }} has ended no round in 12 hours or uploaded nothing for a day (value {{ $value | humanize }}): blocks pile up, and retention deletes nothing.",
      }),
      alert("CompactorBehind", "P2", {
        expr: `sum by (cluster) (thanos_compact_todo_compactions{${compactor}}) > 50`,
        for: "12h",
        missed: "queries over the past get slow",
        summary: "The compactor cannot keep up",
        description: "{{ $value }} compactions have been waiting in {{ $labels.cluster }} for 12 hours.",
      }),
      alert("CompactorCleanupFailing", "P2", {
        expr: `${grown("cluster", `thanos_compact_block_cleanup_failures_total{${compactor}}`, "1h")} + ${grown("cluster", `thanos_compact_garbage_collection_failures_total{${compactor}}`, "1h")} > 0`,
        for: "2h",
        missed: "the bucket grows beyond its retention",
        summary: "Old blocks cannot be deleted",
        description:
          "The compactor in {{ $labels.cluster }} has failed for 2 hours to delete blocks, about {{ $value | humanize }} times in the last one: the bucket grows beyond its retention.",
      }),
    ],
  },
];
