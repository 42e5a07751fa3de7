import type { Cluster } from "@thanos-fleet/fleet";
import { parseQuantity } from "@thanos-fleet/schema";

type Values = NonNullable<Cluster["values"]["prometheus-agent"]>["scrapeLimits"];

/** Bytes of the largest answer of a program that the platform knows: an API server's, before anything is dropped of it. */
const knownBodyBytes = 128 * 2 ** 20;

/**
 * What one scrape may bring; one that brings more brings nothing, and its target counts as down. Pods of anybody have the
 * declared limits. For the programs that the platform knows the whole budget is the limit: what they bring is in it.
 */
export function scrapeLimits(cluster: Cluster, { samplesPerPod, bodySize, labels, labelNameLength, labelValueLength }: Values) {
  return {
    samples: cluster.values.seriesBudget,
    body: `${knownBodyBytes}B`,
    labels,
    labelNameLength,
    labelValueLength,
    samplesPerPod: Math.min(samplesPerPod, cluster.values.seriesBudget),
    bodyOfPod: `${parseQuantity(bodySize)}B`,
  };
}
