import { createDiagnostic, type Diagnostic, type DiagnosticCode } from "@thanos-fleet/diagnostics";
import Handlebars from "handlebars";
import type { PathReference, Position, Site, TemplateNode } from "./template-program.ts";
import { originOf, type TemplateSource } from "./template-source.ts";

/** A template after parsing: the rewritten Handlebars tree for rendering, and the same as plain nodes for the type check. */
export interface ParsedTemplate {
  readonly source: TemplateSource;
  readonly ast: hbs.AST.Program;
  readonly sites: readonly Site[];
  readonly nodes: readonly TemplateNode[];
}

/** Parses one template. What the renderer cannot carry safely to both targets is refused here, with its place. */
export function parseTemplate(source: TemplateSource): { parsed: ParsedTemplate | undefined; diagnostics: Diagnostic[] } {
  let ast: hbs.AST.Program;
  try {
    ast = Handlebars.parse(source.text);
  } catch (error) {
    return { parsed: undefined, diagnostics: [syntaxDiagnostic(source, error)] };
  }
  const walker = new TemplateWalker(source);
  const nodes = walker.program(ast);
  return { parsed: { source, ast, sites: walker.sites, nodes }, diagnostics: walker.diagnostics };
}

/** Handlebars' parser writes `Parse error on line 3:` before its reason, and what builds the tree ` - 3:5` behind it. */
function syntaxDiagnostic(source: TemplateSource, error: unknown): Diagnostic {
  const { message } = error as Error;
  // Stryker disable next-line OptionalChaining: each message of Handlebars has one of the two
  const line = Number(/on line (\d+)/.exec(message)?.[1] ?? / - (\d+):/.exec(message)?.[1]);
  const reason = /Expecting .*/.exec(message)?.[0] ?? message.replace(/ - \d+:\d+|\n[^]*/, "");
  return createDiagnostic("template/syntax", originOf(source, { line, column: 0, length: 1 }), `not valid Handlebars: ${reason}`);
}

const knownMustaches = 'only {{path}}, {{yaml path}}, {{file "name"}} and {{checksum "name"}} are known';

class TemplateWalker {
  readonly sites: Site[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #source: TemplateSource;
  readonly #lines: readonly string[];
  readonly #insideBlockScalar: ReadonlySet<number>;

  constructor(source: TemplateSource) {
    this.#source = source;
    this.#lines = source.text.split("\n");
    this.#insideBlockScalar = blockScalarLines(this.#lines);
  }

  program(program: hbs.AST.Program | undefined): TemplateNode[] {
    const nodes: TemplateNode[] = [];
    if (program === undefined) return nodes;
    program.body.forEach((statement, index) => {
      const node = this.#statement(statement, program.body[index - 1], program.body[index + 1]);
      if (node !== undefined) nodes.push(node);
    });
    return nodes;
  }

  #statement(statement: hbs.AST.Statement, before?: hbs.AST.Statement, after?: hbs.AST.Statement): TemplateNode | undefined {
    switch (statement.type) {
      case "ContentStatement":
      case "CommentStatement":
        return undefined;
      case "MustacheStatement":
        return this.#mustache(statement as hbs.AST.MustacheStatement, before, after);
      case "BlockStatement":
        return this.#block(statement as hbs.AST.BlockStatement);
      case "PartialStatement":
        this.#refuse(statement, "an include must stand alone on its line and name a partial of charts/partials");
        return undefined;
      default:
        this.#refuse(statement, `${statement.type} has no place in a template`);
        return undefined;
    }
  }

