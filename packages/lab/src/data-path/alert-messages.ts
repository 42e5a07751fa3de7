import type { WebhookSink } from "./stand-ins/webhook-sink.ts";

/** An alert in a message that arrived outside. */
export interface ToldAlert {
  /** The Secret that names where the message went. */
  readonly secret: string;
  readonly status: "FIRING" | "RESOLVED";
  readonly labels: Readonly<Record<string, string>>;
  /** When the message came, in milliseconds since 1970. */
  readonly at: number;
}

/** Every alert that Slack was told of, in order; an alert that several messages list is there several times. */
export function toldAlerts(sink: WebhookSink): ToldAlert[] {
  return sink.messages.flatMap(({ secret, body, at }) =>
    textsIn(body).flatMap((text) => alertsIn(text).map(({ status, labels }) => ({ secret, status, labels, at }))),
  );
}

/**
 * How often Slack was told of an alert that fires by a message that says nothing new: the alerts that it lists, and how each
 * of them is, are those of the message before it about the same group. Groups are of a cluster, and of a route by severity.
 */
export function repeatedMessages(sink: WebhookSink, alertname: string): number {
  const last = new Map<string, string>();
  let repeated = 0;
  for (const { secret, body } of sink.messages) {
    const alerts = textsIn(body).flatMap(alertsIn);
    const [first] = alerts;
    if (first === undefined) continue;
    const group = [secret, first.labels["severity"], first.labels["cluster"]].join(" ");
    const said = alerts
      .map((alert) => JSON.stringify(alert))
      .sort()
      .join("\n");
    if (last.get(group) === said && alerts.some(({ status, labels }) => status === "FIRING" && labels["alertname"] === alertname))
      repeated += 1;
    last.set(group, said);
  }
  return repeated;
}

function textsIn(body: string): string[] {
  const { attachments = [] } = JSON.parse(body) as { attachments?: { text?: string }[] };
  return attachments.map(({ text = "" }) => text);
}

/** The rendered template tells each alert's status first and its labels last, as `name=value`. */
function alertsIn(text: string): Pick<ToldAlert, "status" | "labels">[] {
  return [...text.matchAll(/^(FIRING|RESOLVED): [^]*?\nSince [^;]*; (.*)$/gm)].map(([, status, labels = ""]) => ({
    status: status as ToldAlert["status"],
    labels: Object.fromEntries([...labels.matchAll(/(\w+)=(\S*)/g)].map(([, name = "", value = ""]) => [name, value])),
  }));
}
