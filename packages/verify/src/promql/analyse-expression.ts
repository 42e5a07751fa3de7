import type { SyntaxNode } from "@lezer/common";
import { union, type Labels } from "./labels.ts";
import { childrenOf, groupingOf, selectorOf, unquote, type Promql } from "@thanos-fleet/promql";
import type { SeriesCatalog } from "./series-catalog.ts";

export interface ExpressionProblem {
  readonly code: "promql/unknown-metric" | "promql/unknown-label";
  readonly message: string;
}

export interface Analysis {
  readonly problems: readonly ExpressionProblem[];
  /** The labels of the result. */
  readonly labels: Labels;
}

/** Holds an expression against the series that can exist, and says which labels its result has. */
export function analyseExpression(promql: Promql, catalog: SeriesCatalog): Analysis {
  const analyser = new Analyser(promql, catalog);
  const labels = analyser.labelsOf(promql.root);
  return { problems: analyser.problems, labels };
}

const none: Labels = new Set<string>();
/** Functions whose result has labels that the argument does not tell. */
const unknownResult = new Set(["absent", "absent_over_time", "info", "label_join"]);
const withoutLabels = new Set(["vector", "scalar", "time", "pi"]);
const filtering = new Set(["topk", "bottomk", "limitk", "limit_ratio"]);

class Analyser {
  readonly problems: ExpressionProblem[] = [];
  readonly #promql: Promql;
  readonly #catalog: SeriesCatalog;

  constructor(promql: Promql, catalog: SeriesCatalog) {
    this.#promql = promql;
    this.#catalog = catalog;
  }

  labelsOf(node: SyntaxNode): Labels {
    switch (node.name) {
      case "VectorSelector":
        return this.#selector(node);
      case "AggregateExpr":
        return this.#aggregate(node);
      case "FunctionCall":
        return this.#call(node);
      case "BinaryExpr":
        return this.#binary(node);
      case "NumberDurationLiteral":
      case "StringLiteral":
        return none;
      default: {
        // Brackets, signs, ranges, offsets: what they hold keeps its labels.
        const inner = childrenOf(node).find((child) => isExpression(child));
        return inner === undefined ? undefined : this.labelsOf(inner);
      }
    }
  }

  #selector(node: SyntaxNode): Labels {
    const selector = selectorOf(this.#promql, node);
    const { labels, problem } = this.#catalog.find(selector);
    if (problem !== undefined) this.problems.push({ code: "promql/unknown-metric", message: problem });
    // That a label is absent may be asked for.
    for (const { label, operator, value } of selector.matchers)
      if (operator !== "=" || value !== "") this.#require(labels, label, `${selector.name ?? "the series"} has no label ${label}`);
    return labels;
  }

