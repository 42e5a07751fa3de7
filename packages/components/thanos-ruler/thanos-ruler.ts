import { hash } from "node:crypto";
import type { CentralCluster } from "@thanos-fleet/fleet";
import type { ClusterContext, ComponentDefinition, DeriveContext } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import { endpoints, flowTo, hostAndPort, hostOf } from "../src/endpoints.ts";
import { ruleFiles } from "../src/rules/rule-files.ts";
import { printGroups } from "../src/rules/split-groups.ts";
import { objectStoreFile, objectStoreFlow, objectStoreSecret, objectStoreView } from "../src/thanos/object-store.ts";
import { grpcPort, httpPort } from "../src/thanos/ports.ts";
import { commonArguments, labelArgument, thanosView } from "../src/thanos/thanos-view.ts";
import { centralContext } from "../src/central-context.ts";
import { hasQueryLogin } from "../src/thanos/query-login.ts";
import { rulerRules } from "./rules/ruler-rules.ts";

export type ThanosRulerView = ReturnType<typeof derive>;

const thanosRulerPods = endpoints.ruler.pods;

function derive(context: DeriveContext) {
  const values = componentValues(context, "thanos-ruler");
  const files = ruleFiles(centralContext(context)).map(({ name, groups }) => ({ name, text: printGroups(groups) }));
  return {
    ...thanosView(thanosRulerPods, values, context),
    ...objectStoreView(context),
    replicas: values.replicas,
    storage: values.storage,
    // The rulers do not know each other: one that cannot run must not keep the other from coming back.
    podManagementPolicy: "Parallel",
    arguments: [
      ...commonArguments,
      `--grpc-address=0.0.0.0:${grpcPort}`,
      `--http-address=0.0.0.0:${httpPort}`,
      "--data-dir=/var/thanos/rule",
      "--rule-file=/etc/thanos/rules/*.yaml",
      `--eval-interval=${values.evaluationInterval}`,
      `--tsdb.retention=${values.retention}`,
      `--query=http://${hostAndPort(endpoints.rulerQuery)}`,
      ...(hasAlertmanager(context) ? [`--alertmanagers.url=dnssrv+http://_http._tcp.${hostOf(endpoints.alertmanager)}`] : []),
      ...sourceLink(centralContext(context).cluster),
      // Never a label that series carry, such as `cluster`: a ruler's labels replace those of its alerts.
      labelArgument("ruler", "central"),
      labelArgument("replica", "$(NAME)"),
      "--alert.label-drop=replica",
      `--objstore.config-file=${objectStoreFile}`,
    ],
    // One map a file: a change of one subject's rules is a change of one object, and none grows with all the others.
    ruleMaps: files.map(({ name, text }) => ({ name, configMap: `thanos-ruler-rules-${name}`, data: { [`${name}.yaml`]: text } })),
    // A ruler reads its rules when it starts and when it is told to; rolling two of them one after the other loses nothing.
    rulesChecksum: hash("sha256", files.map(({ text }) => text).join("\0")),
  };
}

/**
 * Where an alert's link leads: its expression at Query, for those who log in there; without a login no route leads to
 * Query, and Grafana's Explore is next. Grafana takes a query as JSON, which Thanos' template cannot escape for: it is there to copy.
 */
function sourceLink(cluster: CentralCluster): string[] {
  const { hosts } = cluster.values;
  if (hasQueryLogin(cluster)) return [`--alert.query-url=https://${hosts.thanosQuery}`];
  return "grafana" in cluster.values
    ? [`--alert.query-url=https://${hosts.grafana}/explore`, "--alert.query-template=?expr={{.Expr}}"]
    : [];
}

/** Without one, alerts are evaluated for dashboards alone. */
function hasAlertmanager({ cluster }: ClusterContext): boolean {
  return "alertmanager" in cluster.values;
}

export const thanosRuler: ComponentDefinition = {
  name: "thanos-ruler",
  order: 80,
  namespace: "monitoring",
  description: "Evaluates recording and alerting rules over Query and sends alerts to Alertmanager.",
  derive,
  flows: (context) => [
    flowTo(thanosRulerPods, endpoints.rulerQuery),
    ...(hasAlertmanager(context) ? [flowTo(thanosRulerPods, endpoints.alertmanager)] : []),
    objectStoreFlow(thanosRulerPods, context),
  ],
  scrapeTargets: () => [{ job: "thanos-ruler", pods: thanosRulerPods, port: httpPort }],
  secrets: (context) => [objectStoreSecret(context)],
  appVersion: (context) => componentValues(context, "thanos-ruler").image.tag,
  rules: () => [{ subject: "ruler", order: 90, groups: rulerRules }],
};
