import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { configurationProblems, type AlertmanagerConfiguration } from "../src/alert-routes/configuration-problems.ts";
import { checkArgocd, checkGiven, checkPods, checkReferences, type RenderedFleet } from "../src/index.ts";
import { edit } from "./edit-rendered.ts";
import { renderPatched, sharedFleet } from "./rendered-project.ts";

const fleet = sharedFleet();
const central = "cluster-01-central";
const platform = `${central}/platform`;

function found(): string[] {
  // Without charts no check looks for the line that wrote a place, which takes seconds.
  const rendered = { ...fleet.current, charts: new Map() };
  const results = [checkArgocd(rendered), checkPods(rendered), checkReferences(rendered), ...checkGiven(rendered)];
  return results.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
}

test.each<readonly [string, string, string, string | RegExp, string]>([
  [
    "pods/labels",
    "a policy with another's name",
    `${central}/grafana/network-policy-grafana.yaml`,
    "  name: grafana\n",
    "  name: opensearch\n",
  ],
  [
    "pods/labels",
    "a budget with another's name",
    `${central}/thanos-store/disruption-budget.yaml`,
    "  name: thanos-store\n",
    "  name: store\n",
  ],
  ["pods/labels", "an object without a name", `${platform}/ip-pool-monitoring-gateway.yaml`, "  name: monitoring-gateway\n", ""],
  ["pods/labels", "a version left out", `${central}/grafana/service.yaml`, / +app.kubernetes.io\/version: .*\n/, ""],
  [
    "pods/labels",
    "pods without a label of theirs",
    `${central}/grafana/deployment.yaml`,
    / {8}app.kubernetes.io\/part-of: monitoring\n/,
    "",
  ],
  ["argocd/field", "a namespace that is pruned", `${central}/namespaces/namespace-monitoring.yaml`, "Prune=false", "Prune=true"],
  [
    "argocd/field",
    "a certificate that waits for its kind",
    `${platform}/certificate-thanos-receiver.yaml`,
    "Resource=true",
    "Resource=false",
  ],
  [
    "argocd/field",
    "a wave of an object's own",
    `${central}/grafana/service.yaml`,
    "  labels:\n",
    '  annotations:\n    argocd.argoproj.io/sync-wave: "3"\n  labels:\n',
  ],
  [
    "pods/storage",
    "a claim without its kind",
    `${central}/thanos-store/stateful-set.yaml`,
    /(volumeClaimTemplates:[^]*?) +kind: PersistentVolumeClaim\n/,
    "$1",
  ],
  ["pods/shape", "a container of another name", `${central}/thanos-store/stateful-set.yaml`, "- name: store\n", "- name: thanos\n"],
  ["pods/shape", "a folder of another size", `${central}/opensearch/bootstrap-job.yaml`, "sizeLimit: 64Mi", "sizeLimit: 128Mi"],
  [
    "pods/shape",
    "a Job that ends sooner",
    `${central}/grafana/organizations-job.yaml`,
    "activeDeadlineSeconds: 3600",
    "activeDeadlineSeconds: 360",
  ],
  [
    "pods/shape",
    "receivers one after the other at once",
    `${central}/thanos-receiver/stateful-set.yaml`,
    "minReadySeconds: 90",
    "minReadySeconds: 9",
  ],
  [
    "pods/probe",
    "another shell",
    `${central}/opensearch/stateful-set.yaml`,
    /(readinessProbe:\s+exec:\s+command:\s+- )\/bin\/bash/,
    "$1/bin/sh",
  ],
  ["pods/probe", "an answer waited for too long", `${central}/opensearch/stateful-set.yaml`, "timeoutSeconds: 10", "timeoutSeconds: 20"],
  [
    "references/unused",
    "rules that no ruler reads",
    `${central}/thanos-ruler/stateful-set.yaml`,
    "name: thanos-ruler-rules-query\n",
    "name: thanos-ruler-rules-store\n",
  ],
  [
    "references/duplicate",
    "rules that are read twice",
    `${central}/thanos-ruler/stateful-set.yaml`,
    "name: thanos-ruler-rules-query\n",
    "name: thanos-ruler-rules-store\n",
  ],
  [
    "references/missing",
    "a variable that is not declared",
    `${platform}/admission-policy-monitoring-client-certificates.yaml`,
    "- name: units",
    "- name: unit",
  ],
  [
    "references/unused",
    "a variable that nothing uses",
    `${platform}/admission-policy-monitoring-client-certificates.yaml`,
    "- name: units",
    "- name: unit",
  ],
  ["arguments/unexpected", "a heap of all memory", `${central}/opensearch/stateful-set.yaml`, /-Xms(\d+)m -Xmx\d+m/, "-Xms9$1m -Xmx9$1m"],
  [
    "arguments/unexpected",
    "fresh answers in the cache",
    `${central}/thanos-query/frontend-deployment-thanos-query-frontend.yaml`,
    /(max-freshness=)\w+/,
    "$11m",
  ],
  [
    "arguments/address",
    "answers that are kept for longer",
    `${central}/thanos-query/frontend-config-map-thanos-query-login.yaml`,
    'validity: "1h"',
    'validity: "9h"',
  ],
  ["arguments/address", "more writes at once", `${central}/thanos-receiver/config-map.yaml`, "max_concurrency: 30", "max_concurrency: 31"],
  ["arguments/address", "a larger cache", `${central}/thanos-query/frontend-config-map-thanos-query-login.yaml`, '"32MiB"', '"64MiB"'],
  ["embedded/invalid", "a script that gives up sooner", `${central}/opensearch/bootstrap-config-map.yaml`, "tries='120'", "tries='12'"],
])("%s: %s", (code, _case, path, from, to) => {
  edit(fleet.current, path, from, to);
  expect(found()).toContain(code);
});

