import { parseQuantity, type ThanosReceiverValues } from "@thanos-fleet/schema";
import { printYaml, type JsonValue } from "@thanos-fleet/yaml-source";

/** The limits file: Receive reads it anew when it changes. A limit of 0 is none. */
export function limitsFile(limits: ThanosReceiverValues["limits"]): string {
  const request: { [key: string]: JsonValue } = { series_limit: limits.seriesPerRequest, samples_limit: limits.samplesPerRequest };
  if (limits.requestSize !== undefined) request["size_bytes_limit"] = Math.floor(parseQuantity(limits.requestSize));
  return printYaml({ write: { global: { max_concurrency: limits.maxConcurrency }, default: { request } } });
}
