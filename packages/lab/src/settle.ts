import { nameOf, type ApiObject } from "./kubernetes/api-object.ts";
import type { Client } from "./kubernetes/client.ts";
import { until } from "./until.ts";
import { isSettled, podCounts, workloads } from "./workloads.ts";

/** Waits until every workload of a cluster has its pods; gives those that do not have them in time, a line each. */
export async function settle(client: Client, seconds = 60): Promise<string[]> {
  const unsettled = async (): Promise<string[]> => (await workloads(client)).filter((workload) => !isSettled(workload)).map(describe);
  const all = until("all workloads have their pods", async () => ((await unsettled()).length === 0 ? ([] as string[]) : undefined), {
    seconds,
  });
  return all.catch(unsettled);
}

function describe(workload: ApiObject): string {
  const { wanted, ready } = podCounts(workload);
  return `${nameOf(workload)} has ${ready} of ${wanted} pods`;
}
