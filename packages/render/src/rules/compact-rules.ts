import { alert, type RuleGroup } from "./rule-group.ts";

const compactor = 'job="thanos-compactor"';

/** The compactor: it halts instead of ending, and nothing else says so. */
export const compactRules: readonly RuleGroup[] = [
  {
    name: "compact.alerts",
    rules: [
      alert("CompactorHalted", "P1", {
        expr: `thanos_compact_halted{${compactor}} == 1`,
        for: "5m",
        summary: "The compactor has halted",
        description:
          "{{ $labels.pod }} in {{ $labels.cluster }} runs and does nothing (halted: {{ $value }}): no compaction, no downsampling, no retention.",
      }),
      alert("CompactorsMultiple", "P0", {
        expr: `count by (cluster) (up{${compactor}} == 1) > 1`,
        for: "10m",
        summary: "More than one compactor works on the bucket",
        description: "{{ $value }} compactors run in {{ $labels.cluster }} on one bucket; they can destroy each other's blocks.",
      }),
      alert("CompactorFailing", "P1", {
        expr: `sum by (cluster) (increase(thanos_compact_group_compactions_failures_total{${compactor}}[1h])) > 0`,
        for: "30m",
        summary: "Compactions fail",
        description: "About {{ $value | humanize }} compactions failed in {{ $labels.cluster }} within an hour.",
      }),
      // Counted in its own loop and in its uploads: a loop can end well for ever without anything to show.
      alert("CompactorHasNotRun", "P1", {
        expr: `sum by (cluster) (increase(thanos_compact_iterations_total{${compactor}}[12h])) == 0 and on (cluster) sum by (cluster) (up{${compactor}} offset 12h) > 0 or sum by (cluster) (time() - (thanos_objstore_bucket_last_successful_upload_time{${compactor}} > 0)) > 86400`,
        for: "30m",
        summary: "The compactor has not run",
        description:
          "The compactor in {{ $labels.cluster }} has ended no round in 12 hours or uploaded nothing for a day (value {{ $value | humanize }}): blocks pile up, and retention deletes nothing.",
      }),
      alert("CompactorBehind", "P2", {
        expr: `sum by (cluster) (thanos_compact_todo_compactions{${compactor}}) > 50`,
        for: "12h",
        summary: "The compactor cannot keep up",
        description: "{{ $value }} compactions have been waiting in {{ $labels.cluster }} for 12 hours.",
      }),
      alert("CompactorCleanupFailing", "P2", {
        expr: `sum by (cluster) (increase(thanos_compact_block_cleanup_failures_total{${compactor}}[6h])) + sum by (cluster) (increase(thanos_compact_garbage_collection_failures_total{${compactor}}[6h])) > 0`,
        for: "1h",
        summary: "Old blocks cannot be deleted",
        description:
          "The compactor in {{ $labels.cluster }} failed about {{ $value | humanize }} times in 6 hours to delete blocks: the bucket grows beyond its retention.",
      }),
    ],
  },
];
