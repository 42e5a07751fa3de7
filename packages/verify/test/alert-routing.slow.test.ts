import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { alertmanager } from "@thanos-fleet/components/tools";
import { parseDuration } from "@thanos-fleet/schema";
import { expect, onTestFinished, test } from "vitest";
import { parse, stringify } from "yaml";
import { LoopbackPorts } from "../src/programs/loopback-ports.ts";
import { until } from "@thanos-fleet/native-tool";
import { program, sharedFleet } from "./rendered-project.ts";

const shared = sharedFleet();

/** All durations are this much shorter than rendered: five minutes are half a second. */
const faster = 600;

type Labels = Readonly<Record<string, string>>;

interface Message {
  readonly receiver: string;
  readonly status: "firing" | "resolved";
  readonly alerts: readonly { readonly status: string; readonly labels: Labels }[];
  /** Milliseconds since the alerts were first told. */
  readonly at: number;
}

interface Route {
  readonly [key: string]: unknown;
  readonly routes?: readonly Route[];
}

interface Configuration {
  readonly route: Route;
  readonly receivers: readonly { readonly name: string; readonly [key: string]: unknown }[];
  readonly [key: string]: unknown;
}

/** The rendered configuration, its clock faster, and every receiver a page of our own server. */
function hastened(sink: string): string {
  const configMap = readFileSync(join(shared.current.deploy, "overlays/cluster-01-central/alertmanager/config-map.yaml"), "utf8");
  const text = (parse(configMap) as { data: Record<string, string> }).data["alertmanager.yml"] ?? "";
  const { route, receivers, inhibit_rules: inhibitRules } = parse(text) as Configuration;
  const told = receivers.map(({ name, webhook_configs: hooks }) => ({
    name,
    webhook_configs: [{ url: `${sink}/${name}`, send_resolved: hooks === undefined }],
  }));
  return stringify({ route: hastenedRoute(route), receivers: told, inhibit_rules: inhibitRules });
}

function hastenedRoute(route: Route): Route {
  const durations = Object.entries(route).filter(([key]) => key === "group_wait" || /^(group|repeat)_interval$/.test(key));
  const shorter = durations.map(([key, value]) => [key, `${Math.round((parseDuration(String(value)) * 1000) / faster)}ms`]);
  return { ...route, ...Object.fromEntries(shorter), routes: (route.routes ?? []).map(hastenedRoute) };
}

