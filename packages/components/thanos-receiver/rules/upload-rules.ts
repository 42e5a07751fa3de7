import { share, slowest } from "../../src/rules/expressions.ts";
import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

// Named in full: Query and its frontend have no bucket, and a store gateway uploads nothing.
const thanos = 'job=~"thanos-receive|thanos-store|thanos-compactor|thanos-ruler"';
const uploaders = 'job=~"thanos-receive|thanos-ruler"';
const receive = 'job="thanos-receive"';
const byTenant = "cluster, pod, tenant";

/** Object storage as Thanos sees it, and the way of each tenant's blocks to it. */
export const uploadRules: readonly RuleGroup[] = [
  {
    name: "upload.recording",
    rules: [
      {
        record: "cluster_job:thanos_objstore_bucket_operation_failures:ratio_rate5m",
        expr: share(
          "cluster, job",
          `thanos_objstore_bucket_operation_failures_total{${thanos}}`,
          `thanos_objstore_bucket_operations_total{${thanos}}`,
        ),
        meaning: "share of a component's requests to object storage that fail",
      },
    ],
  },
  {
    name: "upload.alerts",
    rules: [
      alert("BlockUploadFailing", "P1", {
        expr: `sum by (cluster, job, pod, tenant) (increase(thanos_shipper_upload_failures_total{${uploaders}}[10m])) > 0`,
        for: "15m",
        missed: "blocks stay on one volume",
        summary: "Blocks cannot be uploaded",
        description:
          "{{ $labels.pod }} in {{ $labels.cluster }} failed about {{ $value | humanize }} times in 10 minutes to upload a block{{ if $labels.tenant }} of tenant {{ $labels.tenant }}{{ end }}. The first block that fails holds back all later ones.",
      }),
      // Each tenant for itself, or those whose uploads work hide the one whose do not. A block is cut every 2 hours, at
      // the latest five after its first sample; who was not there 8 hours ago need not have one.
      alert("BlockUploadStalled", "P1", {
        expr: `sum by (${byTenant}) (increase(thanos_shipper_uploads_total{${receive}, tenant!=""}[8h])) == 0 and on (${byTenant}) sum by (${byTenant}) (increase(prometheus_tsdb_head_samples_appended_total{${receive}}[8h])) > 0 and on (${byTenant}) sum by (${byTenant}) (prometheus_tsdb_head_samples_appended_total{${receive}} offset 8h) > 0`,
        for: "30m",
        missed: "a tenant's newest data is on the receivers' volumes alone",
        summary: "A tenant's blocks are not uploaded",
        description:
          "{{ $labels.pod }} in {{ $labels.cluster }} took samples of tenant {{ $labels.tenant }} all through 8 hours and uploaded {{ $value }} blocks: its newest data is on this volume alone.",
      }),
      alert("ObjectStoreFailing", "P1", {
        expr: `${share("cluster, job", `thanos_objstore_bucket_operation_failures_total{${thanos}}`, `thanos_objstore_bucket_operations_total{${thanos}}`)} > 0.05`,
        for: "15m",
        missed: "uploads and queries over the past fail",
        summary: "Object storage answers with errors",
        description:
          "{{ $value | humanizePercentage }} of the requests of {{ $labels.job }} in {{ $labels.cluster }} to object storage fail.",
      }),
      alert("ObjectStoreSlow", "P2", {
        expr: `${slowest("cluster, job, operation", `thanos_objstore_bucket_operation_duration_seconds_bucket{${thanos}, operation=~"attributes|exists|get|get_range|iter"}`)} > 5`,
        for: "30m",
        missed: "queries over the past are slow",
        summary: "Object storage is slow",
        description:
          "One of a hundred requests of kind {{ $labels.operation }} of {{ $labels.job }} in {{ $labels.cluster }} takes {{ $value | humanizeDuration }} or more.",
      }),
    ],
  },
];
