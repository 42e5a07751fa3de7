import { parseDuration } from "@thanos-fleet/schema";
import { childrenOf, parsePromql, type Promql } from "@thanos-fleet/promql";

/** What a function makes of one event stays for its whole window. Trends and averages below a bound do not. */
const remembering = /^(increase|rate|irate|delta|changes|resets|(max|sum|count|avg|stddev|quantile|present)_over_time)$/;

type Node = Promql["root"];

/**
 * Whether an alert looks back for as long as it must hold, or longer: then one event of the past fires it. What says that
 * nothing happened (`== 0`), and what only takes away (the right side of `and` and `unless`), fires nothing by itself.
 */
export function hasLongWindow({ expr, for: duration }: { readonly expr: string; readonly for: string }): boolean {
  const promql = parsePromql(expr);
  if (promql === undefined) throw new Error(`the expression cannot be read: ${expr}`);
  const windows: number[] = [];
  promql.root.cursor().iterate(({ name, node }) => {
    if (name === "MatrixSelector" && isRemembering(promql, node) && mayFire(promql, node)) windows.push(windowOf(promql, node));
  });
  return windows.some((seconds) => seconds >= parseDuration(duration));
}

function windowOf({ text }: Promql, node: Node): number {
  return parseDuration(/\[(\w+)\]$/.exec(text.slice(node.from, node.to))?.[1] ?? "");
}

function isRemembering({ text }: Promql, node: Node): boolean {
  for (let { parent } = node; parent !== null; { parent } = parent) {
    if (parent.name !== "FunctionCall") continue;
    return remembering.test(/^\w+/.exec(text.slice(parent.from, parent.to))?.[0] ?? "");
  }
  return false;
}

function mayFire(promql: Promql, start: Node): boolean {
  let node = start;
  for (let { parent } = node; parent !== null; { parent } = node) {
    if (parent.name === "BinaryExpr") {
      const isRight = childrenOf(parent).at(-1)?.from === node.from;
      if (isRight && (parent.getChild("And") !== null || parent.getChild("Unless") !== null)) return false;
      if (parent.getChild("Eql") !== null && promql.text.slice(parent.from, parent.to).endsWith("== 0")) return false;
    }
    node = parent;
  }
  return true;
}
