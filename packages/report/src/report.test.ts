import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { fixtureReport, patchedReport, reportWithEdges } from "../test/fixture-report.ts";
import { renderReport } from "./view/page.ts";

/** Text of a page as people read it: without tags, blanks joined. */
function textOf(page: string): string {
  return page
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => ({ lt: "<", gt: ">", amp: "&", quot: '"' })[name] ?? "'")
    .replaceAll(/\s+/g, " ");
}

const specification = renderReport(fixtureReport("specification"));

// A search that filters while one types has nothing to submit, and blanks and slashes in templates are the formatter's affair.
const rules = { "wcag/h32": "off", "void-style": "off", "no-trailing-whitespace": "off" } as const;
const validator = new HtmlValidate({ root: true, extends: ["html-validate:recommended"], rules });

test.each([
  ["the specification's fleet", () => specification],
  ["a fleet of a centre alone", () => renderReport(fixtureReport("minimal"))],
  ["a fleet with probes", () => renderReport(fixtureReport("probes"))],
])("the page of %s is valid HTML", async (_, page) => {
  const { results } = await validator.validateString(page());
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`))).toEqual([]);
});

test("the specification's table of memory is computed from what is rendered", () => {
  const text = textOf(specification);
  expect(text).toContain("cluster-01 4 GB 6 GB 6.44 GB +61 % 37.5 GB");
  expect(text).toContain("cluster-02, cluster-03, cluster-04, each 2 GB 0.2 GB 0.21 GB -90 % 0.948 GB");
  expect(text).toContain("Total 10 GB 6.6 GB 7.07 GB -29 % 40.3 GB");
});

test("an on-call engineer finds where a cluster's data goes, as which tenants, and what is kept meanwhile", () => {
  const [, own = ""] = /<details id="cluster-cluster-02">([\s\S]*?)<\/details>/.exec(specification) ?? [];
  const text = textOf(own);
  expect(text).toContain("https://192.168.101.210:19291/api/v1/receive , by the name thanos-receiver.k8s-cluster-01.miribit.lab");
  expect(text).toContain("As the tenants cluster-02, team-a, team-b, with a client certificate each");
  expect(text).toContain("the agent keeps 6 h at least; the budget is 6h");
  expect(text).toContain("Logs go to opensearch.k8s-cluster-01.miribit.lab");
});

test("what a fleet does not run is not drawn", () => {
  const page = renderReport(fixtureReport("minimal"));
  expect(specification).toContain('id="path-log"');
  expect(page).not.toContain('id="path-log"');
  expect(textOf(page)).not.toContain("opensearch");
});

test("a component that the centre does not serve is said to be left out", () => {
  const page = renderReport(patchedReport({ "clusters/roles/central.yaml": { opensearch: null, fluentbit: null } }));
  expect(textOf(page)).toContain("Left out fluentbit: cluster-01 does not run what they need");
});

test("the same report gives the same page", () => {
  expect(renderReport(fixtureReport("specification"))).toBe(specification);
});

test("values of users are text, whatever they hold", () => {
  const hostile = `</code><script>alert(1)</script><img src=x onerror=alert(2)>"'&`;
  const input = fixtureReport("specification");
  const views = input.views.map((view) => ({
    ...view,
    cluster: { ...view.cluster, path: hostile, values: { ...view.cluster.values, region: hostile, address: hostile } },
    workloads: view.workloads.map((workload) => ({ ...workload, name: hostile, component: hostile })),
  })) as typeof input.views;
  const file = { path: hostile, text: "" };
  const warnings = [
    { code: "fleet/one-central", severity: "warning", message: hostile, hint: hostile, file },
  ] as unknown as typeof input.warnings;
  const page = renderReport({ ...input, views, warnings, deviations: `# x\n\n${hostile}\n\n\`${hostile}\`\n\n[a](javascript:alert(3))` });
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toContain("<img");
  expect(page).not.toContain("javascript:");
  expect(page.split("&lt;script&gt;alert(1)&lt;/script&gt;").length).toBeGreaterThan(20);
});

test("many clusters make many lines, and nothing else longer", () => {
  const few = renderReport(reportWithEdges(10));
  const many = renderReport(reportWithEdges(110));
  const elements = (page: string): number => page.match(/<[a-z]/g)?.length ?? 0;
  expect((elements(many) - elements(few)) / 100).toBeLessThan(40);
  expect(many.length).toBeLessThan(600_000);
  expect(many.match(/<svg/g)).toHaveLength(few.match(/<svg/g)?.length ?? 0);
});

test("a fleet without login for remote write is shown as open", () => {
  const text = textOf(renderReport(patchedReport({ "clusters/fleet.yaml": { remoteWrite: { clientAuthentication: "none" } } })));
  expect(text).toContain("thanos-receive 19291 open :");
});
