import { expect, test } from "vitest";
import { parse } from "yaml";
import { withImpostors } from "./impostors.ts";

const text = `
rule_files: [a.yaml]
tests:
  - interval: 1m
    input_series:
      - series: 'up{job="x", cluster="here", tenant_id="here", pod="p"}'
        values: "1x5"
      - series: 'a:b:c{cluster="here"}'
        values: "1x5"
    alert_rule_test: [{ alertname: A }]
`;

test("every series gets copies of other tenants in the same cluster's name, and the rest of the test stays", () => {
  const { tests, ...rest } = parse(withImpostors(text)) as { tests: { input_series: { series: string }[] }[] };
  expect(rest).toEqual({ rule_files: ["a.yaml"] });
  const [attacked] = tests;
  expect(attacked).toMatchObject({ interval: "1m", alert_rule_test: [{ alertname: "A" }] });
  const series = attacked?.input_series.map((input) => input.series) ?? [];
  expect(series.slice(0, 2)).toEqual(['up{job="x", cluster="here", tenant_id="here", pod="p"}', 'a:b:c{cluster="here"}']);
  for (const forged of [
    'up{job="x", cluster="here", pod="p", tenant_id="impostor-0"}',
    'up{job="x", cluster="here", pod="p", tenant_id="impostor-2"}',
    'a:b:c{cluster="here", tenant_id="impostor-1"}',
    'fleet_tenant_info{cluster="here", tenant="impostor-0", ruler="central", tenant_id="impostor-0"}',
  ])
    expect(series).toContain(forged);
});
