import type { ComponentDefinition, DeriveContext } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import { workload } from "../src/flows.ts";
import { objectStoreFile, objectStoreFlow, objectStoreSecret, objectStoreView } from "../src/thanos/object-store.ts";
import { httpPort } from "../src/thanos/ports.ts";
import { commonArguments, thanosView } from "../src/thanos/thanos-view.ts";
import { compactRules } from "./rules/compact-rules.ts";

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
  order: 70,
  namespace: "monitoring",
  description: "Compacts, deduplicates, downsamples and deletes blocks; exactly one runs on a bucket.",
  derive,
  flows: (context) => [objectStoreFlow(thanosCompactorPods, context)],
  scrapeTargets: () => [{ job: "thanos-compactor", pods: thanosCompactorPods, port: httpPort }],
  secrets: (context) => [objectStoreSecret(context)],
  appVersion: (context) => componentValues(context, "thanos-compactor").image.tag,
  rules: () => [{ subject: "compact", order: 80, groups: compactRules }],
};
