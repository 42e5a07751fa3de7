import { expect, test } from "vitest";
import { repeatedMessages, toldAlerts } from "./alert-messages.ts";
import { WebhookSink } from "./stand-ins/webhook-sink.ts";

const alert = (status: string, name: string, cluster = "edge"): string =>
  `${status}: A cluster is not heard\nNo sample has come.\nRunbook: https://example.org/a\nQuery: https://example.org/q\nSince 2026-11-25 19:00:00 +0000 UTC; alertname=${name} cluster=${cluster} severity=P1 `;

function sinkWith(...texts: readonly string[]): WebhookSink {
  const sink = new WebhookSink();
  for (const text of texts) sink.messages.push({ secret: "slack", body: JSON.stringify({ attachments: [{ text }] }), at: 7 });
  return sink;
}

test("each alert of a Slack message is read with its status and labels", () => {
  expect(toldAlerts(sinkWith(`${alert("FIRING", "ClusterSilent")}\n\n${alert("RESOLVED", "TargetsDown")}\n\n`))).toEqual([
    { secret: "slack", status: "FIRING", labels: { alertname: "ClusterSilent", cluster: "edge", severity: "P1" }, at: 7 },
    { secret: "slack", status: "RESOLVED", labels: { alertname: "TargetsDown", cluster: "edge", severity: "P1" }, at: 7 },
  ]);
});

test("a message that says what the one before it said about the same group is a repetition, another alert or end is not", () => {
  const down = alert("FIRING", "ReceiverDown");
  const sink = sinkWith(
    down,
    alert("FIRING", "ReceiverDown", "other"),
    `${down}\n\n${alert("FIRING", "TargetsDown")}`,
    `${alert("FIRING", "TargetsDown")}\n\n${down}`,
    `${down}\n\n${alert("RESOLVED", "TargetsDown")}`,
    alert("RESOLVED", "ReceiverDown"),
  );
  expect([repeatedMessages(sink, "ReceiverDown"), repeatedMessages(sink, "NodeNotReady")]).toEqual([1, 0]);
});
