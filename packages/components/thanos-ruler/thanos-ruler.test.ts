import { hash } from "node:crypto";
import { expect, test } from "vitest";
import { parseYaml, toValue } from "@thanos-fleet/yaml-source";
import { manifestsOf, type Manifest } from "../test/rendered.ts";
import { thanosRuler } from "./thanos-ruler.ts";

const objects = manifestsOf(thanosRuler);
const maps = Object.entries(objects).filter(([name]) => name.startsWith("rules-"));
const rules: Record<string, string> = Object.assign({}, ...maps.map(([, { data }]) => data));
const { template } = objects["stateful-set"].spec;

function parsed(text: string): Manifest {
  const { root } = parseYaml({ path: "rules.yaml", text });
  if (root === undefined) throw new Error("the rules cannot be parsed");
  return toValue(root);
}

const allRules = Object.values(rules).flatMap((text) => parsed(text).groups.flatMap((group: Manifest) => group.rules));

test("its labels replace an alert's own, so it carries none that an edge's series do, and drops its replica", () => {
  const args: string[] = template.spec.containers[0].args;
  expect(args.filter((argument) => argument.startsWith("--label="))).toEqual(['--label=ruler="central"', '--label=replica="$(NAME)"']);
  expect(args).toContain("--alert.label-drop=replica");
});

test.each([
  ["Query, where people log in there", {}, ["--alert.query-url=https://thanos-query.k8s-cluster-01.miribit.lab"]],
  [
    "Grafana, where no route leads to Query",
    { "thanos-query": { login: { enabled: false } } },
    ["--alert.query-url=https://grafana.k8s-cluster-01.miribit.lab/explore", "--alert.query-template=?expr={{.Expr}}"],
  ],
  ["nowhere, where neither is reached", { "thanos-query": { login: { enabled: false } }, grafana: null }, []],
] as const)("an alert links to %s", (_case, values, expected) => {
  const [container] = manifestsOf(thanosRuler, { "clusters/roles/central.yaml": values })["stateful-set"].spec.template.spec.containers;
  expect(container.args.filter((argument: string) => argument.startsWith("--alert.query"))).toEqual(expected);
});

test("every Alertmanager is told, not one behind an address that balances", () => {
  expect(template.spec.containers[0].args).toContain(
    "--alertmanagers.url=dnssrv+http://_http._tcp.alertmanager.monitoring.svc.cluster.local",
  );
});

test("the specification's alerts, by their names and severities", () => {
  const severities = Object.fromEntries(allRules.filter(({ alert }) => alert).map(({ alert, labels }) => [alert, labels.severity]));
  expect(severities).toMatchObject({ AgentRemoteWriteFailing: "P1", ReceiverDown: "P0", ReceiverReplicationFailure: "P1" });
});

test("two receivers down stop all writes, so only the absence of their series can tell", () => {
  expect(allRules.find(({ alert }) => alert === "ReceiversSilent")).toMatchObject({
    expr: expect.stringContaining('absent(up{job="thanos-receive"} and on (cluster, tenant_id) '),
    labels: { severity: "P0" },
  });
});

test("every alert says what happened and is either urgent, for the day, or for the week", () => {
  const alerts = allRules.filter(({ alert }) => alert !== undefined);
  expect(alerts.length).toBeGreaterThan(0);
  for (const { annotations, labels } of alerts) {
    expect(annotations).toEqual({
      summary: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\S/),
      runbook_url: expect.stringMatching(/^https:/),
    });
    expect(labels).toEqual({
      severity: expect.stringMatching(/^(?:P[012]|none)$/),
      team: "platform",
      subject: expect.stringMatching(/\S/),
    });
  }
});

test("no expression uses a metric that does not exist or stands still during an outage", () => {
  const expressions = allRules.map(({ expr }) => expr).join("\n");
  for (const name of [
    "failed_samples_total",
    "thanos_receive_tsdb_blocks_loaded",
    "highest_timestamp_in_seconds",
    "queue_highest_timestamp",
  ])
    expect(expressions).not.toContain(name);
});

test("all rules are mounted, each subject's from a map of its own", () => {
  const { volumes } = template.spec;
  expect(volumes.find(({ name }: { name: string }) => name === "rules").projected.sources).toEqual(
    maps.map(([, { metadata }]) => ({ configMap: { name: metadata.name } })),
  );
  expect(maps.length).toBeGreaterThan(1);
  expect(Object.keys(rules)).toHaveLength(maps.length);
});

test("changed rules restart the pods, since nothing triggers a reload", () => {
  expect(template.metadata.annotations["checksum/rules"]).toBe(hash("sha256", Object.values(rules).join("\0")));
  expect(template.spec.containers[0].args).toContain("--rule-file=/etc/thanos/rules/*.yaml");
});

test("one that cannot run does not keep the other from coming back", () => {
  expect(objects["stateful-set"].spec.podManagementPolicy).toBe("Parallel");
});