  #mustache(mustache: hbs.AST.MustacheStatement, before?: hbs.AST.Statement, after?: hbs.AST.Statement): TemplateNode | undefined {
    if (!mustache.escaped) return this.#refuse(mustache, "a triple mustache would escape nothing");
    if (mustache.path.type !== "PathExpression") return this.#refuse(mustache, "a literal needs no mustache");
    const path = mustache.path as hbs.AST.PathExpression;
    if ((mustache.hash?.pairs.length ?? 0) > 0)
      return this.#refuse(mustache, "options are not known here; the indentation is found from the line");
    const kind = mustache.params.length === 0 ? "scalar" : path.original;
    const argument = mustache.params.length === 0 ? path : mustache.params[0];
    // Stryker disable next-line ConditionalExpression: asks the type checker's question of the only argument
    if (mustache.params.length > 1 || argument === undefined) return this.#refuse(mustache, knownMustaches);
    const site = this.#site(mustache, kind === "yaml");
    // Stryker disable next-line ConditionalExpression: what was refused is not rendered
    if (site === undefined) return undefined;
    const id = this.sites.push(site) - 1;
    // Stryker disable next-line ObjectLiteral: the place of a number that is made here is shown to no one
    const location: Pick<hbs.AST.Node, "loc"> = { loc: mustache.loc };
    if (kind === "file" || kind === "checksum") {
      if (argument.type !== "StringLiteral")
        return this.#refuse(mustache, `{{${kind}}} takes the name of a file in the chart's files/ folder`);
      rewriteCall(mustache, kind, [argument as hbs.AST.Expression, numberLiteral(id, location.loc)]);
      return { kind: "file", site, name: (argument as hbs.AST.StringLiteral).value };
    }
    if (argument.type !== "PathExpression" || (kind !== "scalar" && kind !== "yaml")) {
      return this.#refuse(mustache, knownMustaches);
    }
    const reference = pathReference(argument as hbs.AST.PathExpression);
    if (kind === "yaml") trimAround(site.position, before, after);
    rewriteCall(mustache, kind === "yaml" ? "block" : "scalar", [argument as hbs.AST.Expression, numberLiteral(id, location.loc)]);
    return { kind: kind === "yaml" ? "block" : "scalar", site, path: reference };
  }

  #block(block: hbs.AST.BlockStatement): TemplateNode | undefined {
    const helper = block.path.original;
    const argument = block.params[0];
    // Stryker disable next-line OptionalChaining: asks the type checker's question of the only argument
    if (block.params.length !== 1 || argument?.type !== "PathExpression" || (block.hash?.pairs.length ?? 0) > 0) {
      return this.#refuse(block, `{{#${helper}}} takes exactly one path`);
    }
    const site: Site = {
      location: this.#at(block),
      expression: `#${helper} ${(argument as hbs.AST.PathExpression).original}`,
      // Stryker disable next-line StringLiteral: a block is not printed, so its position is not asked for
      position: "lines",
      indent: 0,
    };
    const path = pathReference(argument as hbs.AST.PathExpression);
    const id = this.sites.push(site) - 1;
    block.params.push(numberLiteral(id, block.loc));
    if (helper === "if" || helper === "unless") {
      // `if` over an adjustable value becomes a Go `if` in charts; `unless` is its negation, with the branches swapped.
      const body = this.program(block.program);
      const otherwise = this.program(block.inverse);
      return { kind: "if", site, path, negated: helper === "unless", body, otherwise };
    }
    if (helper === "each") {
      if (block.inverse !== undefined) return this.#refuse(block, "{{#each}} has no {{else}} here");
      return { kind: "each", site, path, body: this.program(block.program) };
    }
    if (helper === "with") {
      // Entering what is entered already would leave `../` one step short of where it points.
      if (path.parts.length === 0) return this.#refuse(block, "{{#with}} enters a part of a map: its path must end with a name");
      const body = this.program(block.program);
      const otherwise = this.program(block.inverse);
      return { kind: "with", site, path, body, otherwise };
    }
    return this.#refuse(block, `{{#${helper}}} is not known; templates hold if, unless, each and with`);
  }

  /** Finds how the mustache stands in its line, or refuses it: a value must be one whole scalar. */
  #site(mustache: hbs.AST.MustacheStatement, isBlock: boolean): Site | undefined {
    const { start, end } = mustache.loc;
    // Stryker disable next-line StringLiteral: the parser names lines that there are
    const line = this.#lines[start.line - 1] ?? "";
    const head = line.slice(0, start.column);
    // Stryker disable next-line StringLiteral: the parser names lines that there are
    const tail = (this.#lines[end.line - 1] ?? "").slice(end.column);
    const expression = line.slice(start.column + 2, end.column - 2).trim();
    if (this.#insideBlockScalar.has(start.line))
      return this.#refuse(mustache, "a mustache inside a block scalar could break out of it; render a file and insert it whole");
    if (tail.trim() !== "") return this.#refuse(mustache, "a mustache must be the whole value; join strings in the derive step");
    // Stryker disable next-line Regex: without ^ it matches at the start too, since it may match nothing
    const rest = head.replace(/^ *(?:- +)*/, "");
    const dashes = head.slice(0, head.length - rest.length);
    const location = this.#at(mustache);
    if (rest === "") {
      if (dashes.includes("-")) return { location, expression, position: "item", indent: dashes.length };
      if (isBlock) return { location, expression, position: "lines", indent: dashes.length };
      return this.#refuse(mustache, "a scalar must follow a key or a dash");
    }
    if (!/^(?:[A-Za-z0-9_./-]+|"[^"{}]*"): $/.test(rest))
      return this.#refuse(mustache, "a mustache must be the whole value; join strings in the derive step");
    return { location, expression, position: "value", indent: dashes.length + 2 };
  }

  #at(node: hbs.AST.Node) {
    const { start, end } = node.loc;
    const length = start.line === end.line ? end.column - start.column : 2;
    return originOf(this.#source, { ...start, length });
  }

  #refuse(node: hbs.AST.Node, message: string, code: DiagnosticCode = "template/unsupported"): undefined {
    this.diagnostics.push(createDiagnostic(code, this.#at(node), message));
    return undefined;
  }
}

function pathReference(path: hbs.AST.PathExpression): PathReference {
  const parts = path.parts.map(String);
  if (!path.data) return { up: path.depth, parts };
  if (parts[0] === "root") return { up: "root", parts: parts.slice(1) };
  if (parts[0] === "key" || parts[0] === "index") return { up: 0, loopVariable: parts[0], parts: [] };
  // Stryker disable next-line StringLiteral: neither the view nor an item has a part of this name
  return { up: "root", parts: [`@${parts.join(".")}`] };
}

function rewriteCall(mustache: hbs.AST.MustacheStatement, helper: string, params: hbs.AST.Expression[]): void {
  mustache.path = {
    type: "PathExpression",
    data: false,
    depth: 0,
    parts: [helper],
    original: helper,
    loc: mustache.loc,
  } as hbs.AST.PathExpression;
  mustache.params = params;
}

function numberLiteral(value: number, loc: hbs.AST.SourceLocation): hbs.AST.NumberLiteral {
  return { type: "NumberLiteral", value, original: value, loc };
}

/** A block value brings its own line breaks and indentation, so the template's around it must go. */
function trimAround(position: Position, before: hbs.AST.Statement | undefined, after: hbs.AST.Statement | undefined): void {
  if (before?.type === "ContentStatement") {
    const content = before as hbs.AST.ContentStatement;
    if (position === "value") content.value = content.value.replace(/ $/, "");
    if (position === "lines") content.value = content.value.replace(/ *$/, "");
  }
  // Stryker disable next-line ConditionalExpression,OptionalChaining: at least a line break follows
  if (position === "lines" && after?.type === "ContentStatement") {
    const content = after as hbs.AST.ContentStatement;
    content.value = content.value.replace(/ *\n/, "");
  }
}

/** 1-based numbers of the lines that are the text of a literal or folded block scalar. */
function blockScalarLines(lines: readonly string[]): Set<number> {
  const inside = new Set<number>();
  let openIndent: number | undefined;
  lines.forEach((line, index) => {
    const indent = line.search(/[^ ]/);
    // Stryker disable next-line ConditionalExpression: no mustache stands in an empty line
    if (openIndent !== undefined && (indent === -1 || indent > openIndent)) {
      inside.add(index + 1);
      return;
    }
    openIndent = /(?:^|[:-] )[|>][0-9+-]*\s*$/.test(line) ? indent : undefined;
  });
  return inside;
}
