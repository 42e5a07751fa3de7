import type { CentralCluster } from "@thanos-fleet/fleet";
import { follows, is, logLevel, type ArgumentTable, type Given } from "../src/expected/argument-rule.ts";
import { sometimes } from "../src/expected/dial.ts";
import { claim } from "../src/expected/documented-path.ts";
import { nobody, seconds, sizedByCentre } from "../src/expected/expected-shape.ts";
import { ofCentre } from "../src/expected/expected-workload.ts";
import { row, type ExpectedFlow } from "../src/expected/expected-flow.ts";
import { readAtStart } from "../src/expected/file-effect.ts";
import type { ExpectedComponent } from "../src/expected/expected-component.ts";
import { alertmanager } from "./tools/alertmanager.ts";
import { amtool } from "./tools/amtool.ts";

const flags: ArgumentTable = [
  is("--config.file", "/etc/alertmanager/config/alertmanager.yml", "its configuration"),
  is("--storage.path", "/alertmanager", "silences and what was sent outlive the pod"),
  follows("--data.retention", ({ central }) => central.alertmanager?.retention ?? "", "as the values have it"),
  is("--web.listen-address", ":9093", "Rulers and the agent come from other pods; the documented port"),
  follows(
    "--cluster.listen-address",
    ({ replicas }) => (replicas > 1 ? "0.0.0.0:9094" : ""),
    "replicas tell each other what was sent; one alone has no peers",
  ),
  follows("--cluster.advertise-address", onlyInPairs("[$(POD_IP)]:9094"), "a pod without a private address would find none by itself"),
  follows("--cluster.peer", peers, "every replica, since any may start first"),
  follows("--cluster.reconnect-timeout", onlyInPairs("5m"), "a pod that moved comes back under another address"),
  is("POD_IP", "field status.podIP", "the address to advertise"),
  logLevel("--log.level"),
];

function onlyInPairs(value: string): (given: Given) => readonly string[] {
  return ({ replicas }) => (replicas > 1 ? [value] : []);
}

function peers({ replicas }: Given): readonly string[] {
  return replicas === 1
    ? []
    : Array.from({ length: replicas }, (_, index) => `alertmanager-${index}.alertmanager.monitoring.svc.cluster.local:9094`);
}

const atStart = "it reads them when it starts, and when it is told to, which is never";

export const expected: ExpectedComponent = {
  apps: {
    alertmanager: {
      arguments: flags,
      workload: {
        kind: "StatefulSet",
        replicas: ofCentre((values) => values.alertmanager?.replicas),
        keeps: { claim: "data", component: "alertmanager" },
        replaces: "OrderedReady",
        why: "the second takes over silences from the first",
      },
      probes: {
        readiness: { asks: "GET /-/ready", port: "http", seconds: 15, why: "Alertmanager's management API" },
        liveness: { asks: "GET /-/healthy", port: "http", seconds: 120, why: "Alertmanager's management API" },
        startup: { asks: "GET /-/ready", port: "http", seconds: 120, why: "its cluster settles for a minute first" },
      },
      shape: { ...nobody, ...sizedByCentre((values) => values.alertmanager), grace: seconds(60) },
      files: [
        readAtStart("config", ["alertmanager/alertmanager.yml"], atStart),
        readAtStart("messages", ["alertmanager/messages.tmpl"], atStart),
      ],
      listeners: () => [
        { port: 9093, speaks: "http", why: "Alertmanager's documented port" },
        { port: 9094, speaks: "gossip", why: "Alertmanager's documented port of its cluster" },
        { port: 9094, speaks: "gossip", transport: "UDP", why: "its cluster gossips by UDP too" },
      ],
      dials: [
        {
          where: "--cluster.peer",
          to: ["alertmanager"],
          speaks: "gossip",
          isNeeded: sometimes,
          why: "replicas tell each other what was sent",
        },
      ],
      paths: [{ where: "--storage.path", ...claim, why: "silences, and what was sent" }],
    },
  },
  flows: (cluster) => [
    row("prometheus-agent", "alertmanager", "metrics of the centre", 9093),
    ...(cluster.role === "central" ? messages(cluster) : []),
  ],
  forbidden: [
    { from: ["grafana"], to: "alertmanager", ports: [9093, 9094], why: "who reaches it may silence alerts" },
    {
      from: ["world", "node", "foreign-pod", "gateway"],
      to: "alertmanager",
      ports: [9093, 9094],
      why: "who reaches it may silence alerts; it has no login",
    },
  ],
  settings: [
    {
      key: "alertmanager.yml",
      path: ["global", "smtp_smarthost"],
      is: (values) => values.alertmanager?.email.smarthost,
      why: "email leaves by this server",
    },
    {
      key: "alertmanager.yml",
      path: ["global", "smtp_from"],
      is: (values) => values.alertmanager?.email.from,
      why: "the server takes email from this address",
    },
    { key: "alertmanager.yml", path: ["global", "smtp_require_tls"], is: () => true, why: "the password must not travel in the clear" },
  ],
  filesWithPaths: ["alertmanager.yml"],
  configurations: [{ name: "alertmanager", tool: amtool, image: "prometheus/alertmanager", args: (path) => ["check-config", path] }],
  servers: [{ tool: alertmanager, image: "prometheus/alertmanager", started: /msg="?Listening on"?/ }],
  scrapes: () => [{ job: "alertmanager", port: () => 9093, why: "Alertmanager's documented port" }],
};

function messages({ values: { alertmanager: values } }: CentralCluster): ExpectedFlow[] {
  const smarthost = values?.email.smarthost ?? "";
  const smtp = Number(smarthost.slice(smarthost.lastIndexOf(":") + 1));
  return [
    ...((values?.replicas ?? 0) > 1
      ? [row("alertmanager", "alertmanager", "what was sent and what is silenced", 9094, { port: 9094, protocol: "UDP" })]
      : []),
    row("alertmanager", "world", "messages to Slack", 443),
    ...(values?.email.address === undefined ? [row("alertmanager", "world", "email", smtp)] : []),
  ];
}
