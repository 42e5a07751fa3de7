import { expect, test } from "vitest";
import { toldAlerts } from "./alert-messages.ts";
import { WebhookSink } from "./stand-ins/webhook-sink.ts";

test("each alert of a Slack message is read with its status and labels", () => {
  const sink = new WebhookSink();
  const alert = (status: string, name: string): string =>
    `${status}: A cluster is not heard\nNo sample has come.\nRunbook: https://example.org/a\nQuery: https://example.org/q\nSince 2026-11-25 19:00:00 +0000 UTC; alertname=${name} cluster=edge severity=P1 `;
  const text = `${alert("FIRING", "ClusterSilent")}\n\n${alert("RESOLVED", "TargetsDown")}\n\n`;
  sink.messages.push({ secret: "slack", body: JSON.stringify({ attachments: [{ text }] }), at: 7 });
  expect(toldAlerts(sink)).toEqual([
    { secret: "slack", status: "FIRING", labels: { alertname: "ClusterSilent", cluster: "edge", severity: "P1" }, at: 7 },
    { secret: "slack", status: "RESOLVED", labels: { alertname: "TargetsDown", cluster: "edge", severity: "P1" }, at: 7 },
  ]);
});
