import { formatThanosBytes, parseDuration } from "@thanos-fleet/schema";
import type { ComponentDefinition, DeriveContext } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import { endpoints } from "../src/endpoints.ts";
import { objectStoreFile, objectStoreFlow, objectStoreSecret, objectStoreView } from "../src/thanos/object-store.ts";
import { grpcPort, httpPort } from "../src/thanos/ports.ts";
import { commonArguments, thanosView } from "../src/thanos/thanos-view.ts";
import { storeRules } from "./rules/store-rules.ts";

export type ThanosStoreView = ReturnType<typeof derive>;

const thanosStorePods = endpoints.store.pods;

function derive(context: DeriveContext) {
  const values = componentValues(context, "thanos-store");
  return {
    ...thanosView(thanosStorePods, values, context),
    ...objectStoreView(context),
    replicas: values.replicas,
    storage: values.storage,
    arguments: [
      ...commonArguments,
      `--grpc-address=0.0.0.0:${grpcPort}`,
      `--http-address=0.0.0.0:${httpPort}`,
      "--data-dir=/var/thanos/store",
      `--index-cache-size=${formatThanosBytes(values.indexCacheSize)}`,
      `--chunk-pool-size=${formatThanosBytes(values.chunkPoolSize)}`,
      // Half of the compactor's delay: a block must leave the stores before it leaves the bucket.
      `--ignore-deletion-marks-delay=${ignoreDelay(context)}`,
      // One listing of the bucket instead of one for each block, which MinIO answers faster.
      "--block-discovery-strategy=recursive",
      `--objstore.config-file=${objectStoreFile}`,
    ],
  };
}

function ignoreDelay(context: DeriveContext): string {
  const delay = context.role === "central" ? context.cluster.values["thanos-compactor"]?.deleteDelay : undefined;
  return `${Math.floor(parseDuration(delay ?? "48h") / 2)}s`;
}

export const thanosStore: ComponentDefinition = {
  name: "thanos-store",
  order: 40,
  namespace: "monitoring",
  description: "Answers queries from blocks in object storage.",
  derive,
  flows: (context) => [objectStoreFlow(thanosStorePods, context)],
  scrapeTargets: () => [{ job: "thanos-store", pods: thanosStorePods, port: httpPort }],
  secrets: (context) => [objectStoreSecret(context)],
  appVersion: (context) => componentValues(context, "thanos-store").image.tag,
  rules: () => [{ subject: "store", order: 70, groups: storeRules }],
};
