import { parsePromql, replaceSeries, type SeriesUse } from "@thanos-fleet/promql";

/** What a rule speaks about, and so whose series it takes. */
export type RuleSubject =
  /** The cluster itself: the series of the cluster's own tenant alone. */
  | "cluster"
  /** What is in namespaces: the series of the teams' tenants too, each about its own namespaces alone. */
  | "namespaces";

// Receive writes the tenant of the certificate into `tenant_id`, but takes any `cluster` that a tenant sends. Which tenant
// speaks for which cluster is therefore listed by the rulers. What they record has no `tenant_id`, and whatever a tenant
// sends has one: a list under the same name that a tenant sends is not this list.
const listed = (namespace: string) =>
  `label_replace(fleet_tenant_info{namespace${namespace}"", tenant_id=""}, "tenant_id", "$1", "tenant", "(.+)")`;
const ownTenant = `and on (cluster, tenant_id) ${listed("=")}`;
const teamTenant = `and on (cluster, tenant_id, namespace) ${listed("!=")}`;

/**
 * Limits every series of an expression to those of tenants that may speak for the `cluster` that the series names. What
 * the rulers record is limited to what no tenant sent.
 *
 * @throws Error where the expression cannot be read.
 */
export function fromOwners(expr: string, subject: RuleSubject, hasTeams: boolean): string {
  const promql = parsePromql(expr);
  if (promql === undefined) throw new Error(`the expression cannot be read: ${expr}`);
  return replaceSeries(promql, (use, text) => {
    if (isRecorded(use)) return withoutTenant(promql.text, use, text);
    const own = `${text} ${ownTenant}`;
    return subject === "namespaces" && hasTeams ? `${own} or ${text} ${teamTenant}` : own;
  });
}

/** Names with colons are recording rules' by convention; `fleet_` lists what there should be, and `ALERTS` is the rulers'. */
function isRecorded({ selector: { name = "" } }: SeriesUse): boolean {
  return name.includes(":") || name.startsWith("fleet_") || name === "ALERTS";
}

function withoutTenant(expr: string, { selectorNode, node }: SeriesUse, text: string): string {
  const selector = expr.slice(selectorNode.from, selectorNode.to);
  const limited = selector.endsWith("}") ? selector.replace(/\}$/, ', tenant_id=""}') : `${selector}{tenant_id=""}`;
  const start = selectorNode.from - node.from;
  return `${text.slice(0, start)}${limited}${text.slice(start + selector.length)}`;
}