  #aggregate(node: SyntaxNode): Labels {
    const operation = this.#text(node.getChild("AggregateOp"));
    const parameters = childrenOf(node.getChild("FunctionCallBody") ?? node).filter((child) => isExpression(child));
    const inner = parameters.map((parameter) => this.labelsOf(parameter)).at(-1);
    const modifier = node.getChild("AggregateModifier");
    const names = groupingOf(this.#promql, modifier?.getChild("GroupingLabels") ?? null);
    for (const name of names) this.#require(inner, name, `what is aggregated has no label ${name}`);
    if (filtering.has(operation)) return inner;
    const isWithout = modifier !== null && modifier.getChild("Without") !== null;
    const kept = isWithout ? without(inner, names) : new Set(names);
    const [first] = parameters;
    return operation === "count_values" && first !== undefined ? union(kept, new Set([unquote(this.#text(first))])) : kept;
  }

  #call(node: SyntaxNode): Labels {
    const name = this.#text(node.getChild("FunctionIdentifier"));
    const parameters = childrenOf(node.getChild("FunctionCallBody") ?? node).filter((child) => isExpression(child));
    const results = parameters.map((parameter) => this.labelsOf(parameter));
    if (unknownResult.has(name)) return undefined;
    if (withoutLabels.has(name)) return none;
    const vector = parameters.findIndex((parameter) => !parameter.name.endsWith("Literal"));
    const labels = vector === -1 ? none : results[vector];
    if (name === "histogram_quantile") {
      const histogram = results.at(-1);
      this.#require(histogram, "le", "the quantile of what has no label le");
      return without(histogram, ["le"]);
    }
    if (name !== "label_replace") return labels;
    const [, target, , source] = parameters;
    if (source !== undefined && unquote(this.#text(source)) !== "") {
      const label = unquote(this.#text(source));
      this.#require(labels, label, `what is relabelled has no label ${label}`);
    }
    return target === undefined ? labels : union(labels, new Set([unquote(this.#text(target))]));
  }

  #binary(node: SyntaxNode): Labels {
    const [left, right] = childrenOf(node).filter((child) => isExpression(child));
    if (left === undefined || right === undefined) return undefined;
    const [a, b] = [this.labelsOf(left), this.labelsOf(right)];
    const isScalar = (side: SyntaxNode): boolean => /^(?:NumberDurationLiteral|StringLiteral)$/.test(side.name) || this.#isScalarCall(side);
    if (isScalar(left)) return b;
    if (isScalar(right)) return a;
    const clause = node.getChild("MatchingModifierClause");
    const [matching, included] = clause === null ? [] : clause.getChildren("GroupingLabels");
    const names = groupingOf(this.#promql, matching ?? null);
    const isOn = clause !== null && clause.getChild("On") !== null;
    if (isOn)
      for (const name of names)
        for (const [side, labels] of [
          ["left", a],
          ["right", b],
        ] as const)
          this.#require(labels, name, `the ${side} side is matched on ${name}, which it does not have`);
    const extra = groupingOf(this.#promql, included ?? null);
    if (clause?.getChild("GroupRight") != null) return union(b, new Set(extra));
    if (clause?.getChild("GroupLeft") != null) {
      for (const name of extra) this.#require(b, name, `group_left takes ${name}, which the right side does not have`);
      return union(a, new Set(extra));
    }
    // An alert that goes on for as long as it is open has the labels that it opened with: those of the other side.
    if (node.getChild("Or") !== null) return this.#isStateOfAlert(right) ? a : union(a, b);
    if (node.getChild("And") !== null || node.getChild("Unless") !== null) return a;
    if (isOn && !isComparison(node)) return new Set(names);
    return a;
  }

  /** Whether an expression is about the state of one alert. */
  #isStateOfAlert(node: SyntaxNode): boolean {
    if (node.name !== "VectorSelector") return childrenOf(node).some((child) => this.#isStateOfAlert(child));
    const { name, matchers } = selectorOf(this.#promql, node);
    return name === "ALERTS" && matchers.some(({ label, operator }) => label === "alertname" && operator === "=");
  }

  #isScalarCall(node: SyntaxNode): boolean {
    return node.name === "FunctionCall" && ["time", "scalar", "pi"].includes(this.#text(node.getChild("FunctionIdentifier")));
  }

  #require(labels: Labels, label: string, message: string): void {
    if (labels !== undefined && !labels.has(label)) this.problems.push({ code: "promql/unknown-label", message });
  }

  #text(node: SyntaxNode | null): string {
    return node === null ? "" : this.#promql.text.slice(node.from, node.to);
  }
}

function isExpression({ name }: SyntaxNode): boolean {
  return /Expr$|Selector$|^FunctionCall$|Literal$/.test(name) && name !== "DurationExpr" && name !== "OffsetDurationExpr";
}

function isComparison(node: SyntaxNode): boolean {
  return ["Eql", "Neq", "Gtr", "Lss", "Gte", "Lte"].some((name) => node.getChild(name) !== null);
}

function without(labels: Labels, names: readonly string[]): Labels {
  return labels === undefined ? undefined : new Set([...labels].filter((label) => !names.includes(label)));
}
