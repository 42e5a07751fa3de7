import { parseDuration, type ThanosQueryValues } from "@thanos-fleet/schema";
import { printYaml } from "@thanos-fleet/yaml-source";
import { hostOf, type Endpoint } from "../src/endpoints.ts";
import { grpcPort, httpPort } from "../src/thanos/ports.ts";
import { commonArguments } from "../src/thanos/thanos-view.ts";

/** Flags of every Query, for all clients. */
export function queryArguments({ maxConcurrent, timeout }: Pick<ThanosQueryValues, "maxConcurrent" | "timeout">): string[] {
  return [
    ...commonArguments,
    `--http-grace-period=${timeout}`,
    `--grpc-address=0.0.0.0:${grpcPort}`,
    `--http-address=0.0.0.0:${httpPort}`,
    "--query.replica-label=replica",
    // Receivers hold copies of the same samples; `penalty` is made for scraping pairs and leaves gaps in copies.
    "--deduplication.func=chain",
    "--query.auto-downsampling",
    `--query.max-concurrent=${maxConcurrent}`,
    `--query.timeout=${timeout}`,
    "--endpoint.sd-config-file=/etc/thanos/query/endpoints.yaml",
    "--endpoint.sd-config-reload-interval=1m",
    // By default each connection is counted under the labels of every tenant that it serves.
    "--query.conn-metric.label=store_type",
  ];
}

/**
 * Flags of a Query that people ask: what one request to a StoreAPI may bring. A query over it fails and says so,
 * from the release after Thanos 0.42.5 on: that one counts no series of a batch (thanos#8964), and all come in batches. Tried
 * with the real program: a limit of 10 let 493 series through.
 */
export function limitArguments({ limits }: Pick<ThanosQueryValues, "limits">): string[] {
  return [`--store.limits.request-series=${limits.seriesPerRequest}`, `--store.limits.request-samples=${limits.samplesPerRequest}`];
}

/** The file that names whom a Query asks: every pod behind a headless Service. */
export function endpointsFile(storeApis: readonly Endpoint[]): string {
  return printYaml({ endpoints: storeApis.map((storeApi) => ({ address: `dnssrv+_grpc._tcp.${hostOf(storeApi)}` })) });
}

/** A query under way may end before its pod does: Kubernetes' 30 s would cut off what the timeout allows. */
export function gracePeriod(timeout: string): number {
  return Math.ceil(parseDuration(timeout)) + 30;
}
