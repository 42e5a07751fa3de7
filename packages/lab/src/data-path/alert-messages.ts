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
