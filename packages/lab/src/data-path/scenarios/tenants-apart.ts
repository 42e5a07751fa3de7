import type { Scenario } from "../../scenario.ts";
import { until } from "../../until.ts";
import type { DataPath } from "../data-path.ts";
import { query, type InstantSeries } from "../query.ts";
import { ringTenants } from "../write-as.ts";

const service = "thanos-query-tenants";

/** What a tenant sees through the Query for tenants, by asking for what is others'. */
export const tenantsApart: Scenario<{ readonly lab: DataPath }> = {
  name: "tenants-apart",
  expectation: "through the Query for tenants each tenant sees its own series and no other's, whatever it asks for",
  run: async ({ lab }) => {
    const tenants = ringTenants(lab);
    const unmet: string[] = [];
    let seen = 0;
    for (const tenant of tenants) {
      const other = tenants.find((name) => name !== tenant) ?? "";
      const own = await until(`the series of ${tenant}`, async () => nonEmpty(await asked(lab, tenant, "lab_sequence")), {
        seconds: lab.patience,
      }).catch(() => []);
      if (own.length === 0) unmet.push(`${tenant} does not see its own series`);
      for (const expression of questions(other))
        for (const { metric } of await asked(lab, tenant, expression)) {
          seen += 1;
          const owner = metric["tenant_id"];
          if (owner !== undefined && owner !== tenant) unmet.push(`${tenant} sees a series of ${owner} by ${expression}`);
        }
    }
    return { unmet: [...new Set(unmet)], figures: { tenants: tenants.length, questions: questions("").length, "own series seen": seen } };
  },
};

/** Ways to ask for another's series: by its tenant, by any, by none, in parts of an expression. */
function questions(other: string): string[] {
  return [
    `{__name__=~"lab_.+"}`,
    `lab_sequence{tenant_id="${other}"}`,
    `lab_sequence{tenant_id=~".+"}`,
    `lab_sequence{tenant_id!=""} or lab_forged`,
    `count by (tenant_id) (lab_sequence)`,
    `last_over_time(lab_sequence[10m]) or lab_forged{tenant_id="${other}"}`,
    `max by (tenant_id, cluster) (max_over_time(lab_sequence[10m:1m]))`,
  ];
}

function asked({ centre }: DataPath, tenant: string, expression: string): Promise<InstantSeries[]> {
  return query<InstantSeries>(centre, expression, { service, headers: { "THANOS-TENANT": tenant } });
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
