import type { ComponentDefinition, DeriveContext } from "../component-definition.ts";
import { componentValues } from "../component-values.ts";
import { workload } from "../flows.ts";
import { objectStoreFile, objectStoreFlow, objectStoreSecret, objectStoreView } from "./thanos/object-store.ts";
import { httpPort } from "./thanos/ports.ts";
import { commonArguments, thanosView } from "./thanos/thanos-view.ts";

export type ThanosCompactorView = ReturnType<typeof derive>;

export const thanosCompactorPods = workload("thanos-compactor");

function derive(context: DeriveContext) {
  const values = componentValues(context, "thanos-compactor");
  const { retention } = context.cluster.values;
  return {
    ...thanosView(thanosCompactorPods, values, context),
    ...objectStoreView(context),
    replicas: values.replicas,
    storage: values.storage,
    arguments: [
      ...commonArguments,
      `--http-address=0.0.0.0:${httpPort}`,
      "--data-dir=/var/thanos/compact",
      "--wait",
      "--wait-interval=5m",
      `--retention.resolution-raw=${retention.raw}`,
      `--retention.resolution-5m=${retention.fiveMinutes}`,
      `--retention.resolution-1h=${retention.oneHour}`,
      // The receivers' copies differ in this label alone; merging them by it is what vertical compaction is for.
      "--deduplication.replica-label=replica",
      `--delete-delay=${values.deleteDelay}`,
      `--compact.concurrency=${values.concurrency}`,
      // One listing of the bucket instead of one for each block, which MinIO answers faster.
      "--block-discovery-strategy=recursive",
      `--objstore.config-file=${objectStoreFile}`,
    ],
  };
}

export const thanosCompactor: ComponentDefinition = {
  name: "thanos-compactor",
  namespace: "monitoring",
  description: "Compacts, deduplicates, downsamples and deletes blocks; exactly one runs on a bucket.",
  derive,
  flows: (context) => [objectStoreFlow(thanosCompactorPods, context)],
  scrapeTargets: () => [{ job: "thanos-compactor", pods: thanosCompactorPods, port: httpPort }],
  secrets: (context) => [objectStoreSecret(context)],
  appVersion: (context) => componentValues(context, "thanos-compactor").image.tag,
};