/** A real Alertmanager with the rendered routes, and all that it tells. */
async function startAlertmanager() {
  const messages: Message[] = [];
  const started = Date.now();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const told = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Omit<Message, "receiver" | "at">;
      messages.push({ ...told, receiver: (request.url ?? "").slice(1), at: Date.now() - started });
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const folder = mkdtempSync(join(tmpdir(), "alert-routing-"));
  writeFileSync(join(folder, "alertmanager.yml"), hastened(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  const ports = new LoopbackPorts();
  const listen = await ports.move("--web.listen-address=:9093");
  const args = ["--config.file=alertmanager.yml", "--storage.path=data", "--cluster.listen-address=", listen];
  const child = spawn((await program(alertmanager)).path, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  let output = "";
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString("utf8")));
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await until("Alertmanager listens", () => {
    if (child.exitCode !== null) throw new Error(output);
    return output.includes("Listening on");
  });
  const url = `http://127.0.0.1:${ports.of(9093)}/api/v2/alerts`;
  const post = async (alerts: readonly Labels[], seconds: number): Promise<void> => {
    const endsAt = new Date(Date.now() + seconds * 1000).toISOString();
    const body = JSON.stringify(alerts.map((labels) => ({ labels: { team: "platform", ...labels }, endsAt })));
    const { status } = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
    expect(status).toBe(200);
  };
  return {
    messages,
    fire: (...alerts: readonly Labels[]) => post(alerts, 3600),
    resolve: (...alerts: readonly Labels[]) => post(alerts, 0),
  };
}

const names = ({ alerts }: Message): string[] => alerts.map(({ labels }) => labels["alertname"] ?? "").sort();
const firing = (messages: readonly Message[]): Message[] => messages.filter(({ status }) => status === "firing");
const minutes = (count: number): number => (count * 60_000) / faster;

test("the dead-man's switch is called every five minutes, and no call is missed", async () => {
  const { messages, fire } = await startAlertmanager();
  await fire({ alertname: "Watchdog", severity: "none", cluster: "cluster-01" });
  await wait(minutes(61));
  const calls = messages.filter(({ receiver }) => receiver === "dead-mans-switch").map(({ at }) => at);
  const gaps = calls.slice(1).map((at, index) => at - (calls[index] ?? 0));
  expect(gaps.length).toBeGreaterThanOrEqual(11);
  // A call that is missed makes a gap of ten; the rest is this machine's own delay, 600 times as long as it seems.
  for (const gap of gaps) expect(Math.abs(gap / minutes(1) - 5)).toBeLessThan(4);
});

test("a page comes at once and again every hour; a ticket does not", async () => {
  const { messages, fire } = await startAlertmanager();
  await fire(
    { alertname: "ReceiverDown", severity: "P0", subject: "receive", cluster: "cluster-01", pod: "thanos-receive-0" },
    { alertname: "NodeMemoryLow", severity: "P1", subject: "node", cluster: "cluster-02", node: "a" },
  );
  await wait(minutes(75));
  const pages = messages.filter(({ receiver }) => receiver === "platform-slack-and-email");
  expect(pages.map(names)).toEqual([["ReceiverDown"], ["ReceiverDown"]]);
  expect(((pages[1]?.at ?? 0) - (pages[0]?.at ?? 0)) / minutes(1)).toBeCloseTo(60, -1);
  expect(messages.filter(({ receiver }) => receiver === "platform-slack").map(names)).toEqual([["NodeMemoryLow"]]);
});

test("what is on fire is heard from a cluster that is not heard, and nothing else of it", async () => {
  const { messages, fire } = await startAlertmanager();
  await fire({ alertname: "ClusterSilent", severity: "P1", subject: "fleet", cluster: "cluster-01", role: "central", region: "central" });
  await fire(
    { alertname: "ReceiversSilent", severity: "P0", subject: "receive", cluster: "cluster-01" },
    { alertname: "NodeMemoryLow", severity: "P1", subject: "node", cluster: "cluster-01", node: "a" },
    { alertname: "StoresDisagree", severity: "P2", subject: "store", cluster: "cluster-01" },
    { alertname: "NodeMemoryLow", severity: "P1", subject: "node", cluster: "cluster-02", node: "a" },
  );
  await wait(minutes(15));
  expect(firing(messages).flatMap(names).sort()).toEqual(["ClusterSilent", "NodeMemoryLow", "ReceiversSilent"].sort());
  expect(firing(messages).filter((message) => names(message).includes("NodeMemoryLow"))).toMatchObject([
    { alerts: [{ labels: { cluster: "cluster-02" } }] },
  ]);
});

test("silent receivers are one page, and NobodyHeard is not a second one", async () => {
  const { messages, fire } = await startAlertmanager();
  await fire({ alertname: "ReceiversSilent", severity: "P0", subject: "receive", cluster: "cluster-01" });
  await fire({ alertname: "NobodyHeard", severity: "P0", subject: "fleet", cluster: "cluster-01" });
  await wait(minutes(12));
  expect(messages.map(names)).toEqual([["ReceiversSilent"]]);
});

test("a lost node mutes what names it, and nothing else of its cluster", async () => {
  const { messages, fire, resolve } = await startAlertmanager();
  const node = { alertname: "NodeNotReady", severity: "P1", subject: "kubernetes", cluster: "cluster-03", node: "node-1" };
  const cluster = { severity: "P1", cluster: "cluster-03" };
  const lost = { ...cluster, alertname: "NodeMemoryLow", subject: "node", node: "node-1" };
  const elsewhere = [
    { ...cluster, alertname: "NodeMemoryLow", subject: "node", node: "node-2" },
    { ...cluster, alertname: "StatefulSetUnavailable", subject: "kubernetes", statefulset: "db" },
  ];
  await fire(node);
  await fire(lost, ...elsewhere);
  await wait(minutes(12));
  await resolve(lost, ...elsewhere);
  await wait(minutes(6));
  await resolve(node);
  await wait(minutes(8));
  const told = messages.flatMap(({ alerts }) => alerts.map(({ labels }) => `${labels["alertname"]} ${labels["node"] ?? ""}`.trim()));
  expect([...new Set(told)].sort()).toEqual(["NodeMemoryLow node-2", "NodeNotReady node-1", "StatefulSetUnavailable"]);
});

test("a lost way to the centre is one page, however many edges it cuts off", async () => {
  const { messages, fire } = await startAlertmanager();
  await fire({ alertname: "EdgesSilent", severity: "P0", subject: "fleet", cluster: "cluster-01" });
  const edges = ["cluster-02", "cluster-03", "cluster-04"];
  await fire(
    ...edges.map((cluster) => ({ alertname: "ClusterSilent", severity: "P1", subject: "fleet", cluster, role: "edge", region: "edge" })),
  );
  await fire(...edges.map((cluster) => ({ alertname: "ClusterSilentTooLong", severity: "P0", subject: "fleet", cluster })));
  await wait(minutes(15));
  expect(messages.map(names)).toEqual([["EdgesSilent"]]);
});

test("one message tells of all tickets of a cluster, another of another cluster's", async () => {
  const { messages, fire } = await startAlertmanager();
  await fire(
    { alertname: "NodeMemoryLow", severity: "P1", subject: "node", cluster: "cluster-02", node: "a" },
    { alertname: "PodCrashLooping", severity: "P1", subject: "kubernetes", cluster: "cluster-02", namespace: "x", pod: "y" },
    { alertname: "NodeMemoryLow", severity: "P1", subject: "node", cluster: "cluster-03", node: "a" },
  );
  await wait(minutes(4));
  expect(messages.map(names).sort((a, b) => b.length - a.length)).toEqual([["NodeMemoryLow", "PodCrashLooping"], ["NodeMemoryLow"]]);
});

test("a receiver that is away is one page, and Query's miss of it is none", async () => {
  const { messages, fire } = await startAlertmanager();
  await fire({ alertname: "ReceiverDown", severity: "P0", subject: "receive", cluster: "cluster-01", pod: "thanos-receive-0" });
  await fire(
    ...["a", "b"].map((pod) => ({ alertname: "QueryMissesReceivers", severity: "P1", subject: "query", cluster: "cluster-01", pod })),
    { alertname: "StatefulSetUnavailable", severity: "P1", subject: "kubernetes", cluster: "cluster-01", statefulset: "thanos-receive" },
    { alertname: "ReceiverForwardFailing", severity: "P1", subject: "receive", cluster: "cluster-01", pod: "thanos-receive-1" },
  );
  await wait(minutes(15));
  expect(messages.map(names)).toEqual([["ReceiverDown"]]);
});
