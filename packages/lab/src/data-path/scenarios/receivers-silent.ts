import { setTimeout as wait } from "node:timers/promises";
import type { Scenario } from "../../scenario.ts";
import { until } from "../../until.ts";
import { toldAlerts, type ToldAlert } from "../alert-messages.ts";
import type { DataPath } from "../data-path.ts";

/** The rules wait for some minutes, and Alertmanager's groups for five more. */
const patience = 1500;
/**
 * Seconds for which nothing must be called over: five minutes until no series is found, five for which an alert is kept
 * open without one, and two evaluations. By then an alert that forgets is gone from Alertmanager.
 */
const deadFor = 720;
/** What ended before is told up to a group's five minutes later. */
const late = 330;
const first = "ReceiverMissing";
const all = "ReceiversSilent";

/** One receiver dies and is told of; then all die, and every series of every cluster is gone from Query. */
export const receiversSilent: Scenario<{ readonly lab: DataPath }> = {
  name: "receivers-silent",
  expectation: "when all receivers die, a page says so, and nothing that was told before is called over while they are dead",
  run: async ({ lab }) => {
    const receivers = lab.centre.of("thanos-receive");
    const told = (name: string, status: ToldAlert["status"]): ToldAlert[] =>
      toldAlerts(lab.sink).filter((alert) => alert.labels["alertname"] === name && alert.status === status);
    const [victim, ...others] = receivers;
    const unmet: string[] = [];
    const begin = Date.now();
    try {
      await victim?.stop("SIGKILL");
      const down = await until("a message about the first receiver", async () => told(first, "FIRING")[0], { seconds: patience });
      const dead = Date.now();
      await Promise.all(others.map((receiver) => receiver.stop("SIGKILL")));
      const silent = await until("a page about all receivers", async () => told(all, "FIRING")[0], { seconds: patience });
      await wait(Math.max(0, dead + deadFor * 1000 - Date.now()));
      const over = toldAlerts(lab.sink).filter(({ status, at }) => status === "RESOLVED" && at > dead + late * 1000);
      unmet.push(
        ...new Set(over.map(({ labels }) => `${labels["alertname"]} of ${labels["cluster"]} was called over while it could not be seen`)),
      );
      const active = await activeAlerts(lab);
      for (const name of [first, all]) if (!active.has(name)) unmet.push(`${name} is no longer open in Alertmanager`);
      return {
        unmet,
        figures: {
          "seconds to the message about one": Math.round((down.at - begin) / 1000),
          "seconds to the page about all": Math.round((silent.at - dead) / 1000),
          "seconds dead": Math.round((Date.now() - dead) / 1000),
          "alerts told": new Set(toldAlerts(lab.sink).map(({ labels }) => labels["alertname"])).size,
        },
        notes: [`open at the end: ${[...active].sort().join(", ")}`],
      };
    } finally {
      for (const receiver of receivers) receiver.start();
      await lab.ready(lab.patience);
    }
  },
};

/** The names of the alerts that an Alertmanager holds open. */
async function activeAlerts(lab: DataPath): Promise<ReadonlySet<string>> {
  const [alertmanager] = lab.centre.of("alertmanager");
  const answer = await fetch(`http://${alertmanager?.pod.ip}:9093/api/v2/alerts`);
  return new Set(((await answer.json()) as { labels: { alertname: string } }[]).map(({ labels }) => labels.alertname));
}
