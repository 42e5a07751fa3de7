import { everything } from "@thanos-fleet/components/edits";
import { expect, test } from "vitest";
import { checkPromql, podContainers } from "../src/index.ts";
import { edit } from "./edit-rendered.ts";
import { asked, sharedFleet } from "./rendered-project.ts";

const shared = sharedFleet(everything);
const rules = "cluster-01-central/thanos-ruler/rules-receive.yaml";
const receivers = 'job=\\"thanos-receive\\"';

/** Findings of the specification's platform after one text of a rendered file was replaced. */
async function findings(file?: string, from = "", to = "") {
  const rendered = shared.current;
  if (file !== undefined) edit(rendered, file, from, to);
  const containers = rendered.fleet.clusters.flatMap((cluster) => podContainers(rendered.deploy, cluster, () => "sample"));
  const { checked, diagnostics } = await checkPromql({ ...rendered, containers, ...asked });
  return {
    checked,
    diagnostics,
    found: diagnostics.map(({ code, file: { path, text }, range, message, related }) => ({
      code,
      path,
      line: text.slice(range?.start, range?.end),
      message,
      related: related?.map((location) => location.file.path),
    })),
  };
}

test("the platform's expressions are sound", async () => {
  const { checked, found } = await findings();
  expect(found).toEqual([]);
  expect(checked).toBeGreaterThan(25);
});

test("a metric that its program does not expose is reported at its rule, with the template", async () => {
  const { found } = await findings(rules, "thanos_receive_hashring_nodes{", "thanos_receive_hashring_node{");
  expect(found).toEqual([
    {
      code: "promql/unknown-metric",
      path: `deploy/overlays/${rules}`,
      line: expect.stringContaining(
        `expr: "min by (cluster, name) (thanos_receive_hashring_node{${receivers}} and on (cluster, tenant_id) `,
      ),
      message: expect.stringContaining("did you mean thanos_receive_hashring_nodes?"),
      related: expect.arrayContaining(["charts/thanos-ruler/templates/rules-[ruleMaps].yaml.hbs"]),
    },
  ]);
});

test("a metric of another job is reported, with the job that has it", async () => {
  const { found } = await findings(
    rules,
    `prometheus_tsdb_blocks_loaded{${receivers}}`,
    'prometheus_tsdb_blocks_loaded{job=\\"thanos-store\\"}',
  );
  expect(found[0]).toMatchObject({ code: "promql/unknown-metric", message: expect.stringContaining("thanos-receive") as string });
});

test("an expression that Prometheus cannot read is reported in its own words", async () => {
  const { found } = await findings(rules, "sum by (cluster, tenant) (", "sum by (cluster, tenant (");
  expect(found).toMatchObject([
    {
      code: "promql/syntax",
      line: expect.stringContaining("sum by (cluster, tenant (") as string,
      message: expect.stringContaining("unexpected") as string,
    },
  ]);
});

test("a label that the series lack is reported where it is grouped by", async () => {
  const { found } = await findings(rules, "sum by (cluster, tenant) (", "sum by (cluster, tenants) (");
  expect(found[0]).toMatchObject({ code: "promql/unknown-label", message: expect.stringContaining("no label tenants") as string });
});

test("an annotation that names a label which the alert does not have is reported at its rule", async () => {
  const { found } = await findings(rules, "{{ $labels.pod }} in", "{{ $labels.receiver }} in");
  expect(found).toMatchObject([
    {
      code: "promql/unknown-label",
      line: expect.stringContaining("up{job=") as string,
      message: expect.stringContaining("rule ReceiverDown: the result has no label receiver") as string,
    },
  ]);
});

test("a legend that names a label which the panel's result does not have is reported", async () => {
  const { found } = await findings("cluster-01-central/grafana/dashboard-agents.yaml", "{{cluster}} {{job}}", "{{cluster}} {{jobs}}");
  expect(found).toMatchObject([{ code: "promql/unknown-label", line: expect.stringContaining('"expr"') as string }]);
});

test("a rule that takes any tenant's series is reported, with what limits them", async () => {
  const { found } = await findings(rules, "and on (cluster, tenant_id)", "and on (cluster)");
  expect(found).toMatchObject([
    {
      code: "promql/foreign-series",
      line: expect.stringContaining("and on (cluster) label_replace") as string,
      message: expect.stringContaining("any tenant may send thanos_receive_replications_total in the name of any cluster") as string,
    },
  ]);
});

test("a panel that shows any tenant's series is reported too", async () => {
  const { found } = await findings(
    "cluster-01-central/grafana/dashboard-write-path.yaml",
    "and on (cluster, tenant_id)",
    "and on (cluster)",
  );
  expect(found).toMatchObject([
    { code: "promql/foreign-series", message: expect.stringContaining("any tenant may send up in the name of any cluster") as string },
  ]);
});
