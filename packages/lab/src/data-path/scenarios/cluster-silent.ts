import { Repeat } from "../../repeat.ts";
import type { Scenario } from "../../scenario.ts";
import { until } from "../../until.ts";
import { toldAlerts, type ToldAlert } from "../alert-messages.ts";
import type { DataPath } from "../data-path.ts";
import { newSamplesArrive } from "../loss-during.ts";
import { leafOf, ringTenants, writeAs } from "../write-as.ts";

/** How much longer than others this may take: the rule waits 10 minutes, its alert 10 more before it ends, and Alertmanager's group 5. */
const times = 8;
/** Between two samples of the impostor, in milliseconds. */
const interval = 15_000;
const alertname = "ClusterSilent";

/** An edge's agent ends, and another tenant says all the while that it lives. */
export const clusterSilent: Scenario<{ readonly lab: DataPath }> = {
  name: "cluster-silent",
  expectation:
    "when an edge falls silent, ClusterSilent reaches Slack once, for that cluster only, although another tenant writes samples in its name; it resolves once the edge is heard, and not before",
  run: async ({ lab }) => {
    const edges = [...lab.clusters.values()].filter((cluster) => cluster !== lab.centre);
    const edge = edges.at(-1);
    if (edge === undefined) throw new Error("the fleet has no edge");
    // It must have been heard, or it is not its silence that is told.
    await newSamplesArrive(lab);
    const impostor = await impersonate(lab, edge.name);
    const [agent] = edge.of("prometheus-agent");
    const told = (status: ToldAlert["status"]): ToldAlert[] =>
      toldAlerts(lab.sink).filter((alert) => alert.labels["alertname"] === alertname && alert.status === status);
    const begin = Date.now();
    await agent?.stop("SIGKILL");
    try {
      const first = await until("a message about the silent cluster", async () => told("FIRING")[0], { seconds: times * lab.patience });
      const resolvedEarly = told("RESOLVED").length;
      agent?.start();
      const back = Date.now();
      const end = await until("a message that it is heard", async () => told("RESOLVED")[0], { seconds: times * lab.patience });
      const all = told("FIRING");
      return {
        unmet: [
          ...all
            .filter(({ labels }) => labels["cluster"] !== edge.name)
            .map(({ labels }) => `it fired for ${labels["cluster"]}, which is heard`),
          ...(all.length === 1 ? [] : [`Slack was told ${all.length} times that it fires`]),
          ...(resolvedEarly === 0 ? [] : ["it resolved while the cluster was silent"]),
          ...(impostor.written() > 0 ? [] : ["the other tenant wrote nothing, so nothing is shown against it"]),
        ],
        figures: {
          "seconds to the message": Math.round((first.at - begin) / 1000),
          "seconds from the return to the end": Math.round((end.at - back) / 1000),
          "samples in its name": impostor.written(),
        },
      };
    } finally {
      impostor.stop();
      agent?.start();
    }
  },
};

/** Writes, as a tenant who may not speak for a cluster, that the cluster's agent is up; until it is told to stop. */
async function impersonate(lab: DataPath, cluster: string): Promise<{ written: () => number; stop: () => void }> {
  const tenant = ringTenants(lab).find((name) => name !== cluster && name !== lab.centre.name) ?? "";
  const shown = await leafOf(lab, tenant);
  const series = [{ __name__: "up", job: "prometheus-agent", cluster, region: "edge", instance: "impostor:9090" }];
  let count = 0;
  const writing = new Repeat(async () => {
    if ((await writeAs(lab, { shown, series })) === 200) count += 1;
  }, interval);
  writing.start();
  return { written: () => count, stop: () => writing.stop() };
}
