import type { Scenario } from "../../scenario.ts";
import { until } from "../../until.ts";
import type { DataPath } from "../data-path.ts";
import type { Message } from "../stand-ins/webhook-sink.ts";

const secret = "alertmanager-dead-mans-switch";

/** The rule that always fires, from the rulers over Alertmanager's routes to what waits for it outside. */
export const deadMansSwitch: Scenario<{ readonly lab: DataPath }> = {
  name: "dead-mans-switch",
  expectation: "the rulers' watchdog reaches the dead-man's switch outside through the rendered routes, and no other receiver",
  run: async ({ lab }) => {
    const message = await until("a call of the dead-man's switch", async () => lab.sink.sentTo(secret)[0], { seconds: lab.patience }).catch(
      () => undefined,
    );
    if (message === undefined) return { unmet: ["the dead-man's switch was not called"], figures: {} };
    const strays = lab.sink.messages.filter((other) => other.secret !== secret && other.body.includes("Watchdog"));
    const wrong = alertsIn(message).filter(({ labels }) => labels["alertname"] !== "Watchdog" || labels["cluster"] !== lab.centre.name);
    return {
      unmet: [
        ...wrong.map(({ labels }) => `the dead-man's switch was told of ${labels["alertname"]} in ${labels["cluster"]}`),
        ...strays.map((stray) => `${stray.secret} was told of the watchdog`),
      ],
      figures: {
        calls: lab.sink.sentTo(secret).length,
        "seconds from the start to the first": Math.round((message.at - lab.startedAt) / 1000),
      },
    };
  },
};

/** The alerts of a webhook's message. */
function alertsIn({ body }: Message): { readonly labels: Readonly<Record<string, string>> }[] {
  return (JSON.parse(body) as { alerts: { labels: Readonly<Record<string, string>> }[] }).alerts;
}
