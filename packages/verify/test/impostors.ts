import { parse, stringify } from "yaml";

interface RuleTests {
  readonly tests: readonly { readonly input_series?: readonly InputSeries[] }[];
}

interface InputSeries {
  readonly series: string;
  readonly values: string;
}

/** What forged copies say: that nothing is well, that all is, and a counter that races. Each comes from a tenant of its own. */
const lies = ["0", "1", "0+1000000"];

/**
 * A unit test of rules in which other tenants send copies of every series, in the name of the same cluster and with other
 * values. Each tenant is a team of that cluster with one namespace, about which the copies are not. What the test
 * expects stays as it was: forged series must change nothing.
 */
export function withImpostors(text: string): string {
  const { tests, ...rest } = parse(text) as RuleTests;
  const attacked = tests.map((test) => {
    const series = test.input_series ?? [];
    return Object.assign(test, { input_series: [...series, ...forged(series)] });
  });
  return stringify({ ...rest, tests: attacked }, { lineWidth: 0 });
}

function forged(series: readonly InputSeries[]): InputSeries[] {
  const clusters = new Set(series.flatMap((input) => /[{ ,]cluster="([^"]+)"/.exec(input.series)?.[1] ?? []));
  const always = `x${Math.max(0, ...series.map(({ values }) => countSamples(values)))}`;
  const names = lies.map((_, index) => `impostor-${index}`);
  const teams = [...clusters].flatMap((cluster) =>
    names.map((name) => ({
      series: `fleet_tenant_info{cluster="${cluster}", tenant="${name}", namespace="of-${name}", ruler="central"}`,
      values: `1${always}`,
    })),
  );
  const copies = series.flatMap((input) =>
    lies.map((lie, index) => ({ series: fromTenant(input.series, names[index] ?? ""), values: lie + always })),
  );
  // A copy of the list itself makes the impostor a cluster's own tenant, if anything believes it.
  const claims = [...clusters].flatMap((cluster) =>
    names.map((name) => ({
      series: `fleet_tenant_info{cluster="${cluster}", tenant="${name}", ruler="central", tenant_id="${name}"}`,
      values: `1${always}`,
    })),
  );
  const found = new Map([...teams, ...copies, ...claims].map((input) => [input.series, input]));
  return [...found.values()];
}

/** The series as a tenant would send it: whatever tenant it had before. */
function fromTenant(series: string, tenant: string): string {
  const others = series.replace(/,?\s*tenant_id="[^"]*"/, "").replace(/\}$/, "");
  return `${others}${others.includes("{") ? "," : "{"} tenant_id="${tenant}"}`;
}

/** How many samples promtool's notation gives: `1x5 _x3 7` are eleven. */
function countSamples(values: string): number {
  return values
    .split(" ")
    .map((part) => Number(/x(\d+)$/.exec(part)?.[1] ?? 0) + 1)
    .reduce((sum, count) => sum + count, 0);
}
