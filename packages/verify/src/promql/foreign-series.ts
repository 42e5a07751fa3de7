import type { SyntaxNode } from "@lezer/common";
import { childrenOf, groupingOf, selectorOf, seriesOf, type Promql, type Selector } from "@thanos-fleet/promql";

const list = "fleet_tenant_info";

/**
 * The series by which any tenant could speak for a cluster that is not its own: those that no `and on (cluster, tenant_id)`
 * with the rulers' list limits before their tenant is aggregated away, and recorded ones that a tenant may have sent.
 */
export function foreignSeries(promql: Promql): string[] {
  return seriesOf(promql)
    .filter(({ selector, node }) => (isRecorded(selector) ? !isWithoutTenant(selector) : !isLimited(promql, node)))
    .map(({ selector }) => selector.name ?? "");
}

function isRecorded({ name = "" }: Selector): boolean {
  return name.includes(":") || name.startsWith("fleet_") || name === "ALERTS";
}

function isWithoutTenant({ matchers }: Selector): boolean {
  return matchers.some(({ label, operator, value }) => label === "tenant_id" && operator === "=" && value === "");
}

function isLimited(promql: Promql, start: SyntaxNode): boolean {
  let node = start;
  for (let { parent } = node; parent !== null && parent.name !== "AggregateExpr"; { parent } = node) {
    if (parent.name === "BinaryExpr" && limits(promql, parent, node)) return true;
    // Any other operation may match series of different tenants, and what is on the right decides nothing.
    if (parent.name === "BinaryExpr" && !(parent.getChild("And") !== null && isFirst(parent, node))) return false;
    node = parent;
  }
  return false;
}

function limits(promql: Promql, operation: SyntaxNode, left: SyntaxNode): boolean {
  const clause = operation.getChild("MatchingModifierClause");
  if (operation.getChild("And") === null || !isFirst(operation, left) || clause === null || clause.getChild("On") === null) return false;
  const matched = groupingOf(promql, clause.getChild("GroupingLabels"));
  const right = childrenOf(operation).at(-1);
  return matched.includes("cluster") && matched.includes("tenant_id") && right !== undefined && readsList(promql, right);
}

/** Whether a side of an operation is the rulers' own list: read without its brackets, and with nothing else in it. */
function readsList(promql: Promql, node: SyntaxNode): boolean {
  const selectors: Selector[] = [];
  node.cursor().iterate(({ name, node: inner }) => {
    if (name === "VectorSelector") selectors.push(selectorOf(promql, inner));
  });
  return selectors.length > 0 && selectors.every((selector) => selector.name === list && isWithoutTenant(selector));
}

function isFirst(operation: SyntaxNode, node: SyntaxNode): boolean {
  return operation.firstChild?.from === node.from && operation.firstChild.to === node.to;
}
