import { hash } from "node:crypto";
import { memoryLimitOf } from "@thanos-fleet/fleet";
import { joinText } from "@thanos-fleet/template";
import type { ClusterContext, ComponentDefinition, DeriveContext } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import { endpoints, hostOf } from "../src/endpoints.ts";
import { address, entity, flow, type Flow } from "../src/flows.ts";
import { nobody, workloadView } from "../src/workload.ts";
import { slackSecrets } from "./audiences.ts";
import { messageTemplates } from "./messages.ts";
import { alertRouting, deadMansSwitchFolder } from "./routing.ts";
import { centralContext } from "../src/central-context.ts";
import { alertmanagerRules, watchdogRules } from "./rules/alertmanager-rules.ts";

export type AlertmanagerView = ReturnType<typeof derive>;

const { pods: alertmanagerPods, port: httpPort } = endpoints.alertmanager;
const clusterPort = 9094;

function derive(context: DeriveContext) {
  const values = componentValues(context, "alertmanager");
  const isCluster = values.replicas > 1;
  return {
    ...workloadView(alertmanagerPods, values.image, context, { replicas: values.replicas }),
    // `nobody`, the user of the image.
    user: nobody,
    replicas: values.replicas,
    storage: values.storage,
    httpPort,
    clusterPort,
    isCluster,
    arguments: [
      "--config.file=/etc/alertmanager/config/alertmanager.yml",
      "--storage.path=/alertmanager",
      `--data.retention=${values.retention}`,
      `--web.listen-address=:${httpPort}`,
      ...clusterArguments(values.replicas),
    ],
    logLevelArgument: joinText("--log.level=", values.logLevel),
    slackSecrets: slackSecrets(values),
    email: values.email,
    deadMansSwitch: values.deadMansSwitch === undefined ? undefined : { ...values.deadMansSwitch, folder: deadMansSwitchFolder },
    ...alertRouting(values, centralContext(context).senders),
    messageTemplates,
    messagesChecksum: hash("sha256", messageTemplates),
    placement: values.placement,
    resources: values.resources,
    memoryLimit: memoryLimitOf(values.resources),
  };
}

/** One flag a peer, itself included: it knows its own address. A single pod has no peers to gossip with. */
function clusterArguments(replicas: number): string[] {
  if (replicas === 1) return ["--cluster.listen-address="];
  const peers = Array.from(
    { length: replicas },
    (_, index) => `--cluster.peer=alertmanager-${index}.${hostOf(endpoints.alertmanager)}:${clusterPort}`,
  );
  return [
    `--cluster.listen-address=0.0.0.0:${clusterPort}`,
    `--cluster.advertise-address=[$(POD_IP)]:${clusterPort}`,
    ...peers,
    // A pod comes back with another address; the old one need not be tried for the default six hours.
    "--cluster.reconnect-timeout=5m",
  ];
}

function flows(context: ClusterContext): readonly Flow[] {
  const { email, replicas } = componentValues(context, "alertmanager");
  const smtpPort = Number(email.smarthost.slice(email.smarthost.lastIndexOf(":") + 1));
  const gossip: Flow = {
    from: alertmanagerPods,
    to: alertmanagerPods,
    ports: [{ port: clusterPort }, { port: clusterPort, protocol: "UDP" }],
  };
  return [
    ...(replicas > 1 ? [gossip] : []),
    // Slack has no fixed addresses, and the dead-man's switch is elsewhere on purpose.
    flow(alertmanagerPods, entity("world"), 443),
    flow(alertmanagerPods, email.address === undefined ? entity("world") : address(email.address), smtpPort),
  ];
}

export const alertmanager: ComponentDefinition = {
  name: "alertmanager",
  order: 50,
  namespace: "monitoring",
  description: "Groups alerts and sends them to Slack and by email.",
  derive,
  flows,
  scrapeTargets: () => [{ job: "alertmanager", pods: alertmanagerPods, port: httpPort }],
  secrets: (context) => {
    const values = componentValues(context, "alertmanager");
    const { email, deadMansSwitch } = values;
    return [
      ...slackSecrets(values).map(({ secretName }) => ({
        name: secretName,
        namespace: "monitoring" as const,
        keys: ["url"],
        purpose: "Slack's incoming webhook",
      })),
      ...(deadMansSwitch === undefined
        ? []
        : [
            {
              name: deadMansSwitch.secretName,
              namespace: "monitoring" as const,
              keys: ["url"],
              purpose: "what must be called all the time, or it raises the alarm outside",
            },
          ]),
      {
        name: email.secretName,
        namespace: "monitoring",
        keys: ["password"],
        purpose: `password of ${email.username} at ${email.smarthost}`,
      },
    ];
  },
  appVersion: (context) => componentValues(context, "alertmanager").image.tag,
  rules: ({ cluster }) => [
    { subject: "alertmanager", order: 100, groups: alertmanagerRules },
    { subject: "watchdog", order: 120, groups: watchdogRules(cluster.name) },
  ],
};
