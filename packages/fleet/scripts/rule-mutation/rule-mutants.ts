import { parseSync, type Node } from "oxc-parser";

/** A change of one expression of a rule. */
export interface RuleMutant {
  /** The line of the expression, the first being 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** The whole module with the change in it. */
  readonly text: string;
}

interface Visit {
  readonly node: Node;
  readonly parents: readonly Node[];
  readonly text: string;
}

type Edit = readonly [start: number, end: number, after: string];

/** Sentences for the reader: changing one of them changes no judgement. */
const prose = new Set(["message", "hint", "summary", "fix", "because", "text"]);

const comparisons: Readonly<Record<string, readonly string[]>> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  in: [],
};

const calls: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  startsWith: "endsWith",
  endsWith: "startsWith",
  find: "findLast",
  min: "max",
  max: "min",
};

/** Every mutant of a rule's module: its comparisons and their boundaries, conditions, numbers, names, rows of tables and reports. */
export function ruleMutants(path: string, text: string): RuleMutant[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed`);
  const edits: Edit[] = [];
  visit(program, [], (node, parents) => edits.push(...editsOf({ node, parents, text })));
  return edits.map(([start, end, after]) => ({
    line: text.slice(0, start).split("\n").length,
    before: text.slice(start, end),
    after,
    text: text.slice(0, start) + after + text.slice(end),
  }));
}

function visit(node: Node, parents: readonly Node[], on: (node: Node, parents: readonly Node[]) => void): void {
  if (node.type.startsWith("TS") && !["TSAsExpression", "TSSatisfiesExpression"].includes(node.type)) return;
  if (node.type === "ImportDeclaration") return;
  on(node, parents);
  const below = [...parents, node];
  for (const child of Object.values(node).flat() as unknown[]) if (isNode(child)) visit(child, below, on);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

function editsOf(found: Visit): readonly Edit[] {
  const { node, text, parents } = found;
  const source = (of: Node): string => text.slice(of.start, of.end);
  const replace = (...afters: readonly string[]): Edit[] => afters.map((after) => [node.start, node.end, after]);
  switch (node.type) {
    case "BinaryExpression": {
      const between = text.slice(node.left.end, node.right.start).replaceAll(/[()]/g, "").trim();
      return (comparisons[between] ?? []).map((operator) => [
        node.left.end,
        node.right.start,
        text.slice(node.left.end, node.right.start).replace(between, operator),
      ]);
    }
    case "LogicalExpression":
      return replace(source(node.left), source(node.right));
    case "UnaryExpression":
      return node.operator === "!" ? replace(source(node.argument)) : [];
    case "ConditionalExpression":
      return replace(source(node.consequent), source(node.alternate));
    case "IfStatement":
      return [
        [node.test.start, node.test.end, "true"],
        [node.test.start, node.test.end, "false"],
      ];
    case "Literal":
      return isProse(parents, node) ? [] : literalEdits(node.value, replace);
    case "ArrayExpression":
      return node.elements.flatMap((element, index): Edit[] => {
        if (element === null) return [];
        const next = node.elements[index + 1];
        return [[element.start, next?.start ?? element.end, ""]];
      });
    case "CallExpression":
      return callEdits(node, source);
    case "ExpressionStatement":
      return node.expression.type === "CallExpression" ? replace(";") : [];
    default:
      return [];
  }
}

function literalEdits(value: unknown, replace: (...afters: readonly string[]) => Edit[]): Edit[] {
  if (typeof value === "number") return replace(String(value + 1), String(value - 1));
  // What has a space in it is a sentence.
  return typeof value === "string" && !value.includes(" ") ? replace(JSON.stringify(`x${value}`)) : [];
}

function callEdits(node: Extract<Node, { type: "CallExpression" }>, source: (of: Node) => string): readonly Edit[] {
  const { callee } = node;
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return [];
  const { name, start, end } = callee.property;
  const other = calls[name];
  if (other !== undefined) return [[start, end, other]];
  return ["filter", "toSorted", "slice"].includes(name) ? [[node.start, node.end, source(callee.object)]] : [];
}

/** Whether a literal is a sentence, or the key or name of something. */
function isProse(parents: readonly Node[], node: Node): boolean {
  const [owner] = parents.slice(-1);
  if (owner?.type === "MemberExpression" && owner.property === node) return false;
  return parents.some((parent, index) => {
    if (parent.type === "TemplateLiteral") return true;
    if (parent.type !== "Property" || parent.key.type !== "Identifier") return false;
    if (parent.key === node) return true;
    // A rule's own name is the name of its code, which another test holds to its file.
    return prose.has(parent.key.name) || (parent.key.name === "name" && index <= 4);
  });
}