const configuration = `${central}/alertmanager/config-map.yaml`;

/** Paths of what is wrong with a fleet's Alertmanager. */
function problems({ deploy, fleet: { centrals } }: Pick<RenderedFleet, "deploy" | "fleet">): string[] {
  const { data } = parse(readFileSync(join(deploy, "overlays", configuration), "utf8")) as { data: Record<string, string> };
  const values = centrals[0]?.values.alertmanager;
  if (values === undefined) throw new Error("there is an Alertmanager");
  return configurationProblems(parse(data["alertmanager.yml"] ?? "") as AlertmanagerConfiguration, values).map(({ path }) =>
    path.join("."),
  );
}

test.each([
  ["as it is", {}],
  ["without a switch outside", { deadMansSwitch: null }],
  ["that is called each hour", { deadMansSwitch: { interval: "1h" } }],
  ["that forgets soon", { retention: "48h" }],
])("the tables know an Alertmanager %s", async (_case, alertmanager) => {
  expect(problems(await renderPatched({ "clusters/roles/central.yaml": { alertmanager } }))).toEqual([]);
});

test.each<readonly [string, string | RegExp, string]>([
  ["route.group_by", "- cluster\n", "- region\n"],
  ["route.group_wait", 'group_wait: "30s"', 'group_wait: "15s"'],
  ["route.routes.0.group_interval", 'group_interval: "1m"', 'group_interval: "2m"'],
  ["route.routes.1.repeat_interval", 'repeat_interval: "57m30s"', 'repeat_interval: "57m31s"'],
  ["route.routes.2.group_wait", '- "severity=\\"P1\\""\n', '- "severity=\\"P1\\""\n        group_wait: "1s"\n'],
  ["route.routes.2.continue", '- "severity=\\"P1\\""\n', '- "severity=\\"P1\\""\n        continue: true\n'],
  ["receivers.0.webhook_configs.0.send_resolved", "send_resolved: false", "send_resolved: true"],
  ["receivers.1.email_configs.0.send_resolved", "send_resolved: true", "send_resolved: false"],
  ["inhibit_rules.0", '        - "cluster!=\\"\\""\n', ""],
  ["inhibit_rules.0", "        equal:\n        - cluster\n", "        equal:\n        - region\n"],
  [
    "inhibit_rules.9",
    "    receivers:\n",
    '      - source_matchers:\n        - "severity=\\"P0\\""\n        target_matchers:\n        - "severity=\\"P1\\""\n    receivers:\n',
  ],
])("noticed at %s", (path, from, to) => {
  edit(fleet.current, configuration, from, to);
  expect(problems(fleet.current)).toContain(path);
});
