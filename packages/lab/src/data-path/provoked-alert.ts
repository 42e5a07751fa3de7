import { until } from "../until.ts";
import { repeatedMessages, toldAlerts, type ToldAlert } from "./alert-messages.ts";
import type { DataPath } from "./data-path.ts";

/** How much longer than others this may take: a rule waits some minutes, keeps its alert open for more, and Alertmanager's group adds 5. */
const times = 5;

/** A fault that an alert must tell of. */
export interface Provocation {
  readonly alertname: string;
  /** Labels of what is told; another value means that it is told of something that is well. */
  readonly labels: Readonly<Record<string, string>>;
  /** Lets it happen, and gives what makes it good. */
  readonly cause: () => Promise<() => Promise<void>>;
}

/** What Slack was told of a fault. */
export interface Provoked {
  readonly unmet: readonly string[];
  /** From the fault to the message, and from its end to the message that it is over; -1 where none came. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Lets a fault happen until Slack is told, makes it good, and waits until Slack is told that it is over. */
export async function provoked(lab: DataPath, { alertname, labels, cause }: Provocation): Promise<Provoked> {
  const told = (status: ToldAlert["status"], since = 0): ToldAlert[] =>
    toldAlerts(lab.sink).filter((alert) => alert.labels["alertname"] === alertname && alert.status === status && alert.at >= since);
  const wait = (event: string, answer: () => ToldAlert | undefined): Promise<ToldAlert | undefined> =>
    until(event, async () => answer(), { seconds: times * lab.patience }).catch(() => undefined);
  const before = told("FIRING").length;
  const mend = await cause();
  const begin = Date.now();
  const first = await wait(`a message about ${alertname}`, () => told("FIRING", begin)[0]);
  const early = told("RESOLVED").length;
  await mend();
  const good = Date.now();
  const end = first && (await wait(`a message that ${alertname} is over`, () => told("RESOLVED", good)[0]));
  return {
    unmet: [
      ...(before === 0 ? [] : [`${alertname} was told ${before} times before anything was wrong`]),
      ...(first === undefined ? [`${alertname} was not told`] : []),
      ...(early === 0 ? [] : [`${alertname} was called over before it was`]),
      ...(first !== undefined && end === undefined ? [`that ${alertname} is over was not told`] : []),
      ...strangersIn([...told("FIRING"), ...told("RESOLVED")], labels),
      ...repetitionsOf(alertname, repeatedMessages(lab.sink, alertname)),
    ],
    figures: {
      [`seconds to ${alertname}`]: secondsBetween(begin, first),
      [`seconds to its end, ${alertname}`]: secondsBetween(good, end),
    },
  };
}

/** What was told of something else than what is wrong, a line for each. */
function strangersIn(alerts: readonly ToldAlert[], labels: Provocation["labels"]): string[] {
  const lines = alerts.flatMap((alert) =>
    Object.entries(labels)
      .filter(([name, value]) => alert.labels[name] !== value)
      .map(([name, value]) => `${alert.labels["alertname"]} was told for ${name} ${alert.labels[name] ?? "none"}, not ${value}`),
  );
  return [...new Set(lines)];
}

function repetitionsOf(alertname: string, count: number): string[] {
  return count === 0 ? [] : [`${alertname} was told again ${count} times with nothing new`];
}

function secondsBetween(begin: number, alert: ToldAlert | undefined): number {
  return alert === undefined ? -1 : Math.round((alert.at - begin) / 1000);
}
