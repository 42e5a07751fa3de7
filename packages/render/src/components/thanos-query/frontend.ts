import { hash } from "node:crypto";
import { formatThanosBytes, parseQuantity } from "@thanos-fleet/schema";
import { printYaml } from "@thanos-fleet/yaml-source";
import type { DeriveContext } from "../../component-definition.ts";
import { componentValues } from "../../component-values.ts";
import { workload } from "../../flows.ts";
import { centralContext, outOfOrderWindow } from "../thanos-receiver.ts";
import { httpPort } from "../thanos/ports.ts";
import { commonArguments, thanosView } from "../thanos/thanos-view.ts";
import { gracePeriod } from "./query-arguments.ts";

export const thanosQueryFrontendPods = workload("thanos-query-frontend");

/** The query frontend: splits long ranges, caches, and asks coarser data where the finer is gone. */
export function frontendView(context: DeriveContext) {
  const values = componentValues(context, "thanos-query");
  const { frontend } = values;
  const caches = cacheFiles(frontend.cacheSize);
  return {
    ...thanosView(thanosQueryFrontendPods, { ...values, resources: frontend.resources }, context, { replicas: frontend.replicas }),
    replicas: frontend.replicas,
    gracePeriodSeconds: gracePeriod(values.timeout),
    arguments: [
      ...commonArguments,
      `--http-grace-period=${values.timeout}`,
      `--http-address=0.0.0.0:${httpPort}`,
      `--query-frontend.downstream-url=http://thanos-query.monitoring.svc.cluster.local:${httpPort}`,
      "--query-frontend.compress-responses",
      `--query-range.split-interval=${frontend.splitInterval}`,
      "--query-range.max-retries-per-request=3",
      "--query-range.response-cache-config-file=/etc/thanos/query-frontend/range-cache.yaml",
      // What late samples may still change is not cached, or a gap seen during an outage would stay after the catch-up.
      `--query-range.response-cache-max-freshness=${outOfOrderWindow(centralContext(context))}`,
      `--labels.split-interval=${frontend.splitInterval}`,
      "--labels.response-cache-config-file=/etc/thanos/query-frontend/labels-cache.yaml",
    ],
    caches,
    // The caches' sizes are read once, at the start.
    cacheChecksum: hash("sha256", Object.values(caches).join("\0")),
  };
}

/**
 * The frontend's two caches. Each flag makes a cache of its own, so the pod's memory for them is divided: the answers
 * about labels are short and few, an eighth is plenty.
 */
function cacheFiles(size: string) {
  const bytes = Math.floor(parseQuantity(size));
  const labels = Math.floor(bytes / 8);
  return { "labels-cache.yaml": cacheFile(labels), "range-cache.yaml": cacheFile(bytes - labels) };
}

function cacheFile(bytes: number): string {
  return printYaml({ type: "IN-MEMORY", config: { max_size: formatThanosBytes(String(bytes)), validity: "1h" } });
}
