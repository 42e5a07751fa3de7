import { memoryLimitOf } from "@thanos-fleet/fleet";
import type { OpensearchValues } from "@thanos-fleet/schema";
import type { DeriveContext } from "../src/component-definition.ts";
import { endpoints, hostAndPort } from "../src/endpoints.ts";
import { workload } from "../src/flows.ts";
import { nobody, workloadView } from "../src/workload.ts";

export const exporterPods = workload("opensearch-exporter");

/** Port of the exporter's metrics. */
export const exporterPort = 9114;

/** The view of the exporter's own templates. */
export function exporterView(context: DeriveContext, { exporter, placement, snapshotImage }: OpensearchValues) {
  return {
    ...workloadView(exporterPods, exporter.image, context),
    // `nobody`, the user of the image.
    user: nobody,
    port: exporterPort,
    arguments: [
      `--es.uri=https://${hostAndPort(endpoints.opensearch)}`,
      "--es.ca=/etc/exporter/ca/ca.crt",
      // Of all nodes, not only of the one that happens to answer. Of an index its settings alone, whose ages show a lifecycle
      // that has failed.
      "--es.all",
      "--es.indices_settings",
      // Of one request. Below the scrape's own limit, so that a slow cluster costs figures and not the whole scrape.
      "--es.timeout=8s",
      ...(snapshotImage ? ["--collector.snapshots"] : []),
      `--web.listen-address=:${exporterPort}`,
    ],
    secretName: exporter.secretName,
    placement,
    resources: exporter.resources,
    memoryLimit: memoryLimitOf(exporter.resources),
  };
}
