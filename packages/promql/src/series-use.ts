import type { SyntaxNode } from "@lezer/common";
import { parsePromql, selectorOf, type Promql, type Selector } from "./parse-promql.ts";

/** One place where an expression asks for series. */
export interface SeriesUse {
  readonly selector: Selector;
  /** The selector itself. */
  readonly selectorNode: SyntaxNode;
  /** The smallest part whose result is an instant vector with the labels of the series: the selector, or the call that takes its range. */
  readonly node: SyntaxNode;
}

/** Every place where the expression asks for series, in its order. */
export function seriesOf(promql: Promql): SeriesUse[] {
  const found: SeriesUse[] = [];
  promql.root.cursor().iterate(({ name, node }) => {
    if (name === "VectorSelector")
      found.push({ selector: selectorOf(promql, node), selectorNode: node, node: instantVectorAround(promql, node) });
  });
  return found;
}

/**
 * The expression with each part that asks for series replaced by what `replace` gives for its text. The replacement is
 * put in brackets where it is an operation and does not stand alone.
 *
 * @throws Error for `absent_over_time`, whose result has no labels of the series.
 */
export function replaceSeries(promql: Promql, replace: (use: SeriesUse, text: string) => string): string {
  let { text } = promql;
  for (const use of seriesOf(promql).reverse()) {
    const { from, to, parent } = use.node;
    const part = promql.text.slice(from, to);
    const replaced = replace(use, part);
    const isAlone = parent === null || ["PromQL", "FunctionCallBody", "ParenExpr"].includes(parent.name);
    const isOperation = parsePromql(replaced)?.root.name === "BinaryExpr";
    text = `${text.slice(0, from)}${isOperation && !isAlone ? `(${replaced})` : replaced}${text.slice(to)}`;
  }
  return text;
}

function instantVectorAround(promql: Promql, selector: SyntaxNode): SyntaxNode {
  let node = selector;
  let isRange = false;
  while (node.parent !== null && ["MatrixSelector", "OffsetExpr", "StepInvariantExpr"].includes(node.parent.name)) {
    node = node.parent;
    isRange ||= node.name === "MatrixSelector";
  }
  const body = node.parent?.name === "ParenExpr" && isRange ? node.parent.parent : node.parent;
  const call = body?.name === "FunctionCallBody" && body.parent?.name === "FunctionCall" ? body.parent : undefined;
  const identifier = call?.getChild("FunctionIdentifier") ?? undefined;
  const called = identifier === undefined ? "" : promql.text.slice(identifier.from, identifier.to);
  if (called === "absent_over_time") throw new Error(`the result of ${called} has no labels of its series: ${promql.text}`);
  // `timestamp` gives a sample's own time only where the selector is its argument, and the time of the evaluation elsewhere.
  return call !== undefined && (isRange || called === "timestamp") ? call : node;
}
